// The pieces of charts over months: ticks, scales, paths, and texts that keep clear of each other.
import { expect } from 'chai';
import {
  bandPath,
  boxesMeet,
  breakLines,
  curveExtent,
  keepApart,
  linear,
  linePath,
  monthTicks,
  niceTicks,
  placeNote,
  pushDown,
  seriesLook,
  signPath,
  thinSeries,
  verticalPath,
  type Box,
} from '../../../src/charts/time-axis/index.js';

describe('value ticks', () => {
  it('start at zero, are round, and are never fewer than two nor more than asked for', () => {
    for (const most of [2, 3, 4]) {
      for (let highest = 0.003; highest < 40000; highest *= 1.07) {
        const { values, top } = niceTicks(highest, most);
        expect(values[0]).to.equal(0);
        expect(values.length).to.be.within(2, most + 1);
        expect(top).to.be.at.least(highest);
        const step = values[1] ?? 0;
        const digit = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
        expect(
          [1, 2, 5].some((round) => Math.abs(digit - round) < 1e-6),
          `${highest}: step ${step}`,
        ).to.be.true;
      }
    }
  });

  it('have a top even where there is nothing to draw', () => {
    expect(niceTicks(0).top).to.be.above(0);
  });
});

describe('month ticks', () => {
  it('hold zero and keep the gap asked for', () => {
    for (const last of [36, 42, 60, 144]) {
      const ticks = monthTicks(-2, last, 600, 50);
      expect(ticks).to.include(0);
      const gap = ((ticks[1] ?? 0) - (ticks[0] ?? 0)) * (600 / (last + 2));
      expect(gap).to.be.at.least(50);
    }
  });

  it('count in steps that people count months in', () => {
    expect(monthTicks(0, 36, 857, 80)).to.deep.equal([0, 6, 12, 18, 24, 30, 36]);
    expect(monthTicks(0, 36, 300, 80)).to.deep.equal([0, 12, 24, 36]);
  });
});

describe('keeping values apart', () => {
  it('gives up the least wanted first', () => {
    expect(keepApart([6, 12, 24, 16], (month) => month * 8, 40)).to.deep.equal([6, 12, 24]);
    expect(keepApart([6, 12, 24, 16], (month) => month * 20, 40)).to.deep.equal([6, 12, 16, 24]);
  });
});

describe('linear scales', () => {
  it('map both ends and read back what they map', () => {
    const x = linear([-2, 36], [118, 975]);
    expect(x(-2)).to.equal(118);
    expect(x(36)).to.be.closeTo(975, 1e-9);
    expect(x.invert(x(17.3))).to.be.closeTo(17.3, 1e-9);
  });
});

describe('paths', () => {
  const same = (value: number): number => value;

  it('join the points of a series with straight lines', () => {
    const series = [
      { month: 0, value: 1 },
      { month: 2, value: 3.06 },
    ];
    expect(linePath(series, same, same)).to.equal('M0.0,1.0L2.0,3.1');
    expect(linePath([], same, same)).to.equal('');
  });

  it('close a band along its upper edge', () => {
    const band = [
      { month: 0, low: 1, high: 4 },
      { month: 1, low: 2, high: 5 },
    ];
    expect(bandPath(band, same, same)).to.equal('M0.0,1.0L1.0,2.0L1.0,5.0L0.0,4.0Z');
    expect(bandPath([], same, same)).to.equal('');
  });

  it('stop where a text stands, and only there', () => {
    const text: Box = { x: 40, y: 50, width: 30, height: 10 };
    expect(verticalPath(50, 0, 100, [text])).to.equal('M50.0 0.0V47.0M50.0 63.0V100.0');
    expect(verticalPath(90, 0, 100, [text])).to.equal('M90.0 0.0V100.0');
  });
});

describe('thinning a series', () => {
  const days = Array.from({ length: 4000 }, (_, day) => (day === 2001 ? 90 : day === 2003 ? -90 : Math.sin(day / 200)));

  it('keeps first, last and every extreme of a pixel', () => {
    const points = thinSeries(days, 30, 2);
    const values = points.map(({ value }) => value);
    expect(points.length).to.be.below(days.length / 3);
    expect(values).to.include(90);
    expect(values).to.include(-90);
    expect(points[0]?.month).to.equal(0);
    expect(points.at(-1)?.month).to.be.closeTo(3999 / 30, 1e-9);
  });

  it('keeps every day where there is room', () => {
    expect(thinSeries(days, 30, 60)).to.have.lengthOf(4000);
  });

  it('goes from left to right', () => {
    const months = thinSeries(days, 30, 3).map(({ month }) => month);
    expect(months.every((month, index) => index === 0 || month > (months[index - 1] ?? 0))).to.be.true;
  });
});

describe('boxes', () => {
  it('meet when they come closer than the gap', () => {
    const box: Box = { x: 0, y: 0, width: 10, height: 10 };
    expect(boxesMeet(box, { ...box, x: 12 })).to.be.false;
    expect(boxesMeet(box, { ...box, x: 12 }, 3)).to.be.true;
    expect(boxesMeet(box, { ...box, x: 12, y: 40 }, 3)).to.be.false;
  });

  it('are pushed down until none meets the one above, whatever their order', () => {
    const blocks = [
      { top: 50, height: 20 },
      { top: 0, height: 40 },
      { top: 10, height: 20 },
    ];
    expect(pushDown(blocks, 4)).to.deep.equal([68, 0, 44]);
  });

  it('break words into lines, leaving a longer word alone', () => {
    const lines = breakLines('of 100 men who stopped', 8, (text) => text.length);
    expect(lines).to.deep.equal(['of 100', 'men who', 'stopped']);
    expect(breakLines('spermatogenesis', 4, (text) => text.length)).to.deep.equal(['spermatogenesis']);
  });
});

describe('notes', () => {
  const area: Box = { x: 0, y: 0, width: 300, height: 100 };
  const flat = curveExtent([
    [0, 90],
    [300, 90],
  ]);
  const anchor = { x: 20, y: 88 };

  it('stand beside their point on clear ground', () => {
    const found = placeNote({ width: 80, height: 16, anchor, area, taken: [], curve: flat });
    expect(found?.away).to.be.below(20);
    expect((found?.box.y ?? 0) + 16).to.be.below(90);
  });

  it('stay inside, off the curve and off what is taken', () => {
    const taken: Box[] = [{ x: 25, y: 40, width: 120, height: 45 }];
    const found = placeNote({ width: 80, height: 16, anchor, area, taken, curve: flat });
    expect(found).to.not.equal(null);
    if (!found) return;
    expect(taken.some((box) => boxesMeet(box, found.box))).to.be.false;
    expect(found.box.x).to.be.within(0, 220);
    expect(found.box.y).to.be.within(0, 84);
  });

  it('are given up where there is no room', () => {
    const taken: Box[] = [{ x: 0, y: 0, width: 300, height: 85 }];
    expect(placeNote({ width: 80, height: 16, anchor, area, taken, curve: flat })).to.equal(null);
  });

  it('know how far a steep curve reaches in one column', () => {
    const extent = curveExtent([
      [0, 0],
      [1, 100],
    ]);
    expect(extent.get(0)).to.deep.equal([0, 0]);
    expect(extent.get(1)).to.deep.equal([100, 100]);
    const column = curveExtent([
      [5, 10],
      [5.5, 90],
    ]);
    expect(column.get(5)).to.deep.equal([10, 90]);
  });
});

describe('the look of a series', () => {
  it('tells markers apart without hue', () => {
    const looks = Object.values(seriesLook).map(({ dash, sign }) => `${dash} ${sign}`);
    expect(new Set(looks).size).to.equal(looks.length);
    expect(new Set(Object.values(seriesLook).map(({ sign }) => signPath(sign))).size).to.equal(looks.length);
  });
});
