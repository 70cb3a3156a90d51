// How a reader wants the drawing: time in months or weeks, markers in panels or overlaid. Attributes set the start.
import { ScenarioError } from '../../../scenario/scenario.js';
import { timeUnits, type TimeUnit } from './times.js';

export const curveForms = ['panels', 'overlaid'] as const;
export type CurveForm = (typeof curveForms)[number];

/** What a host has of it, as written. */
export interface Choices {
  time?: string | undefined;
  curves?: string | undefined;
}

const allowed = { time: timeUnits, curves: curveForms } as const;

/** The choice in use; the first where none is made or what is written is not one of them. */
export function chosen<F extends keyof typeof allowed>(choices: Choices, field: F): (typeof allowed)[F][number] {
  const options: readonly (TimeUnit | CurveForm)[] = allowed[field];
  const written = choices[field];
  return (options.find((each) => each === written) ?? options[0]) as (typeof allowed)[F][number];
}

/** What is written and cannot be used. */
export const wrongChoices = (choices: Choices): readonly ScenarioError[] =>
  (['time', 'curves'] as const).flatMap((field) => {
    const written = choices[field];
    const options: readonly string[] = allowed[field];
    return written == null || options.includes(written) ? [] : [new ScenarioError(field, written, options.join(', '))];
  });
