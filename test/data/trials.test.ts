// Every replayable result is a regimen the model accepts, with a target that its outcome can be held against.
import { expect } from 'chai';
import { agents as facts, sources, trials } from '../../src/data/index.js';
import { weeksBackTo20 } from '../../src/data/quantities/recovery.js';
import { weeksTo10 } from '../../src/data/quantities/sperm-suppression.js';
import { meanWithError, ofMen, percentOfMen, shareWithDeviation } from '../../src/data/trials/reading.js';
import { agents, manLimits } from '../../src/model/index.js';
import type { Trial } from '../../src/data/types.js';

const manKinds = ['value', 'share', 'difference', 'firstDayBelow', 'firstDayAbove', 'halfTime'];

function regimenProblems({ id, regimen, days, outcome }: Trial): string[] {
  return [...regimen, ...(outcome.against ?? [])].flatMap((course) => {
    const { unit, dose, everyDays } = agents[course.agent];
    const problems: string[] = [];
    if (course.unit !== unit) problems.push(`${id}: ${course.agent} in ${course.unit}`);
    if (course.dose < dose[0] || course.dose > dose[1]) problems.push(`${id}: ${course.agent} ${String(course.dose)}`);
    if (course.everyDays < everyDays[0] - 1e-9 || course.everyDays > everyDays[1])
      problems.push(`${id}: ${course.agent} every ${String(course.everyDays)} days`);
    if (course.toDay < course.fromDay || course.toDay > days) problems.push(`${id}: ${course.agent} outside the run`);
    return problems;
  });
}

function outcomeProblems({ id, days, cohort, outcome, published }: Trial): string[] {
  const { kind, onDay, overDays = 0, threshold, sinceDay } = outcome;
  const problems: string[] = [];
  if (manKinds.includes(kind) === Boolean(cohort))
    problems.push(`${id}: ${kind} is read off ${cohort ? 'one man' : 'a cohort'}`);
  if (cohort && outcome.signal) problems.push(`${id}: a cohort has no ${outcome.signal}`);
  const counts = kind.startsWith('fraction');
  const times = /day|halfTime/i.test(kind);
  const needsDay = counts || !times || kind.startsWith('mean');
  if (needsDay && !(onDay !== undefined && onDay > 0 && onDay + overDays <= days + 1))
    problems.push(`${id}: no day inside the run`);
  if ((counts || times) && kind !== 'halfTime' && threshold === undefined) problems.push(`${id}: no threshold`);
  if (times && sinceDay === undefined) problems.push(`${id}: no day to count from`);
  if (times && (sinceDay ?? 0) + (published.high ?? published.value) > days)
    problems.push(`${id}: published day lies after the run`);
  if (counts && !(published.value >= 0 && published.value <= 1))
    problems.push(`${id}: ${String(published.value)} of all men`);
  return problems;
}

function publishedProblems({ id, published: { value, low, high } }: Trial): string[] {
  if ((low === undefined) !== (high === undefined)) return [`${id}: half an interval`];
  return (low ?? value) <= value && value <= (high ?? value)
    ? []
    : [`${id}: ${String(value)} is not inside its interval`];
}

const trialProblems = (trial: Trial): string[] => [
  ...regimenProblems(trial),
  ...outcomeProblems(trial),
  ...publishedProblems(trial),
];

const named = (id: string): Trial => {
  const trial = trials.find((candidate) => candidate.id === id);
  if (!trial) throw new Error(`no trial ${id}`);
  return trial;
};

describe('trials', () => {
  it('have ids of their own, sources that exist and can be run', () => {
    expect(new Set(trials.map(({ id }) => id)).size).to.equal(trials.length);
    expect(trials.filter(({ source }) => !(source in sources)).map(({ id }) => id)).to.deep.equal([]);
    expect(trials.flatMap(trialProblems)).to.deep.equal([]);
  });

  it('are caught when unit, day, kind, threshold or interval is wrong', () => {
    const lh = named('coviello-2005-lh');
    const fall = named('ly-2005-below-3-typical');
    const men = named('bebb-1996-below-3');
    const wrong = (trial: Trial, change: Partial<Trial>) => trialProblems({ ...trial, ...change });
    expect(wrong(lh, { outcome: { marker: 'lh', kind: 'share', onDay: 100 } })).to.have.length(1);
    expect(wrong(lh, { published: { value: 0.05, low: 0.1, high: 0.2 } })).to.have.length(1);
    expect(wrong(lh, { published: { value: 0.05, low: 0.01 } })).to.have.length(1);
    expect(wrong(lh, { cohort: { population: 'trial' } })).to.have.length(1);
    expect(wrong(fall, { outcome: { marker: 'sperm', kind: 'firstDayBelow', sinceDay: 0 } })).to.have.length(1);
    expect(wrong(fall, { published: { value: 400 } })).to.have.length(1);
    expect(wrong(men, { published: { value: 61 } })).to.have.length(1);
    const [course] = lh.regimen;
    if (!course) throw new Error('no course');
    expect(wrong(lh, { regimen: [{ ...course, unit: 'IU' }] })).to.have.length(1);
    expect(wrong(lh, { regimen: [{ ...course, dose: 5000 }] })).to.have.length(1);
  });

  it('are many, from many papers, in every medicine but those that no paper could be found of', () => {
    const once = trials.filter(({ sameFigureAs }) => sameFigureAs === undefined);
    expect(once.length).to.be.at.least(40);
    expect(new Set(once.map(({ source }) => source)).size).to.be.at.least(20);
    const given = new Set(trials.flatMap(({ regimen }) => regimen.map(({ agent }) => agent)));
    expect(Object.keys(facts).filter((agent) => !given.has(agent as never))).to.deep.equal(['hmg', 'gonadorelin']);
  });

  it('are called fitted or replayed by paper, at least a third replayed', () => {
    const once = trials.filter(({ sameFigureAs }) => sameFigureAs === undefined);
    const replayed = once.filter(({ role }) => role === 'replayed');
    expect(replayed.length / once.length).to.be.at.least(1 / 3);
    const papers = (role: Trial['role']) =>
      new Set(trials.filter((trial) => trial.role === role).map(({ source }) => source));
    const fitted = papers('fitted');
    expect([...papers('replayed')].filter((source) => fitted.has(source))).to.deep.equal([]);
  });

  it('say in one sentence what contradicts them, and point at results that exist', () => {
    for (const { id, conflictsWith, conflict } of trials) {
      expect(conflict === undefined, id).to.equal(conflictsWith === undefined);
      for (const other of conflictsWith ?? []) expect(named(other).id, id).to.not.equal(id);
    }
  });

  it('hold a figure that is read twice against the same published value', () => {
    for (const { id, sameFigureAs, published, cohort, source } of trials) {
      if (sameFigureAs === undefined) continue;
      const first = named(sameFigureAs);
      expect([first.published.value, first.source], id).to.deep.equal([published.value, source]);
      expect([Boolean(first.cohort), Boolean(cohort)], id).to.deep.equal([true, false]);
    }
  });

  it('mark as weak what was read in the releases of a sponsor', () => {
    for (const { id, source, weak } of trials) if (source.startsWith('repros')) expect(weak, id).to.equal(true);
  });

  it('start from men the model can be told of', () => {
    const problems = trials.flatMap(({ id, cohort, men: { description: _words, ...man } }) =>
      Object.entries(man).flatMap(([field, value]) => {
        if (!(field in manLimits)) return [`${id}: the model has no ${field}`];
        if (cohort && ['ageYears', 'leydigReserve', 'germLineReserve'].includes(field))
          return [`${id}: a cohort has no ${field}`];
        const [low, high] = manLimits[field as keyof typeof manLimits];
        return value >= low && value <= high ? [] : [`${id}: ${field} ${String(value)}`];
      }),
    );
    expect(problems).to.deep.equal([]);
  });

  it('agree with the quantities a reader sees', () => {
    const weeks = (quantity: object): number => (quantity as { value: number }).value;
    expect(named('ly-2005-below-10').published.value).to.be.closeTo(weeks(weeksTo10) * 7, 0.05);
    expect(named('ly-2005-back-above-20').published.value).to.be.closeTo(weeks(weeksBackTo20) * 7, 0.05);
  });
});

describe('intervals of published results', () => {
  it('are score intervals for shares of men', () => {
    // 46 of 66: 0.578 to 0.794 by Wilson’s formula without correction.
    expect(ofMen(46, 66)).to.deep.include({ value: 0.697, low: 0.578, high: 0.794, n: 66 });
    expect(ofMen(0, 26)).to.deep.include({ value: 0, low: 0 });
    expect(ofMen(9, 9)).to.deep.include({ value: 1, high: 1 });
    expect(percentOfMen(66.7, 465)).to.deep.include({
      value: 0.667,
      n: 465,
      intervalIs: '95 % score interval of 310 of 465 men',
    });
  });

  it('are 1.96 standard errors for means', () => {
    expect(meanWithError(75, 4)).to.deep.include({ value: 75, low: 67.2, high: 82.8 });
    expect(shareWithDeviation(100, 150, 30, 9)).to.deep.include({ value: 1.5, low: 1.3, high: 1.7 });
  });
});
