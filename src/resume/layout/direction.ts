/** Returns the direction of a text: right to left when most of its letters are of such a script. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const right = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return right * 2 > letters ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
