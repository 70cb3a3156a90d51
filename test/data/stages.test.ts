// The steps run from before the first dose to late recovery, and no time is told without its source.
import { expect } from 'chai';
import { dateComplaints } from '../../.config/evidence/rules/date-rules.js';
import { glossary } from '../../src/data/glossary.js';
import { markers } from '../../src/data/markers.js';
import { quantities } from '../../src/data/quantities.js';
import { sources } from '../../src/data/sources.js';
import { stages, type Stage } from '../../src/data/stages.js';
import { textProblems } from './checks.js';

function stageProblems(stage: Stage): string[] {
  const problems = dateComplaints({ ...stage });
  for (const part of ['name', 'text', 'timing'] as const) {
    problems.push(...textProblems(`${stage.id} ${part}`, stage[part]));
  }
  const missing = [
    ...stage.sources.filter((id) => !(id in sources)),
    ...stage.quantities.filter((id) => !(id in quantities)),
    ...stage.markers.filter((id) => !(id in markers)),
  ];
  if (stage.markers.length === 0) problems.push(`${stage.id}: shows in no marker`);
  return [...problems, ...missing.map((id) => `${stage.id}: ${id} does not exist`)];
}

describe('stages', () => {
  it('run in order from before the first dose to late recovery', () => {
    expect(stages.map(({ id }) => id)).to.deep.equal([
      'before',
      'first-weeks',
      'months',
      'deep-suppression',
      'stop',
      'washout',
      'signal-returns',
      'cells-refill',
      'first-sperm',
      'climb',
      'late',
    ]);
    const phases = stages.map(({ phase }) => phase);
    expect(phases).to.deep.equal([...phases].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('are complete, and point at markers, numbers and sources that exist', () => {
    expect(stages.flatMap(stageProblems)).to.deep.equal([]);
  });

  it('are caught when a time is blank or a number, marker or source does not exist', () => {
    const [stage] = stages;
    if (!stage) throw new Error('there are no stages');
    expect(stageProblems({ ...stage, timing: { ...stage.timing, academic: '' } })).to.have.length(1);
    expect(stageProblems({ ...stage, quantities: ['no-such-number'] })).to.have.length(1);
    expect(stageProblems({ ...stage, sources: ['nobody-1900'] })).to.have.length(1);
  });

  it('say so where nobody measured a time', () => {
    const untimed =
      /not (?:a timed|found|read)|nobody|no (?:such|duration|time|serial|mL|verified)|nothing of the kind/i;
    for (const id of ['stop', 'signal-returns', 'cells-refill', 'late']) {
      const { timing } = stages.find((stage) => stage.id === id) ?? {};
      expect(
        Object.values(timing ?? {}).some((words) => untimed.test(words)),
        id,
      ).to.equal(true);
    }
  });

  it('promise no return of the signal within weeks after every form', () => {
    const { timing } = stages.find(({ id }) => id === 'signal-returns') ?? {};
    expect(timing?.fundamentals).to.include('51 weeks');
    expect(timing?.fundamentals).to.not.match(/10 (?:to|–) ?14 days|two weeks/);
    expect(glossary).to.have.property('overshoot');
  });
});

const order: readonly Stage['phase'][] = ['before', 'on', 'after'];
