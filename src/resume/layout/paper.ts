import type { Paper, Resume } from '../resume.ts';

/** Returns the paper of the person's own file, or else that of where they live. */
export function paperOf(resume: Resume): Paper {
  return resume.paper ?? homePaperOf(resume);
}

/**
 * Chooses the paper by where the person lives: US Letter in the USA and Canada, otherwise A4. The country code of a
 * phone number decides, then the address, then the places of most entries.
 */
export function homePaperOf(resume: Resume): Paper {
  const contact = resume.sections
    .filter((section) => section.kind === 'contact')
    .flatMap((section) => section.lines.map((line) => line.text))
    .join('\n');
  const code = COUNTRY_CODE.exec(contact)?.[1];
  if (code !== undefined) return code === '1' ? 'letter' : 'a4';
  const addresses = resume.contact.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  if (addresses.length > 0) return addresses.some(isNorthAmerican(resume)) ? 'letter' : 'a4';
  const places = resume.sections.flatMap((section) =>
    section.entries.flatMap((entry) => entry.place?.text ?? []),
  );
  return places.filter(isNorthAmerican(resume)).length * 2 > places.length ? 'letter' : 'a4';
}

/** Captures 1 of "+1 (503) 555-0148" and the first digit, 4, of "+49 170 …". */
const COUNTRY_CODE = /\+\s?(1(?=\D)|[2-9]|1)/;

/**
 * Returns a test for places in the USA and Canada. Two letters are a state only in English text: "Berlin, DE" is
 * written by people who write German.
 */
function isNorthAmerican({ language }: Resume): (place: string) => boolean {
  return (place) => COUNTRY.test(place) || (language === 'en' && STATE.test(place));
}

const COUNTRY =
  /(?<!\p{L})(?:USA|U\.S\.A?\.?|United States|Vereinigte Staaten|États-Unis|Estados Unidos|Förenta staterna|美国|美國|アメリカ|Canada|Kanada|Canadá|Québec|加拿大|カナダ)(?!\p{L})/iu;

const STATE =
  /,\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|N[BLS]|ON|PE|QC|SK|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Quebec|Saskatchewan)(?!\p{L})/u;
