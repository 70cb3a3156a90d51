// Reads a published outcome off a simulated group of men. Pure.
import type { MarkerId } from '../../types.js';
import type { Outcome } from '../trial.js';
import { crossing, meanOver, onDay, type Curve } from './curve.js';

type Column = ArrayLike<number>;

/** What is read off a group of men, one entry per sample; shares from 0 to 1. */
export interface GroupCurves {
  mean(marker: MarkerId): Column;
  cubeRootMean(marker: MarkerId): Column;
  fractionBelow(marker: MarkerId, threshold: number): Column;
  fractionAtLeast(marker: MarkerId, threshold: number, sinceDay?: number): Column;
  fractionReachedBelow(marker: MarkerId, threshold: number, sinceDay?: number): Column;
}

/** Share that has arrived by onDay, of those who had not on sinceDay; null where all had. */
function shareOfTheRest(arrived: Curve, sinceDay: number, day: number): number | null {
  const before = onDay(arrived, sinceDay);
  return before < 1 ? (onDay(arrived, day) - before) / (1 - before) : null;
}

/** Mean days from sinceDay of those who arrive after it and by onDay; null where nobody does. */
function meanDays({ values, everyDays }: Curve, sinceDay: number, day: number): number | null {
  let [sum, share] = [0, 0];
  const last = Math.min(values.length - 1, Math.floor(day / everyDays + 1e-9));
  for (let index = Math.ceil(sinceDay / everyDays - 1e-9) + 1; index <= last; index++) {
    const came = (values[index] ?? 0) - (values[index - 1] ?? 0);
    sum += came * (index * everyDays - sinceDay);
    share += came;
  }
  return share > 0 ? sum / share : null;
}

/** Half of all men; with a day, half of the men who arrive by then. */
function medianDays(arrived: Curve, sinceDay: number, day: number | undefined): number | null {
  const half = day === undefined ? 0.5 : onDay(arrived, day) / 2;
  return half > 0 ? crossing(arrived, half, sinceDay, true, true) : null;
}

/** As readMan, for outcomes that a group of men has; shares of men from 0 to 1. */
export function readGroup(
  outcome: Outcome & { readonly marker: MarkerId },
  cohort: GroupCurves,
  everyDays: number,
): number | null | undefined {
  const { kind, marker, onDay: until, overDays, threshold = 0, sinceDay = 0 } = outcome;
  const day = until ?? 0;
  const curve = (values: Column): Curve => ({ values, everyDays });
  const below = (): Curve => curve(cohort.fractionReachedBelow(marker, threshold, sinceDay));
  const above = (): Curve => curve(cohort.fractionAtLeast(marker, threshold, sinceDay));
  const mean = (): Curve => curve(cohort.mean(marker));
  const cubeRootMean = (): Curve => curve(cohort.cubeRootMean(marker));
  switch (kind) {
    case 'fractionBelow':
      return onDay(curve(cohort.fractionBelow(marker, threshold)), day);
    case 'fractionAbove':
      return 1 - onDay(curve(cohort.fractionBelow(marker, threshold)), day);
    case 'fractionReachedBelow':
      return onDay(below(), day);
    case 'fractionReachedAbove':
      return onDay(above(), day);
    case 'fractionBackAbove':
      return shareOfTheRest(above(), sinceDay, day);
    case 'medianDaysBelow':
      return medianDays(below(), sinceDay, until);
    case 'medianDaysAbove':
      return medianDays(above(), sinceDay, until);
    case 'meanDaysBelow':
      return meanDays(below(), sinceDay, day);
    case 'meanDaysAbove':
      return meanDays(above(), sinceDay, day);
    case 'cubeRootMeanDaysBelow':
      return crossing(cubeRootMean(), threshold, sinceDay, false);
    case 'cubeRootMeanDaysAbove':
      return crossing(cubeRootMean(), threshold, sinceDay, true);
    case 'meanValue':
      return meanOver(mean(), day, overDays);
    case 'meanShare':
      return meanOver(mean(), day, overDays) / onDay(mean(), 0);
    case 'cubeRootMeanShare':
      return meanOver(cubeRootMean(), day, overDays) / onDay(cubeRootMean(), 0);
    default:
      return undefined;
  }
}
