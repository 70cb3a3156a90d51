/** Thrown for a wrong input. The message names the course's index (or the part of the input), the field, what was given
 *  and what is allowed. */
export declare class RegimenError extends Error {
    readonly name = "RegimenError";
    /** Index of the course, or absent when the fault is elsewhere in the input. */
    readonly courseIndex: number | undefined;
    /** The field at fault, as it is spelled in the input. */
    readonly field: string;
    constructor(place: string, field: string, given: unknown, allowed: string, courseIndex?: number);
}
