// The unrolled wall: cells by share, in both flows of the drawing.
import { expect } from 'chai';
import type { ConveyorInput, StageSpan } from '../../../src/charts/conveyor/conveyor-input.js';
import { linePicture } from '../../../src/charts/conveyor/line-picture.js';
import { fullOfStage, seatsOfStage } from '../../../src/charts/conveyor/line-seats.js';

const stages: StageSpan[] = [
  { id: 'typeA', fromDay: 0, toDay: 10, names: ['stem cells (type A)'] },
  { id: 'typeB', fromDay: 10, toDay: 16, names: ['type B'] },
  { id: 'spermatocytes', fromDay: 16, toDay: 40, names: ['spermatocytes'] },
  { id: 'roundSpermatids', fromDay: 40, toDay: 58, names: ['round spermatids'] },
  { id: 'elongatedSpermatids', fromDay: 58, toDay: 74, names: ['long spermatids'] },
  { id: 'transit', fromDay: 74, toDay: 80.7, names: ['transit'] },
];
const counts = Object.fromEntries(stages.map(({ id }) => [id, 'drawn 3 of 48'])) as ConveyorInput['words']['counts'];

const input = (width: number, followed: number | null = 30): ConveyorInput => ({
  width,
  stages,
  share: (day) => (day < 40 ? 1 : 0.1),
  followed,
  published: { mean: 64, low: 42, high: 76 },
  words: {
    wall: '',
    semen: 'in the semen',
    semenValue: '0.1',
    semenUnit: 'M/mL, simulated',
    days: 'days',
    counts,
    followed: '80 of 100',
    published: 'published: 64 days to the semen',
  },
  measure: (text, size) => text.length * size * 0.55,
  number: String,
});

describe('the unrolled wall', () => {
  it('draws the share of each stage, to the nearest cell', () => {
    for (const stage of stages) {
      const full = fullOfStage(stage);
      for (const share of [1, 0.75, 0.5, 0.25, 0.1]) {
        const there = seatsOfStage(stage, () => share).filter((seat) => seat.there).length;
        expect(Math.abs(there - full * share), `${stage.id} at ${String(share)}`).to.be.at.most(0.51);
      }
      expect(seatsOfStage(stage, () => 0.021).filter((seat) => seat.there).length).to.be.at.least(1);
      expect(seatsOfStage(stage, () => 0).some((seat) => seat.there)).to.equal(false);
    }
  });

  it('leaves of fewer cells a part of the cells of more', () => {
    const stage = stages[2]!;
    let more = seatsOfStage(stage, () => 1);
    for (const share of [0.8, 0.5, 0.3, 0.05]) {
      const fewer = seatsOfStage(stage, () => share);
      fewer.forEach((seat, at) => {
        if (seat.there) expect(more[at]!.there).to.equal(true);
      });
      more = fewer;
    }
  });

  it('runs across where there is room and down where there is not, stage after stage', () => {
    const [wide, narrow] = [linePicture(input(1200)), linePicture(input(340))];
    expect([wide.flow, narrow.flow]).to.deep.equal(['across', 'down']);
    for (const picture of [wide, narrow]) {
      const along = picture.flow === 'across' ? 'x' : 'y';
      const middles = stages.map(({ id }) => {
        const places = picture.cells.filter(({ stage }) => stage === id).map((cell) => cell[along]);
        return places.reduce((sum, place) => sum + place, 0) / places.length;
      });
      expect(middles).to.deep.equal([...middles].sort((a, b) => a - b));
      for (const { x, y } of picture.cells) {
        expect(x).to.be.within(picture.belt.x, picture.belt.x + picture.belt.width);
        expect(y).to.be.within(picture.belt.y, picture.belt.y + picture.belt.height);
      }
      for (const { y } of picture.texts) expect(y).to.be.below(picture.height);
    }
  });

  it('rings the followed cells where they are, and nothing before and after', () => {
    const ring = linePicture(input(1200, 37)).followed!;
    const { belt } = linePicture(input(1200));
    expect(ring.x + ring.width / 2).to.be.closeTo(belt.x + (37 / 80.7) * belt.width, 1);
    expect(linePicture(input(1200, null)).followed).to.equal(null);
    expect(linePicture(input(1200, 90)).followed).to.equal(null);
  });

  it('keeps every word within the room where it is narrow', () => {
    for (const width of [260, 272, 300, 340]) {
      const { measure, ...rest } = input(width);
      const picture = linePicture({ ...rest, measure });
      for (const { words, x, anchor, look } of picture.texts) {
        if (anchor === 'start') expect(x + measure(words, look === 'name' ? 14 : 13), words).to.be.at.most(width + 1);
      }
    }
  });
});
