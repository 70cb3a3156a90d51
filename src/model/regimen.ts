// The check of a regimen: what is given and when.
import type { Course } from '../data/types.js';
import { agents } from './agents/index.js';
import type { AgentLimits } from './agents/agent.js';
import { RegimenError } from './regimen-error.js';

/** Throws RegimenError at the first fault. */
export function checkRegimen(regimen: unknown): asserts regimen is readonly Course[] {
  if (!Array.isArray(regimen)) throw new RegimenError('simulate', 'regimen', regimen, 'a list of courses');
  regimen.forEach((course: unknown, index) => {
    checkCourse(course, index);
  });
}

function checkCourse(given: unknown, index: number): void {
  const place = `course ${String(index)}`;
  if (typeof given !== 'object' || given === null) throw new RegimenError(place, 'course', given, 'an object', index);
  const course = given as Partial<Record<keyof Course, unknown>>;
  const fail = (field: keyof Course, allowed: string) => new RegimenError(place, field, course[field], allowed, index);

  const limits = limitsOf(course.agent);
  if (!limits) throw fail('agent', `one of ${Object.keys(agents).join(', ')}`);
  if (course.unit !== limits.unit) throw fail('unit', `"${limits.unit}" for ${String(course.agent)}`);
  if (!within(course.dose, limits.dose)) throw fail('dose', `${range(limits.dose)} ${limits.unit}`);
  if (!within(course.everyDays, limits.everyDays)) throw fail('everyDays', `${range(limits.everyDays)} days`);
  if (!within(course.fromDay, [0, Number.MAX_VALUE])) throw fail('fromDay', 'a day from 0 on');
  const from = course.fromDay as number;
  if (!within(course.toDay, [from, Number.MAX_VALUE])) throw fail('toDay', `a day from fromDay (${String(from)}) on`);
}

function limitsOf(agent: unknown): AgentLimits | undefined {
  return typeof agent === 'string' && Object.hasOwn(agents, agent) ? agents[agent as Course['agent']] : undefined;
}

function within(value: unknown, [low, high]: readonly [number, number]): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}

function range([low, high]: readonly [number, number]): string {
  return `a number from ${String(low)} to ${String(high)}`;
}
