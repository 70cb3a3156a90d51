// Words of the page in place of the kit's, and whether they state other numbers. Pure.

/** The site's own words by the id of the fact they replace; plain text, the same at every depth. */
export type SiteContent = Readonly<Record<string, string>>;

/** Words to show, and what of them the site changed. */
export interface SaidWords {
  readonly words: string;
  readonly bySite?: 'words' | 'number';
}

/** Numbers in a text in order of size, "1,549" and "1549" alike. */
function numbersIn(text: string): string[] {
  const written = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return written.map((number) => number.replaceAll(',', '')).sort();
}

export const hasNumber = (text: string): boolean => /\d/.test(text);

/** The kit's words, or what the site says in their place. A number that the kit does not state there is the site's. */
export function siteWords(content: SiteContent | undefined, id: string, own: string): SaidWords {
  const given = content?.[id];
  if (given === undefined || given === own) return { words: own };
  const known = new Set(numbersIn(own));
  const sameNumbers = numbersIn(given).every((number) => known.has(number));
  return { words: given, bySite: sameNumbers ? 'words' : 'number' };
}
