// The one hundred figures: as many of each look as the counts say, and a rule that touches none.
import { expect } from 'chai';
import { iconArray } from '../../../src/charts/odds/index.js';

const heads = (path: string): number => path.split('M').length - 1;
const cell = 30;

describe('an array of 100 figures', () => {
  it('fills to the lower end, hatches to the upper and leaves the rest open', () => {
    const { paths, counts } = iconArray({ count: 67, interval: [61, 72], cell });
    expect(counts).to.deep.equal({ reached: 61, unsure: 11, open: 28 });
    expect([heads(paths.reached), heads(paths.unsure), heads(paths.open)]).to.deep.equal([61, 11, 28]);
  });

  it('hatches nobody where no interval is known', () => {
    expect(iconArray({ count: 100, interval: null, cell }).counts).to.deep.equal({ reached: 100, unsure: 0, open: 0 });
  });

  it('always draws one hundred', () => {
    for (let count = 0; count <= 100; count++) {
      const { paths } = iconArray({ count, interval: [Math.max(0, count - 7), Math.min(100, count + 4)], cell });
      expect(heads(paths.reached + paths.unsure + paths.open), String(count)).to.equal(100);
    }
  });

  it('draws the rule straight between rows at a multiple of ten, and stepped at the count elsewhere', () => {
    expect(iconArray({ count: 90, interval: null, cell }).rule).to.equal('M0 270.00H300.00');
    expect(iconArray({ count: 67, interval: null, cell }).rule).to.equal('M0 210.00H210.00V180.00H300.00');
    expect(iconArray({ count: 0, interval: null, cell }).rule).to.equal('M0 0.00H300.00');
  });

  it('keeps as much ground above the heads as under the shoulders, so that the rule touches no figure', () => {
    const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', iconArray({ count: 1, interval: null, cell }).paths.reached);
    host.append(path);
    document.body.append(host);
    const { x, y, width, height } = path.getBBox();
    host.remove();
    expect(y).to.be.closeTo(cell - y - height, 0.05);
    expect(y).to.be.greaterThan(2);
    expect(x).to.be.closeTo(cell - x - width, 0.05);
  });
});
