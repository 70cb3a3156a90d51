// The drawn tissue: cells that never lie on each other, stay inside the wall, and are as many as the model's share.
import { expect } from 'chai';
import { beadsShown, lengthCm, nearestBead } from '../../../src/charts/testis-section/beads.js';
import { cellRadius, germKinds } from '../../../src/charts/testis-section/glyphs.js';
import { drawnCount, fullCount } from '../../../src/charts/testis-section/seats.js';
import { sectionPicture } from '../../../src/charts/testis-section/section-picture.js';
import { rowOrder } from '../../../src/charts/testis-section/section-layout.js';
import type { SectionWords } from '../../../src/charts/testis-section/section-input.js';
import { tissueOf, type SectionShares } from '../../../src/charts/testis-section/tissue.js';
import { conveyorOf } from '../../../src/model/cells/index.js';
import { referenceMan } from '../../../src/model/man.js';
import { simulate } from '../../../src/model/index.js';
import { course, enanthate } from '../../model/support.js';

const days = 900;
const regimen = [enanthate(200, 364)];
const runs = [regimen, [enanthate(200), course('hcg', 500, 2)], [course('clomiphene', 25, 1)]].map((given) => ({
  run: simulate({ regimen: given, days }),
  conveyor: conveyorOf({ man: referenceMan, regimen: given, days }),
}));

function sharesOn({ run, conveyor }: (typeof runs)[number], day: number): SectionShares {
  const of = (column: Float64Array): number => column[day]! / column[0]!;
  const { typeB, spermatocytes, roundSpermatids, elongatedSpermatids, leydigMass } = run.signals;
  return {
    typeB: of(typeB),
    spermatocytes: of(spermatocytes),
    roundSpermatids: of(roundSpermatids),
    elongatedSpermatids: of(elongatedSpermatids),
    leydigMass: of(leydigMass),
    sperm: conveyor.released(day),
    volume: of(run.markers.testisVolume),
    itt: of(run.markers.itt),
  };
}

const tissues = runs.flatMap((one) =>
  Array.from({ length: days / 15 }, (_, at) => ({ day: at * 15, tissue: tissueOf(sharesOn(one, at * 15)) })),
);

const words = (): SectionWords => ({
  beads: 'Orchidometer',
  beadsUnit: 'beads, mL',
  organ: 'One testis',
  organScale: 'same scale as the beads',
  volume: 'volume',
  volumeValue: '20.0',
  volumeUnit: 'mL',
  volumeRemarks: ['dotted: 20.0 mL before', 'nearest bead: 20 mL'],
  schematic: 'schematic',
  rows: Object.fromEntries(
    rowOrder.map((kind) => [kind, { name: kind, count: 'drawn 4 of 28' }]),
  ) as SectionWords['rows'],
});

const pictureOf = (shares: SectionShares, width: number) =>
  sectionPicture({
    width,
    shares,
    startMl: 20,
    volumeMl: 20 * shares.volume,
    words: words(),
    measure: (text, size) => text.length * size * 0.55,
  });

describe('the tissue of the testis', () => {
  it('sets no cell on another by more than a pixel, at any moment', () => {
    for (const { day, tissue } of tissues) {
      const cells = [
        ...germKinds.flatMap((kind) =>
          tissue.germ[kind].filter(({ there }) => there).map(({ x, y }) => ({ kind, x, y, r: cellRadius[kind] })),
        ),
        ...tissue.leydig.map(({ x, y }) => ({ kind: 'leydig', x, y, r: tissue.leydigRadius * 0.93 })),
      ];
      let worst = { over: 0, who: '' };
      cells.forEach((a, at) => {
        for (const b of cells.slice(at + 1)) {
          const over = a.r + b.r - Math.hypot(a.x - b.x, a.y - b.y);
          if (over > worst.over) worst = { over, who: `${a.kind} on ${b.kind}` };
        }
      });
      expect(worst.over, `${worst.who}, day ${String(day)}`).to.be.at.most(1);
    }
  });

  it('keeps germ cells inside the wall, and Leydig cells outside of every tubule', () => {
    for (const { tissue } of tissues) {
      for (const kind of germKinds) {
        const reach = tissue.germ[kind].map(({ x, y }) => Math.hypot(x, y) + cellRadius[kind]);
        expect(Math.max(...reach)).to.be.at.most(tissue.radius);
      }
      for (const { x, y } of tissue.leydig) {
        expect(Math.hypot(x, y) - tissue.leydigRadius * 0.93).to.be.at.least(tissue.outer);
        for (const other of tissue.neighbours) {
          expect(Math.hypot(x - other.x, y - other.y)).to.be.at.least(other.r + tissue.leydigRadius * 0.93);
        }
      }
    }
  });

  it('keeps spermatids in front of spermatocytes, towards the lumen', () => {
    for (const { tissue } of tissues) {
      const far = (kind: 'spermatocytes' | 'roundSpermatids'): number[] =>
        tissue.germ[kind].map(({ x, y }) => Math.hypot(x, y));
      expect(Math.max(...far('roundSpermatids'))).to.be.below(Math.min(...far('spermatocytes')));
    }
  });

  it('draws as many cells as the share says, a part of those of any fuller moment', () => {
    const at = (share: number) =>
      tissueOf({
        typeB: share,
        spermatocytes: share,
        roundSpermatids: share,
        elongatedSpermatids: share,
        sperm: share,
        volume: 1,
        leydigMass: 1,
        itt: 1,
      });
    let fuller = at(1);
    for (const share of [0.9, 0.6, 0.35, 0.1, 0.03, 0.01, 0]) {
      const now = at(share);
      for (const kind of germKinds) {
        const there = now.germ[kind].filter((seat) => seat.there).length;
        expect(there).to.equal(kind === 'typeA' ? fullCount(kind) : drawnCount(fullCount(kind), share));
        expect(now.germ[kind].every((seat, i) => !seat.there || fuller.germ[kind][i]!.there)).to.equal(true);
      }
      fuller = now;
    }
    expect(drawnCount(28, 0.021)).to.equal(1);
    expect(drawnCount(28, 0.01)).to.equal(0);
  });

  it('draws at the time of the biopsies what they found, to within one cell', () => {
    for (const day of [133, 150, 168]) {
      const { drawn } = tissueOf(sharesOn(runs[0]!, day));
      const within = (
        kind: 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids',
        low: number,
        high: number,
      ) => {
        const full = fullCount(kind);
        expect(drawn[kind], `${kind} on day ${String(day)}`).to.be.within(low * full - 1, high * full + 1);
      };
      expect(drawn.typeA).to.equal(fullCount('typeA'));
      within('typeB', 0.1, 0.1);
      within('spermatocytes', 0.11, 0.18);
      within('roundSpermatids', 0.11, 0.18);
      within('elongatedSpermatids', 0.014, 0.2);
    }
  });

  it('is narrower when it is emptier, and never loses a Sertoli cell', () => {
    const [full, low] = [tissueOf(sharesOn(runs[0]!, 0)), tissueOf(sharesOn(runs[0]!, 300))];
    expect(low.radius).to.be.below(full.radius - 10);
    expect(low.sertoli).to.have.length(full.sertoli.length);
    expect(low.leydig).to.have.length(full.leydig.length);
    expect(low.leydigRadius).to.be.below(full.leydigRadius);
  });
});

describe('the leaders of the section', () => {
  type Spot = { readonly x: number; readonly y: number };
  const side = (a: Spot, b: Spot, c: Spot): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const cross = ([a, b]: readonly [Spot, Spot], [c, d]: readonly [Spot, Spot]): boolean =>
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

  it('never cross, at any moment and width', () => {
    for (const width of [700, 860, 1090, 1200, 1400]) {
      for (let day = 0; day < days; day += 45) {
        const leaders = pictureOf(sharesOn(runs[0]!, day), width).rows.flatMap(({ leader }) =>
          leader ? [leader] : [],
        );
        expect(leaders.length).to.be.greaterThan(5);
        leaders.forEach((one, at) => {
          for (const other of leaders.slice(at + 1)) expect(cross(one, other), `day ${String(day)}`).to.equal(false);
        });
      }
    }
  });

  it('leave the words beside the organ free of the lines to the lens', () => {
    for (const width of [700, 860, 968, 1070]) {
      const { cones, lines } = pictureOf(sharesOn(runs[0]!, 180), width);
      expect(cones).to.have.length(2);
      for (const { words, x, y, middle } of lines) {
        if (middle) continue;
        const end = x + words.length * 7;
        const box: readonly (readonly [Spot, Spot])[] = [
          [
            { x, y: y + 3 },
            { x: end, y: y - 11 },
          ],
          [
            { x, y: y - 11 },
            { x: end, y: y + 3 },
          ],
        ];
        for (const [from, to] of cones)
          for (const diagonal of box) expect(cross([from, to], diagonal), words).to.equal(false);
      }
    }
  });

  it('stay away where the list stands under the lens', () => {
    const { rows, lens, height } = pictureOf(sharesOn(runs[0]!, 0), 328);
    for (const { leader, y } of rows) {
      expect(leader).to.equal(null);
      expect(y).to.be.above(lens.y);
      expect(y).to.be.below(height);
    }
  });
});

describe('the orchidometer', () => {
  it('shows beads around the start, the nearest among them, at the scale of the organ', () => {
    expect(beadsShown(20, 20, 5)).to.deep.equal([10, 12, 15, 20, 25]);
    expect(beadsShown(20, 20, 3)).to.deep.equal([15, 20, 25]);
    expect(beadsShown(20, 11, 3)).to.include(nearestBead(11));
    expect(nearestBead(16.6)).to.equal(15);
    expect(nearestBead(17.5)).to.equal(20);
    // Length of a 20 mL ellipsoid 0.64 times as wide: 4.5 cm.
    expect(lengthCm(20)).to.be.closeTo(4.54, 0.01);
    const { organ, beads } = pictureOf(sharesOn(runs[0]!, 0), 1200);
    const twenty = beads.find(({ volume }) => volume === 20)!;
    expect(organ.ry).to.be.closeTo(twenty.rx, 1e-9);
    expect(beads.filter(({ nearest }) => nearest)).to.deep.equal([twenty]);
  });
});
