// How a reader wants the drawing: time in months or weeks, markers in panels or overlaid. Attributes set the start.
import { ScenarioError } from '../../../scenario/scenario.js';
import { timeUnits } from './times.js';
export const curveForms = ['panels', 'overlaid'];
const allowed = { time: timeUnits, curves: curveForms };
/** The choice in use; the first where none is made or what is written is not one of them. */
export function chosen(choices, field) {
    const options = allowed[field];
    const written = choices[field];
    return (options.find((each) => each === written) ?? options[0]);
}
/** What is written and cannot be used. */
export const wrongChoices = (choices) => ['time', 'curves'].flatMap((field) => {
    const written = choices[field];
    const options = allowed[field];
    return written == null || options.includes(written) ? [] : [new ScenarioError(field, written, options.join(', '))];
});
//# sourceMappingURL=choices.js.map