/** "Liu 2006": the first author's family name, or the body's name, and the year. */
export function sourceName({ authors, year }) {
    const first = (authors.split(/[,(;]/)[0] ?? authors).replace(/ et al\.?.*$/, '').trim();
    return `${first.replace(/ [A-Z]{1,3}$/, '')} ${year}`;
}
//# sourceMappingURL=source-name.js.map