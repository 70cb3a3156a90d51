/** "Liu 2006": a source, whose id is its author and year. */
export const studyName = (id) => id
    .split('-')
    .map((part) => (/^(who|za)/.test(part) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
/** The first source of a quantity. */
export const studyOf = ({ sources: [id] }) => studyName(id);
//# sourceMappingURL=study-name.js.map