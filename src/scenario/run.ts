// One run of the model for one protocol of a scenario, and how to read values off it.
import type { Course, MarkerId, ProtocolId } from '../data/types.js';
import { agents } from '../model/agents/index.js';
import { beyondStudied } from '../model/beyond.js';
import { referenceMan } from '../model/man.js';
import { run as runModel, type CheckedInput } from '../model/run.js';
import type { Beyond, Man, SignalId, Trajectory } from '../model/types.js';
import { protocolSchedules } from '../data/protocols/schedules.js';
import { courseInDays, readCourses } from './courses.js';
import { daysPerMonth, lastMonth, type Scenario } from './scenario.js';

export interface Run {
  readonly protocol: ProtocolId;
  readonly regimen: readonly Course[];
  readonly man: Man;
  readonly trajectory: Trajectory;
  /** Month in which testosterone is stopped; null where it is never given or never stopped. */
  readonly stopMonth: number | null;
  /** Whether testosterone from outside is given at all. */
  readonly hasTestosterone: boolean;
  readonly lastMonth: number;
}

/** Where a moment lies in the story of a run. */
export type Phase = 'before' | 'on' | 'after' | 'untreated';

/** The courses of a protocol under a scenario, in days from the first dose. The reader's own stand in for those of the
 *  scenario's protocol; other protocols keep theirs. */
export function regimenOf(scenario: Scenario, protocol: ProtocolId): Course[] {
  const schedule = protocolSchedules[protocol];
  const endDay = Math.round(lastMonth(scenario) * daysPerMonth);
  const stopDay = Math.round(scenario.trtMonths * daysPerMonth);
  const courses: Course[] = [];
  if (schedule.testosterone !== 'none') {
    courses.push({
      agent: scenario.agent,
      dose: scenario.dose,
      unit: agents[scenario.agent].unit,
      everyDays: scenario.everyDays,
      fromDay: 0,
      // The first dose not given is the one on the stop day.
      toDay: schedule.testosterone === 'stops' ? Math.max(0, stopDay - 1) : endDay,
    });
  }
  if (scenario.courses && protocol === scenario.protocol) {
    const own = readCourses(scenario.courses).map((course) => courseInDays(course, stopDay, endDay));
    return [...courses, ...own.filter((course) => course !== undefined)];
  }
  for (const { since, fromMonth, toMonth, ...course } of schedule.courses) {
    const zero = since === 'stop' ? stopDay : 0;
    courses.push({
      ...course,
      fromDay: zero + Math.round(fromMonth * daysPerMonth),
      toDay: toMonth === null ? endDay : Math.min(endDay, zero + Math.round(toMonth * daysPerMonth)),
    });
  }
  return courses;
}

/**
 * Runs the model for one protocol.
 * @param model what computes a run; the model itself unless told
 */
export function runProtocol(
  scenario: Scenario,
  protocol: ProtocolId,
  model: (input: CheckedInput) => Trajectory = runModel,
): Run {
  const { testosterone } = protocolSchedules[protocol];
  const regimen = regimenOf(scenario, protocol);
  const months = lastMonth(scenario);
  const man = { ...referenceMan, ageYears: scenario.age, spermMPerMl: scenario.baselineSperm };
  // Scenario and schedules are checked where they are made; a test holds every regimen against the model's own check.
  const trajectory = model({ man, regimen, days: Math.ceil(months * daysPerMonth) });
  return Object.freeze({
    protocol,
    regimen,
    man,
    trajectory,
    stopMonth: testosterone === 'stops' ? scenario.trtMonths : null,
    hasTestosterone: testosterone !== 'none',
    lastMonth: months,
  });
}

/** One way in which a run lies outside what was studied in men, and the course that it is about. */
export interface OutsideStudied {
  readonly what: Beyond['what'];
  readonly course: Course | undefined;
}

/** Where a run lies outside what was studied, by all that has happened until a month. */
export function outsideStudied({ regimen, man }: Run, month: number): readonly OutsideStudied[] {
  const day = Math.ceil(month * daysPerMonth);
  const given = regimen.filter(({ fromDay }) => fromDay <= day);
  return beyondStudied(given, day, man).map(({ what, course = -1 }) => ({ what, course: given[course] }));
}

/** A daily series at a month, linear between days; before the first dose the untreated value. */
function at(series: Float64Array, month: number): number {
  const day = Math.min(Math.max(month, 0) * daysPerMonth, series.length - 1);
  const before = Math.floor(day);
  const here = series[before] ?? Number.NaN;
  return here + ((series[before + 1] ?? here) - here) * (day - before);
}

/** A marker at a month, in the marker's unit. */
export const markerAt = (run: Run, marker: MarkerId, month: number): number =>
  at(run.trajectory.markers[marker], month);

/** A marker before the first dose, in the marker's unit. */
export const markerAtStart = (run: Run, marker: MarkerId): number => markerAt(run, marker, 0);

/** A marker at a month as a share of the man's own start (1 = usual). */
export const markerShare = (run: Run, marker: MarkerId, month: number): number =>
  markerAt(run, marker, month) / markerAtStart(run, marker);

/** An inner signal at a month as a share of the man's own start (1 = usual). */
export const signalAt = (run: Run, signal: SignalId, month: number): number =>
  at(run.trajectory.signals[signal], month);

export function phaseAt(run: Run, month: number): Phase {
  if (month < 0) return 'before';
  if (!run.hasTestosterone) return 'untreated';
  return run.stopMonth !== null && month >= run.stopMonth ? 'after' : 'on';
}
