// The protocols, medicines and markers are complete, consistent with each other, and short enough for a table.
import { expect } from 'chai';
import { agents } from '../../src/data/agents.js';
import { usualCourse } from '../../src/data/agents/usual.js';
import { markers } from '../../src/data/markers.js';
import { protocols } from '../../src/data/protocols.js';
import { protocolSources } from '../../src/data/protocols/sources.js';
import { protocolSchedules } from '../../src/data/protocols/schedules.js';
import { cellProblems, courseProblems } from './checks.js';

const markerIds = Object.keys(markers);

describe('protocols', () => {
  it('are the nineteen of the contract, under their own ids', () => {
    expect(Object.keys(protocols)).to.have.members([
      'untreated',
      'trt',
      'trt-hcg',
      'trt-gonadorelin',
      'trt-anastrozole',
      'trt-enclomiphene',
      'stop',
      'stop-hcg',
      'stop-clomiphene',
      'stop-enclomiphene',
      'stop-tamoxifen',
      'stop-hcg-serm',
      'stop-hcg-serm-ai',
      'stop-hcg-fsh',
      'stop-gonadorelin-pump',
      'clomiphene',
      'enclomiphene',
      'hcg',
      'anastrozole',
    ]);
    for (const [key, protocol] of Object.entries(protocols)) expect(protocol.id).to.equal(key);
  });

  it('say something about every marker, once', () => {
    for (const protocol of Object.values(protocols)) {
      expect(
        protocol.findings.map((finding) => finding.marker),
        protocol.id,
      ).to.have.members(markerIds);
    }
  });

  it('give a direction exactly where something was found', () => {
    for (const protocol of Object.values(protocols)) {
      for (const { marker, direction, strength } of protocol.findings) {
        expect(direction === 'unknown', `${protocol.id} ${marker}`).to.equal(strength === 'none-found');
      }
    }
  });

  it('use doses, units and rhythms that fit their medicines', () => {
    expect(Object.values(protocols).flatMap(courseProblems)).to.deep.equal([]);
  });

  it('are caught when a course is in the wrong unit, too much, too rare or backwards', () => {
    const [course] = protocols['trt-hcg'].courses;
    if (!course) throw new Error('trt-hcg has no course');
    for (const wrong of [{ unit: 'mg' as const }, { dose: 50000 }, { everyDays: 30 }, { fromMonth: 2, toMonth: 1 }]) {
      expect(
        courseProblems({ ...protocols['trt-hcg'], courses: [{ ...course, ...wrong }] }),
        JSON.stringify(wrong),
      ).to.have.length(1);
    }
  });

  it('count months from stopping only where testosterone stops', () => {
    for (const protocol of Object.values(protocols)) {
      const sinceStop = protocol.courses.filter((course) => course.since === 'stop');
      expect(sinceStop.length, protocol.id).to.equal(protocol.testosterone === 'stops' ? protocol.courses.length : 0);
      expect(protocolSchedules[protocol.id]).to.deep.equal({
        testosterone: protocol.testosterone,
        courses: protocol.courses,
      });
    }
  });

  it('fit into the cells of a comparison', () => {
    expect(Object.values(protocols).flatMap(cellProblems)).to.deep.equal([]);
  });

  it('are caught when a cell or a finding is too long', () => {
    const long = { fundamentals: 'a '.repeat(80), intermediate: 'b', academic: 'c' };
    expect(cellProblems({ ...protocols.stop, size: long })).to.deep.equal(['stop.size.fundamentals: 160 characters']);
  });

  it('claim no effect for gonadorelin injected twice a week', () => {
    const { evidence, findings } = protocols['trt-gonadorelin'];
    expect(evidence.strength).to.equal('none-found');
    expect(findings.every((finding) => finding.strength === 'none-found')).to.equal(true);
  });

  it('never rate a medicine after stopping as randomised for sperm, because no such trial was found', () => {
    for (const protocol of Object.values(protocols).filter(
      ({ testosterone, courses }) => testosterone === 'stops' && courses.length > 0,
    )) {
      const sperm = protocol.findings.find((finding) => finding.marker === 'sperm');
      expect(sperm?.strength, protocol.id).to.be.oneOf(['uncontrolled', 'none-found']);
    }
  });
});

describe('medicines', () => {
  it('stand under their own ids with a usual course inside their range', () => {
    for (const [key, agent] of Object.entries(agents)) {
      expect(agent.id).to.equal(key);
      expect(agent.usual).to.deep.equal(usualCourse[agent.id]);
      expect(agent.usual.dose, key).to.be.within(...agent.doseRange);
      expect(agent.usual.everyDays, key).to.be.within(...agent.everyDaysRange);
      expect(agent.acts, key).to.not.be.empty;
    }
  });
});

describe('markers', () => {
  it('convert to SI as the literature does', () => {
    const si = (id: keyof typeof markers, value: number): number => value * (markers[id].si?.factor ?? Number.NaN);
    expect(si('testosterone', 264)).to.be.closeTo(9.2, 0.05);
    expect(si('testosterone', 916)).to.be.closeTo(31.8, 0.05);
    expect(si('estradiol', 53)).to.be.closeTo(195, 1);
    expect(si('itt', 237)).to.be.closeTo(822, 1);
  });

  it('give usual ranges the right way round', () => {
    for (const marker of Object.values(markers)) {
      if (marker.usual?.high !== undefined) expect(marker.usual.low, marker.id).to.be.below(marker.usual.high);
    }
  });
});

describe('the sources that protocols cite', () => {
  it('are listed, all of them and no other', () => {
    const cited = Object.values(protocols).flatMap(({ sources: own, evidence, findings }) => [
      ...own,
      ...evidence.sources,
      ...findings.flatMap((finding) => finding.sources),
    ]);
    expect(protocolSources.map(({ id }) => id).sort()).to.deep.equal([...new Set(cited)].sort());
  });
});
