// Follows a (checked) group of men: works the medicines out once for all, and follows the men three at a time.
import type { MarkerId } from '../../data/types.js';
import { follow, followed, type Followed, type MoveHormones, type Place } from '../kernel/follow.js';
import { untreated } from '../kernel/man-state.js';
import { markerIds } from '../kernel/samples.js';
import { axisParameters } from '../parameters.js';
import { stretchesOf } from '../stretches.js';
import { drawConstants } from './draw-man.js';
import { differences, populationsOf } from './population.js';
import { followHormonesOfThree } from './three-men.js';
import type { CheckedCohort, CohortColumns, CohortOptions, CohortProgress } from './types.js';

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

/** As startCohort, for a group that was checked. */
export function followMen(
  input: CheckedCohort,
  { size, seed, from = 0 }: CohortOptions,
  parameters = axisParameters,
  differ = differences,
  stepsPerDay?: number,
): CohortProgress {
  const { days, everyDays, men: spec, beyond } = input;
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
  const placeOf = (lane: number): Place => ({ out: out.subarray(lane * samples * kept), step: kept, apart: 1, kept });

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
        beyond,
      };
    },
  };
}

function perMarker(column: (id: MarkerId) => Float32Array): Record<MarkerId, Float32Array> {
  return Object.fromEntries(markerIds.map((id) => [id, column(id)])) as Record<MarkerId, Float32Array>;
}
