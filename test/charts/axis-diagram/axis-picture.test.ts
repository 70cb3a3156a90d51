// The drawing as plain data: composition, words that stand clear of each other, and where medicines act.
import { expect } from 'chai';
import type { AxisInput, LabelText, MedicineSite, NodeId } from '../../../src/charts/axis-diagram/axis-input.js';
import { medicineSites } from '../../../src/charts/axis-diagram/axis-input.js';
import { axisPicture } from '../../../src/charts/axis-diagram/axis-picture.js';
import { track } from '../../../src/charts/axis-diagram/track.js';
import { suppressed, usual } from './shares.js';

const label = (name: string, remark = 'about twice the usual, quiet'): LabelText => ({
  name,
  value: '1,234',
  unit: 'nmol/L',
  remark,
});

const labels: Partial<Record<NodeId, LabelText>> = {
  hypothalamus: { name: 'hypothalamus' },
  gnrh: { name: 'GnRH', remark: '6 % of usual, quiet' },
  pituitary: { name: 'pituitary' },
  lh: { ...label('LH'), value: '0.2', unit: 'IU/L', remark: '5 % of usual, quiet' },
  fsh: { ...label('FSH'), value: '0.1', unit: 'IU/L', remark: '3 % of usual, quiet' },
  estradiol: { ...label('estradiol, made from it'), briefName: 'estradiol' },
  testosterone: { ...label('testosterone in the blood'), briefName: 'testosterone' },
  itt: { ...label('testosterone inside the testis'), briefName: 'inside the testis' },
  sperm: label('sperm', 'million per mL'),
  testisVolume: label('testis volume', 'usual 20.0 mL'),
  sertoliCells: { name: 'Sertoli cells', remark: 'nurse the sperm', briefRemark: '' },
  leydigCells: { name: 'Leydig cells', remark: 'make testosterone', briefRemark: '' },
};
const sites: readonly MedicineSite[] = ['blood', 'brake', 'pituitary', 'aromatase', 'leydig', 'sertoli'];
const medicineLabels = Object.fromEntries(
  sites.map((site) => [`medicine-${site}`, { name: 'a medicine', remark: 'what it does there, in a few words' }]),
);

const input = (width: number, medicines: readonly MedicineSite[] = []): AxisInput => ({
  width,
  shares: medicines.length > 0 ? suppressed : usual,
  medicines,
  labels: medicines.length > 0 ? { ...labels, ...medicineLabels } : labels,
});

describe('picture of the axis', () => {
  it('has three forms: with the figure, without it, and stacked', () => {
    expect(axisPicture(input(1200)).frame.form).to.equal('wide');
    expect(axisPicture(input(700)).frame.form).to.equal('middle');
    expect(axisPicture(input(328)).frame.form).to.equal('narrow');
    expect(axisPicture(input(1200)).cones).to.have.length(4);
    expect(axisPicture(input(700)).cones).to.have.length(0);
  });

  for (const medicines of [[], ['blood'], sites] as const) {
    for (const width of [288, 328, 480, 559, 560, 600, 712, 899, 900, 1024, 1200]) {
      it(`keeps words clear of each other at ${width} px with ${medicines.length} medicines`, () => {
        const given = medicines.length === 1 ? { ...input(width, medicines) } : input(width, medicines);
        const boxes = axisPicture(given).labels.map(({ id, box }) => ({ id, ...box }));
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x + 1 ||
              b.x + b.width <= a.x + 1 ||
              a.y + a.height <= b.y + 3 ||
              b.y + b.height <= a.y + 3;
            expect(apart, `${a.id} and ${b.id}`).to.equal(true);
          }
        }
      });
    }
  }

  it('keeps every word inside of the drawing', () => {
    for (const width of [328, 712, 1200]) {
      const { labels: placed, height, frame } = axisPicture(input(width, sites));
      for (const { id, box } of placed) {
        expect(box.y, id).to.be.at.least(0);
        expect(box.y + box.height, id).to.be.at.most(height);
        expect(box.x + box.width, id).to.be.at.most(frame.width + 1);
      }
    }
  });

  it('puts more markers on a stronger line', () => {
    const count = (lh: number): number =>
      axisPicture({ ...input(1200), shares: { ...usual, lh } }).lines.find(({ id }) => id === 'lh')?.markers.length ??
      -1;
    expect(count(0)).to.equal(0);
    expect(count(0.05)).to.equal(1);
    expect(count(0.6)).to.be.within(2, count(1) - 1);
    expect(count(1.6)).to.be.greaterThan(count(1));
  });

  it('scales the testis by the cube root of its volume', () => {
    expect(axisPicture({ ...input(1200), shares: { ...usual, volume: 0.729 } }).organ.share).to.be.closeTo(0.9, 1e-9);
  });

  it('draws one rail for each place at which a medicine acts, from the outer edge', () => {
    const { rails, frame } = axisPicture(input(1200, sites));
    expect(rails.map(({ site }) => site)).to.deep.equal(sites);
    for (const { site, pieces } of rails) {
      if (site !== 'sertoli') expect(pieces[0]?.at(0).x, site).to.equal(frame.width);
    }
  });

  it('ends the rails of what blocks in a bar, and marks the blocked brake', () => {
    const { rails, brakes } = axisPicture(input(1200, sites));
    expect(rails.filter(({ blocks }) => blocks).map(({ site }) => site)).to.have.members(['brake', 'aromatase']);
    expect(brakes.filter(({ blocked }) => blocked).map(({ id }) => id)).to.deep.equal(['estradiol']);
    expect(axisPicture(input(1200)).brakes.some(({ blocked }) => blocked)).to.equal(false);
  });

  it('draws without words where there is no room for them', () => {
    const bare = axisPicture({ ...input(160, sites), labels: {}, bare: true });
    expect(bare.labels).to.deep.equal([]);
    const { brain, testis } = bare.frame;
    for (const lens of [brain, testis]) {
      const distance = Math.hypot(bare.organ.x - lens.x, bare.organ.y - lens.y);
      expect(distance, 'the outline stands clear of both lenses').to.be.above(lens.radius + bare.organ.half * 0.7);
    }
    expect(bare.organ.x + bare.organ.half).to.be.below(bare.frame.width);
    expect(bare.organ.y + bare.organ.half).to.be.below(bare.height);
    expect(bare.rails).to.have.length(sites.length);
    expect(bare.frame.width).to.be.lessThan(300);
  });
});

describe('places of action', () => {
  it('gives one mark to what reaches the blood and one to what blocks estradiol at the brain', () => {
    expect(medicineSites(['blood', 'hypothalamus', 'pituitary'])).to.deep.equal(['blood']);
    expect(medicineSites(['hypothalamus', 'pituitary'])).to.deep.equal(['brake']);
    expect(medicineSites(['pituitary'])).to.deep.equal(['pituitary']);
    expect(medicineSites(['sertoli', 'leydig'])).to.deep.equal(['sertoli', 'leydig']);
  });
});

describe('track', () => {
  const corner = track(
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ],
    20,
  );

  it('is a little shorter than its corners and starts and ends where they do', () => {
    expect(corner.length).to.be.within(180, 199);
    expect(corner.at(0)).to.include({ x: 0, y: 0 });
    expect(corner.at(1e6).y).to.be.closeTo(100, 1e-9);
  });

  it('tells the direction of travel', () => {
    expect(corner.at(10).angle).to.be.closeTo(0, 1e-9);
    expect(corner.at(corner.length - 10).angle).to.be.closeTo(90, 1e-9);
  });
});
