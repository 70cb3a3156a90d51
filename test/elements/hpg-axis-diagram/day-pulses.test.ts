// The pulses along the lines of GnRH and LH: those of the simulated day, and as many as six hours of it hold.
import { expect } from 'chai';
import { ownPulses } from '../../../src/model/day/own-pulses.js';
import { simulateDay } from '../../../src/model/day/simulate-day.js';
import { dayPulses, drawnPulses } from '../../../src/elements/hpg-axis-diagram/day-pulses.js';
import { randomOf } from '../../../src/model/random.js';
import { daysPerMonth, defaultScenario } from '../../../src/scenario/scenario.js';
import { runProtocol, signalAt } from '../../../src/scenario/run.js';
import type { ProtocolId } from '../../../src/data/types.js';

const run = (protocol: ProtocolId) => runProtocol(defaultScenario, protocol);

describe('the pulses of the axis', () => {
  for (const protocol of ['trt', 'stop', 'clomiphene', 'trt-gonadorelin', 'stop-gonadorelin-pump'] as const) {
    it(`are those of the simulated day under ${protocol}`, () => {
      const of = run(protocol);
      for (const onDay of [91, 183, 426]) {
        const month = onDay / daysPerMonth;
        const day = simulateDay({ regimen: of.regimen, onDay }, 1).pulses.filter(({ size }) => size > 0.001);
        const drawn = dayPulses(of, month);
        expect(drawn.map(({ minute }) => minute)).to.deep.equal(day.map(({ minute }) => minute));
        drawn.forEach(({ size }, i) => expect(size).to.be.closeTo(day[i]?.size ?? NaN, 1e-9));
      }
    });
  }

  it('follow the drive that the drawing names, also between two days', () => {
    const of = run('trt');
    const month = 20.4 / daysPerMonth;
    const drive = signalAt(of, 'gnrh', month);
    const { gnrh } = of.trajectory.signals;
    const [low, high] = [gnrh[20]!, gnrh[21]!].sort();
    expect(drive).to.be.within(low!, high!);
    const own = ownPulses(drive, randomOf(1)).filter(({ minute, size }) => minute >= 0 && size > 0.001);
    expect(Math.abs(drive - gnrh[20]!)).to.be.above(1e-6);
    expect(dayPulses(of, month).map(({ size }) => size)).to.deep.equal(own.map(({ size }) => size));
  });

  it('are drawn in the number of a quarter of the day, and on testosterone fewer and smaller', () => {
    const of = run('trt');
    const [before, on] = [-1, 6].map((month) => {
      const day = dayPulses(of, month);
      const drawn = drawnPulses(day);
      expect(drawn.length).to.be.within(Math.floor(day.length / 4), Math.max(1, Math.ceil(day.length / 4)));
      return drawn;
    });
    if (!before || !on) throw new Error('two days');
    expect(on.length).to.be.below(before.length).and.above(0);
    expect(Math.max(...on.map(({ size }) => size))).to.be.below(Math.min(...before.map(({ size }) => size)));
  });

  it('are none where there are none', () => {
    expect(drawnPulses([])).to.deep.equal([]);
  });
});
