import { agents } from '../model/agents/index.js';
import { beyondStudied } from '../model/beyond.js';
import { referenceMan } from '../model/man.js';
import { run as runModel } from '../model/run.js';
import { protocolSchedules } from '../data/protocols/schedules.js';
import { courseInDays, readCourses } from './courses.js';
import { daysPerMonth, lastMonth } from './scenario.js';
/** The courses of a protocol under a scenario, in days from the first dose. The reader's own stand in for those of the
 *  scenario's protocol; other protocols keep theirs. */
export function regimenOf(scenario, protocol) {
    const schedule = protocolSchedules[protocol];
    const endDay = Math.round(lastMonth(scenario) * daysPerMonth);
    const stopDay = Math.round(scenario.trtMonths * daysPerMonth);
    const courses = [];
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
export function runProtocol(scenario, protocol, model = runModel) {
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
/** Where a run lies outside what was studied, by all that has happened until a month. */
export function outsideStudied({ regimen, man }, month) {
    const day = Math.ceil(month * daysPerMonth);
    const given = regimen.filter(({ fromDay }) => fromDay <= day);
    return beyondStudied(given, day, man).map(({ what, course = -1 }) => ({ what, course: given[course] }));
}
/** A daily series at a month, linear between days; before the first dose the untreated value. */
function at(series, month) {
    const day = Math.min(Math.max(month, 0) * daysPerMonth, series.length - 1);
    const before = Math.floor(day);
    const here = series[before] ?? Number.NaN;
    return here + ((series[before + 1] ?? here) - here) * (day - before);
}
/** A marker at a month, in the marker's unit. */
export const markerAt = (run, marker, month) => at(run.trajectory.markers[marker], month);
/** A marker before the first dose, in the marker's unit. */
export const markerAtStart = (run, marker) => markerAt(run, marker, 0);
/** A marker at a month as a share of the man's own start (1 = usual). */
export const markerShare = (run, marker, month) => markerAt(run, marker, month) / markerAtStart(run, marker);
/** An inner signal at a month as a share of the man's own start (1 = usual). */
export const signalAt = (run, signal, month) => at(run.trajectory.signals[signal], month);
export function phaseAt(run, month) {
    if (month < 0)
        return 'before';
    if (!run.hasTestosterone)
        return 'untreated';
    return run.stopMonth !== null && month >= run.stopMonth ? 'after' : 'on';
}
//# sourceMappingURL=run.js.map