// A source as one line of a reference list. Pure.
import type { Source } from '../../../data/types.js';

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** Authors. Title. Journal. Year;volume:pages. doi and PMID, or the address where there is neither. */
export function citation({ authors, title, journal, year, locator, doi, pmid, url }: Source): string {
  const where = `${ended(journal)} ${year}${locator === undefined ? '' : `;${locator.replaceAll('–', '-')}`}.`;
  const addresses = [
    ...(doi === undefined ? [] : [`doi:${doi}`]),
    ...(pmid === undefined ? [] : [`PMID: ${pmid}`]),
    ...(doi === undefined && pmid === undefined && url !== undefined ? [`Available from: ${url}`] : []),
  ];
  return [ended(authors), ended(title), where, ...addresses].join(' ');
}

/** One source a line. */
export const citations = (sources: readonly Source[]): string => sources.map(citation).join('\n') + '\n';
