/** A page of one sentence. */
export function page(sentence: string, rest = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tailor</title><h1>Tailor</h1><p>${escaped(sentence)}</p>${rest}</html>`;
}

/** With the link that leads on. */
export function installPage(sentence: string, url: string): string {
  return page(sentence, `<p><a href="${escaped(url)}">Add to Slack</a></p>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
