// Numbers under the pulses of a day.
import { expect } from 'chai';
import { numberMarks } from '../../../src/charts/pulse-day/number-marks.js';

const widthOf = (number: number): number => 7 * String(number).length;

describe('numbers of pulses', () => {
  it('stand under their pulses in order', () => {
    expect(numberMarks([10, 60, 110], widthOf, 3)).to.deep.equal([
      { number: 1, x: 10, row: 0 },
      { number: 2, x: 60, row: 0 },
      { number: 3, x: 110, row: 0 },
    ]);
  });

  it('go to a second row where they would meet', () => {
    expect(numberMarks([10, 15, 60], widthOf, 3).map(({ row }) => row)).to.deep.equal([0, 1, 0]);
  });

  it('never meet in a row, and always keep the last, which is the count', () => {
    for (let count = 1; count < 60; count++) {
      const xs = Array.from({ length: count }, (_, index) => (index * 260) / count);
      const placed = numberMarks(xs, widthOf, 3);
      expect(placed.at(-1)?.number).to.equal(count);
      for (const row of [0, 1]) {
        const inRow = placed.filter((one) => one.row === row);
        inRow.slice(1).forEach((one, index) => {
          const last = inRow[index]!;
          expect(one.x - last.x).to.be.at.least((widthOf(one.number) + widthOf(last.number)) / 2 + 3);
        });
      }
    }
  });

  it('are none where there is no pulse', () => {
    expect(numberMarks([], widthOf, 3)).to.deep.equal([]);
  });
});
