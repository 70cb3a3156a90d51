const ended = (text) => (/[.?!…]$/.test(text) ? text : `${text}.`);
/** Authors. Title. Journal. Year;volume:pages. doi and PMID, or the address where there is neither. */
export function citation({ authors, title, journal, year, locator, doi, pmid, url }) {
    const where = `${ended(journal)} ${year}${locator === undefined ? '' : `;${locator.replaceAll('–', '-')}`}.`;
    const addresses = [
        ...(doi === undefined ? [] : [`doi:${doi}`]),
        ...(pmid === undefined ? [] : [`PMID: ${pmid}`]),
        ...(doi === undefined && pmid === undefined && url !== undefined ? [`Available from: ${url}`] : []),
    ];
    return [ended(authors), ended(title), where, ...addresses].join(' ');
}
/** One source a line. */
export const citations = (sources) => sources.map(citation).join('\n') + '\n';
//# sourceMappingURL=citation.js.map