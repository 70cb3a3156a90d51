// The one table of scenario fields: how each is written as an attribute or in a link, and what it may be.
// Attributes, links, controls and scripts all pass through it, so nothing out of range gets past a slider.
import type { ProtocolId, TestosteroneId } from '../data/types.js';
import { agents } from '../model/agents/index.js';
import { protocolSchedules } from '../data/protocols/schedules.js';
import { usualCourse } from '../data/agents/usual.js';
import { readCourses, writeCourses } from './courses.js';
import {
  defaultScenario,
  firstMonth,
  lastMonth,
  ScenarioError,
  type Scenario,
  type ScenarioField,
} from './scenario.js';

/** Field names as written in HTML and in links. */
export const attributeOf: Readonly<Record<ScenarioField, string>> = {
  protocol: 'protocol',
  agent: 'agent',
  dose: 'dose',
  everyDays: 'every-days',
  trtMonths: 'trt-months',
  age: 'age',
  baselineSperm: 'baseline-sperm',
  month: 'month',
  population: 'population',
  courses: 'courses',
};

export const fields = Object.keys(attributeOf) as ScenarioField[];

export const fieldOf: ReadonlyMap<string, ScenarioField> = new Map(fields.map((field) => [attributeOf[field], field]));

export const protocolIds = Object.keys(protocolSchedules) as ProtocolId[];

export const testosteroneIds = (Object.keys(agents) as (keyof typeof agents)[]).filter((id): id is TestosteroneId =>
  id.startsWith('testosterone-'),
);

/** The usual dose of a testosterone, taken when the agent is changed without naming one. */
export function usualTreatment(agent: TestosteroneId): Pick<Scenario, 'dose' | 'everyDays'> {
  return usualCourse[agent];
}

export const populations = ['trial', 'clinic'] as const;

type NumberField = Exclude<ScenarioField, 'protocol' | 'agent' | 'population' | 'courses'>;

/** Smallest and largest value of a numeric field, given the rest of the scenario. */
export function rangeOf(field: NumberField, scenario: Scenario): readonly [number, number] {
  switch (field) {
    case 'dose':
      return agents[scenario.agent].dose;
    case 'everyDays':
      return agents[scenario.agent].everyDays;
    case 'trtMonths':
      return [1, 120];
    case 'age':
      return [18, 80];
    case 'baselineSperm':
      return [1, 300];
    case 'month':
      return [firstMonth, lastMonth(scenario)];
  }
}

/** What the fields that are not numbers may be. */
const allowedWords: Readonly<Partial<Record<ScenarioField, readonly string[]>>> = {
  protocol: protocolIds,
  agent: testosteroneIds,
  population: populations,
};

const isNumberField = (field: ScenarioField): field is NumberField => field !== 'courses' && !allowedWords[field];

function oneOf<T extends string>(field: ScenarioField, given: unknown, allowed: readonly T[]): T {
  if (allowed.includes(given as T)) return given as T;
  throw new ScenarioError(attributeOf[field], String(given), allowed.join(', '));
}

/**
 * Checks a whole scenario and freezes it.
 * @throws ScenarioError naming the first field that cannot be used.
 */
export function checkScenario(scenario: Scenario): Scenario {
  for (const field of fields) {
    const words = allowedWords[field];
    if (words) oneOf(field, scenario[field], words);
    if (field === 'courses') readCourses(scenario.courses);
    if (!isNumberField(field)) continue;
    const [low, high] = rangeOf(field, scenario);
    const value: unknown = scenario[field];
    if (typeof value !== 'number' || !Number.isFinite(value) || value < low || value > high) {
      throw new ScenarioError(attributeOf[field], String(value), `a number from ${low} to ${high}`);
    }
  }
  return Object.freeze({ ...scenario });
}

/** Reads one field as written in an attribute or a link. Numbers use a decimal point. @throws ScenarioError */
export function readField<F extends ScenarioField>(field: F, written: string): Scenario[F] {
  const words = allowedWords[field];
  if (words) return oneOf(field, written.trim(), words) as Scenario[F];
  if (field === 'courses') return (written.trim() && writeCourses(readCourses(written))) as Scenario[F];
  const value = written.trim() === '' ? Number.NaN : Number(written);
  if (!Number.isFinite(value)) {
    const [low, high] = rangeOf(field as NumberField, defaultScenario);
    throw new ScenarioError(attributeOf[field], written, `a number, for instance from ${low} to ${high}`);
  }
  return value as Scenario[F];
}

/**
 * Puts a patch on a scenario: a new agent brings its usual dose and a new protocol its own medicines unless others are
 * named, and the moment stays inside what is shown.
 * @throws ScenarioError
 */
export function applyPatch(scenario: Scenario, patch: Partial<Scenario>): Scenario {
  const newAgent = patch.agent !== undefined && patch.agent !== scenario.agent;
  const usual = newAgent ? usualTreatment(oneOf('agent', patch.agent, testosteroneIds)) : {};
  const next = { ...scenario, ...usual };
  // Another protocol brings its own medicines.
  if (patch.protocol !== undefined && patch.protocol !== scenario.protocol) next.courses = '';
  for (const field of fields) if (patch[field] !== undefined) Object.assign(next, { [field]: patch[field] });
  if (patch.month === undefined) next.month = Math.min(next.month, lastMonth(next));
  return checkScenario(next);
}
