// JSON as the language has it, also where a page gives its arrays and strings a toJSON of their own, as prototype.js does.
/** After toJSON was asked, what is written is taken from its holder again. */
function asItIs(name) {
    return this[name];
}
/** The text of a value without dates, whatever the page around has done to its built-ins. */
export const plainJson = (value, indent) => JSON.stringify(value, asItIs, indent);
//# sourceMappingURL=plain-json.js.map