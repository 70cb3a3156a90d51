// Every replayable trial is a regimen the model accepts, with a target that its outcome can be held against.
import { expect } from 'chai';
import { agents, markers, quantities, stages, trials } from '../../src/data/index.js';
import { weeksBackTo20 } from '../../src/data/quantities/recovery.js';
import { weeksTo10 } from '../../src/data/quantities/sperm-suppression.js';
import { manLimits } from '../../src/model/index.js';
import type { Trial } from '../../src/data/types.js';

function trialProblems(trial: Trial): string[] {
  const problems: string[] = [];
  const { outcome, published, regimen, days } = trial;
  for (const course of regimen) {
    const agent = agents[course.agent];
    if (course.unit !== agent.unit) problems.push(`${trial.id}: ${course.agent} in ${course.unit}`);
    if (course.dose < agent.doseRange[0] || course.dose > agent.doseRange[1])
      problems.push(`${trial.id}: ${course.agent} ${course.dose}`);
    if (course.toDay < course.fromDay || course.toDay > days)
      problems.push(`${trial.id}: ${course.agent} outside the run`);
  }
  const needsDay = outcome.kind === 'value' || outcome.kind === 'share';
  if (needsDay && !(outcome.onDay !== undefined && outcome.onDay > 0 && outcome.onDay <= days))
    problems.push(`${trial.id}: no day inside the run`);
  const needsThreshold = outcome.kind === 'firstDayBelow' || outcome.kind === 'firstDayAbove';
  if (needsThreshold && (outcome.threshold === undefined || outcome.sinceDay === undefined))
    problems.push(`${trial.id}: no threshold or start`);
  if (needsThreshold && (outcome.sinceDay ?? 0) + published.value > days)
    problems.push(`${trial.id}: published day lies after the run`);
  const { value, low = value, high = value } = published;
  if (!(low <= value && value <= high)) problems.push(`${trial.id}: ${value} is not between ${low} and ${high}`);
  return problems;
}

describe('trials', () => {
  it('have ids of their own and can be run', () => {
    expect(new Set(trials.map((trial) => trial.id)).size).to.equal(trials.length);
    expect(trials.flatMap(trialProblems)).to.deep.equal([]);
  });

  it('are caught when unit, day, threshold or interval is wrong', () => {
    const [fall] = trials;
    const lh = trials.find((trial) => trial.id === 'coviello-2005-lh');
    if (!fall || !lh) throw new Error('trials are missing');
    expect(trialProblems({ ...lh, outcome: { ...lh.outcome, onDay: 100 } })).to.have.length(1);
    expect(trialProblems({ ...fall, outcome: { marker: 'sperm', kind: 'firstDayBelow' } })).to.have.length(1);
    expect(trialProblems({ ...fall, published: { value: 400 } })).to.have.length(1);
    expect(trialProblems({ ...lh, published: { value: 0.05, low: 0.1 } })).to.have.length(1);
    expect(
      trialProblems({ ...lh, regimen: [{ agent: 'hcg', dose: 500, unit: 'mg', everyDays: 2, fromDay: 0, toDay: 20 }] }),
    ).to.have.length(1);
  });

  it('are called fitted or replayed, and some stay apart from the fit', () => {
    const replayed = trials.filter((trial) => trial.role === 'replayed').map((trial) => trial.id);
    expect(replayed).to.include.members([
      'wallace-1993-sperm-week-5',
      'handelsman-1992-enanthate-month-1',
      'conners-2017-fsh-twice',
      'za305-sperm-on-enclomiphene',
    ]);
    expect(replayed).to.not.include('leder-2004-lh-daily');
  });

  it('start from a man the model can be told of', () => {
    const problems = trials.flatMap(({ id, men: { description: _words, ...man } }) =>
      Object.entries(man).flatMap(([field, value]) => {
        if (!(field in manLimits)) return [`${id}: the model has no ${field}`];
        const [low, high] = manLimits[field as keyof typeof manLimits];
        return value >= low && value <= high ? [] : [`${id}: ${field} ${value}`];
      }),
    );
    expect(problems).to.deep.equal([]);
  });

  it('agree with the quantities a reader sees', () => {
    const inDays = (id: string): number | undefined => trials.find((trial) => trial.id === id)?.published.value;
    expect(inDays('ly-2005-below-10')).to.be.closeTo(weeksTo10.value * 7, 0.05);
    expect(inDays('ly-2005-back-above-20')).to.be.closeTo(weeksBackTo20.value * 7, 0.05);
  });
});

describe('stages', () => {
  it('run from silence to size, name known markers and point at numbers that exist', () => {
    expect(stages.map((stage) => stage.id)).to.deep.equal([
      'axis-silent',
      'lh-returns',
      'itt-returns',
      'first-sperm',
      'twenty-million',
      'volume-returns',
    ]);
    for (const stage of stages) {
      for (const marker of stage.markers) expect(markers).to.have.property(marker);
      for (const quantity of stage.quantities) expect(quantities, stage.id).to.have.property(quantity);
    }
  });
});
