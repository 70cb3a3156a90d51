// The cells in the testis lens follow the shares that the model gives.
import { expect } from 'chai';
import type { GermStage } from '../../../src/charts/axis-diagram/tissue.js';
import { TESTIS_LENS, tissueOf } from '../../../src/charts/axis-diagram/tissue.js';
import { suppressed, usual } from './shares.js';

const stages = ['typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids', 'sperm'] as const;
const full = tissueOf(usual).germ;

describe('tissue in the testis lens', () => {
  for (const stage of stages) {
    it(`draws of the ${stage} the share that is there, rounded`, () => {
      for (const share of [0, 0.03, 0.1, 0.37, 0.5, 0.9, 1, 1.4]) {
        const all = full[stage].length;
        const rounded = Math.min(all, Math.round(all * share));
        const expected = share > 0.02 ? Math.max(1, rounded) : rounded;
        expect(tissueOf({ ...usual, [stage]: share }).germ[stage], String(share)).to.have.length(expected);
      }
    });

    it(`takes ${stage} away in a fixed order, so that fewer are part of more`, () => {
      const places = (share: number): string[] =>
        tissueOf({ ...usual, [stage]: share }).germ[stage].map(({ x, y }) => `${x} ${y}`);
      expect(places(1)).to.include.members(places(0.6));
      expect(places(0.6)).to.include.members(places(0.2));
    });
  }

  it('keeps Sertoli cells, stem cells and Leydig cells in number when everything else is low', () => {
    const low = tissueOf(suppressed);
    expect(low.sertoli).to.have.length(tissueOf(usual).sertoli.length);
    expect(low.leydig).to.have.length(tissueOf(usual).leydig.length);
    expect(low.germ.typeA.length).to.be.at.least(full.typeA.length);
  });

  it('makes Leydig cells smaller and the tubule narrower', () => {
    const low = tissueOf(suppressed);
    expect(low.leydigSize).to.be.lessThan(tissueOf(usual).leydigSize);
    expect(low.radius).to.be.lessThan(tissueOf(usual).radius);
    expect(low.regression).to.be.greaterThan(0.8);
    expect(tissueOf(usual).regression).to.equal(0);
  });

  it('keeps Leydig cells outside of the tubule', () => {
    for (const shares of [usual, suppressed, { ...usual, volume: 0.6 }]) {
      const { centre, radius, leydig, leydigSize } = tissueOf(shares);
      for (const { x, y } of leydig) {
        expect(Math.hypot(x - centre.x, y - centre.y)).to.be.greaterThan(radius + 11 * leydigSize);
      }
    }
  });

  it('puts every germ cell inside of the wall, and most of them inside of the lens', () => {
    for (const shares of [usual, suppressed]) {
      const { centre, radius, germ } = tissueOf(shares);
      for (const cells of Object.values(germ)) {
        for (const { x, y } of cells) {
          expect(Math.hypot(x - centre.x, y - centre.y)).to.be.lessThan(radius - 5);
          expect(Math.hypot(x, y)).to.be.lessThan(TESTIS_LENS + 3);
        }
      }
    }
  });

  it('lets no two round cells of different stages cover each other', () => {
    const radii: Partial<Record<GermStage, number>> = { typeA: 7, typeB: 7, spermatocytes: 9.4, roundSpermatids: 6.8 };
    const cells = Object.entries(radii).flatMap(([stage, r]) =>
      full[stage as GermStage].map(({ x, y }) => ({ stage, x, y, r })),
    );
    for (const a of cells) {
      for (const b of cells) {
        if (a.stage === b.stage) continue;
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.stage} and ${b.stage}`).to.be.at.least(a.r + b.r - 1.5);
      }
    }
  });
});
