// A simulated group of men: checks the input, works the medicines out once for all, and follows the men three at a time.
import type { MarkerId } from '../../data/types.js';
import { beyondStudied } from '../beyond.js';
import { follow, followed, type Followed, type MoveHormones, type Place } from '../kernel/follow.js';
import { untreated } from '../kernel/man-state.js';
import { markerIds } from '../kernel/samples.js';
import { manLimits } from '../man-check.js';
import { referenceMan } from '../man.js';
import { axisParameters } from '../parameters.js';
import { RegimenError } from '../regimen-error.js';
import { checkInput } from '../simulate.js';
import { stretchesOf } from '../stretches.js';
import type { Man } from '../types.js';
import { drawConstants } from './draw-man.js';
import { differences, populationsOf } from './population.js';
import { cohortOf } from './cohort.js';
import { followHormonesOfThree } from './three-men.js';
import type { Cohort, CohortColumns, CohortInput, CohortOptions, CohortProgress, CohortSpec } from './types.js';

const LARGEST_GROUP = 10_000;

type Three = readonly [Followed, Followed, Followed];

const moveThree: MoveHormones<Three> = (men, inputs, from, to, stepsPerDay) => {
  // Not taken apart as a list: that would cost a twentieth of the whole time.
  const a = men[0];
  const b = men[1];
  const c = men[2];
  followHormonesOfThree(
    a.constants,
    b.constants,
    c.constants,
    a.state,
    b.state,
    c.state,
    a.begun,
    b.begun,
    c.begun,
    inputs,
    from,
    to,
    stepsPerDay,
  );
};

/**
 * Simulates a group of men under one regimen. Pure and deterministic: the same input and seed give the same bytes. The
 * spread is that of published groups; it is no forecast for any one man. Throws RegimenError for a wrong input.
 */
export function simulateCohort(input: CohortInput, options: CohortOptions): Cohort {
  const progress = startCohort(input, options);
  progress.advance(progress.size);
  return cohortOf(progress.columns());
}

/** As simulateCohort, to be carried on some men at a time. */
export function startCohort(
  input: CohortInput,
  options: CohortOptions,
  parameters = axisParameters,
  differ = differences,
  stepsPerDay?: number,
): CohortProgress {
  checkInput(input, 'simulateCohort');
  checkOptions(options);
  const { regimen, days, everyDays = 1 } = input;
  const { size, seed, from = 0 } = options;
  const spec = completeSpec(input.men, differ);
  const population = populationsOf(differ)[spec.population];
  const asian = { spermFloor: differ.asianSpermFloor, clearance: differ.asianClearance, slow: differ.asianSlow };
  const constantsOf = (man: number) => drawConstants(spec, population, parameters, asian, seed, from + man);

  const stretches = stretchesOf(input, parameters, stepsPerDay);
  const end = stretches.at(-1)?.toDay ?? 0;
  const samples = Math.floor(days / everyDays + 1e-9) + 1;
  const values = perMarker(() => new Float32Array(size * samples));
  // Inner signals of a group are not kept. What is taken of a man on one day lies side by side until he is done: a computer
  // would wait for every one of three times eight far places.
  const kept = markerIds.length;
  const out = new Float32Array(3 * samples * kept);
  const placeOf = (lane: number): Place => ({ out, first: lane * samples * kept, step: kept, apart: 1, kept });

  let done = 0;
  const manAt = (lane: number) => followed(constantsOf(done + lane), untreated(), placeOf(lane));
  const followThree = () => {
    const men = [manAt(0), manAt(1), manAt(2)] as const;
    follow(men, moveThree, stretches, 0, end, everyDays);
    // The men who only make up the last three are left out.
    for (let lane = 0; lane < 3 && done < size; lane++, done++) {
      markerIds.forEach((id, at) => {
        const column = values[id];
        const first = done * samples;
        for (let sample = 0, from = lane * samples * kept + at; sample < samples; sample++, from += kept) {
          column[first + sample] = out[from] as number;
        }
      });
    }
  };
  return {
    size,
    get done() {
      return done;
    },
    advance(men) {
      const until = Math.min(size, done + Math.max(1, Math.floor(men)));
      while (done < until) followThree();
      return done;
    },
    columns(): CohortColumns {
      const part = (id: MarkerId) => (done === size ? values[id] : values[id].slice(0, done * samples));
      return {
        days: new Float64Array(samples).map((_, index) => index * everyDays),
        size: done,
        values: perMarker(part),
        beyond: beyondStudied(regimen, days, { ...referenceMan, ...spec, ageYears: spec.ageYears[1] }),
      };
    },
  };
}

function perMarker(column: (id: MarkerId) => Float32Array): Record<MarkerId, Float32Array> {
  return Object.fromEntries(markerIds.map((id) => [id, column(id)])) as Record<MarkerId, Float32Array>;
}

function checkOptions(options: CohortOptions): void {
  const given = options as Partial<Record<keyof CohortOptions, unknown>> | null | undefined;
  const size = given?.size;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > LARGEST_GROUP) {
    throw new RegimenError('simulateCohort', 'size', size, `a whole number from 1 to ${String(LARGEST_GROUP)}`);
  }
  const seed = given?.seed;
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed)) {
    throw new RegimenError('simulateCohort', 'seed', seed, 'a whole number');
  }
  const from = given?.from ?? 0;
  if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 0) {
    throw new RegimenError('simulateCohort', 'from', from, 'a whole number from 0');
  }
}

/** The given group with its population's values where it is silent. */
function completeSpec(given: Partial<CohortSpec> | undefined, differ: typeof differences): CohortSpec {
  const men: unknown = given ?? {};
  if (typeof men !== 'object' || men === null) throw new RegimenError('simulateCohort', 'men', men, 'an object');
  const asked: Partial<Record<keyof CohortSpec, unknown>> = men;
  const population = asked.population ?? 'trial';
  if (population !== 'trial' && population !== 'clinic') {
    throw new RegimenError('men', 'population', population, 'one of trial, clinic');
  }
  const spec: Record<string, unknown> = { population, ...populationsOf(differ)[population].spec };
  for (const [field, value] of Object.entries(asked)) {
    if (!(field in spec)) throw new RegimenError('men', field, value, `one of ${Object.keys(spec).join(', ')}`);
    if (value === undefined || field === 'population') continue;
    checkField(field as keyof CohortSpec, value);
    spec[field] = value;
  }
  return spec as unknown as CohortSpec;
}

function checkField(field: Exclude<keyof CohortSpec, 'population'> | 'population', value: unknown): void {
  const [low, high] = field === 'asianOrigin' || field === 'population' ? [0, 1] : manLimits[field as keyof Man];
  const inside = (one: unknown) => typeof one === 'number' && one >= low && one <= high;
  const range = `from ${String(low)} to ${String(high)}`;
  if (field === 'ageYears') {
    const pair: readonly unknown[] = Array.isArray(value) ? value : [];
    if (pair.length === 2 && pair.every(inside) && Number(pair[0]) <= Number(pair[1])) return;
    throw new RegimenError('men', field, value, `two numbers ${range}, the youngest first`);
  }
  if (!inside(value)) throw new RegimenError('men', field, value, `a number ${range}`);
}
