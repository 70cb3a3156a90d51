// The error for every input the model refuses.
/** Thrown for a wrong input. The message names the course's index (or the part of the input), the field, what was given
 *  and what is allowed. */
export class RegimenError extends Error {
    constructor(place, field, given, allowed, courseIndex) {
        super(`${place}: ${field} is ${printed(given)}; allowed is ${allowed}.`);
        this.name = 'RegimenError';
        this.field = field;
        this.courseIndex = courseIndex;
    }
}
function printed(value) {
    if (typeof value === 'string')
        return `"${value}"`;
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object';
    return String(value);
}
//# sourceMappingURL=regimen-error.js.map