// The error for every input the model refuses.

/** Thrown for a wrong input. The message names the course's index (or the part of the input), the field, what was given
 *  and what is allowed. */
export class RegimenError extends Error {
  override readonly name = 'RegimenError';
  /** Index of the course, or absent when the fault is elsewhere in the input. */
  readonly courseIndex: number | undefined;
  /** The field at fault, as it is spelled in the input. */
  readonly field: string;

  constructor(place: string, field: string, given: unknown, allowed: string, courseIndex?: number) {
    super(`${place}: ${field} is ${printed(given)}; allowed is ${allowed}.`);
    this.field = field;
    this.courseIndex = courseIndex;
  }
}

function printed(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}
