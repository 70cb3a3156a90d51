// The drawing as plain data: panels that share an axis, texts that never meet, at any width, text size and font.
import { expect } from 'chai';
import { boxesMeet } from '../../../src/charts/time-axis/index.js';
import type { DrawingWords, NoteWords } from '../../../src/charts/timeline/drawing-words.js';
import { timelineDrawing, type Picture, type TimelineDrawing } from '../../../src/charts/timeline/drawing.js';
import { drawNotes } from '../../../src/charts/timeline/notes.js';
import { panelIds, type TimelineInput } from '../../../src/charts/timeline/timeline-input.js';
import { timelineState, type TimelineState } from '../../../src/charts/timeline/timeline-state.js';
import { plainInput } from './plain-input.js';

/** Longer words stand for other languages. */
function wordsFor(state: TimelineState, longer = ''): DrawingWords {
  const { input } = state;
  const names = {
    lh: 'LH',
    fsh: 'FSH',
    testosterone: 'testosterone in blood',
    itt: 'testosterone in the testis',
    sperm: 'sperm',
    testisVolume: 'testis volume',
  };
  return {
    number: (value) => String(Math.round(value * 10) / 10),
    factor: { lh: 1, fsh: 1, testosterone: 1, itt: 1, sperm: 1, testisVolume: 1 },
    names: Object.fromEntries(panelIds.map((id) => [id, names[id] + longer])) as DrawingWords['names'],
    units: { lh: 'IU/L', fsh: 'IU/L', testosterone: 'ng/dL', itt: 'ng/mL', sperm: 'M/mL', testisVolume: 'mL' },
    moment: `Moment${longer}`,
    fromFirstDose: `month${longer}`,
    afterStopping: `after stopping${longer}`,
    counted: `of 100 men, at 20 million per mL or more${longer}`,
    countedNote: `reached it at least once; published, Liu 2006${longer}`,
    counts: state.counts.map(({ monthsAfterStop, quantity }) => ({
      monthsAfterStop,
      value: String(quantity.value),
      interval: quantity.spread.kind === 'unknown' ? '' : `${quantity.spread.low}–${quantity.spread.high}`,
    })),
    courses: input.regimen.map(({ agent, everyDays, fromDay, toDay }) => ({
      testosterone: agent === input.agent,
      name: agent === input.agent ? 'testosterone' : agent,
      dose: `enanthate 200 mg weekly${longer}`,
      fromMonth: fromDay / 30.4375,
      toMonth: agent === input.agent ? (input.stopMonth ?? input.lastMonth) : toDay / 30.4375,
      everyMonths: everyDays / 30.4375,
    })),
    key: [
      { sign: 'line', words: `typical man, simulated${longer}` },
      { sign: 'start', words: `his level at the start${longer}` },
      { sign: 'circle', words: `published${longer}` },
      { sign: 'square', words: `published: medians, or other men${longer}` },
    ],
  };
}

/** One note at the last point of each group. */
function notesFor(state: TimelineState, longer: string): readonly NoteWords[] {
  const groups = new Map(state.places.map((place) => [`${place.panel} ${place.group}`, place]));
  return [...groups.values()].map((at) => ({
    panel: at.panel,
    at,
    pointed: true,
    wordings: [`mean of the trials${longer}, Ly 2005`, `mean of the trials${longer}`, 'trials'],
  }));
}

interface Case {
  readonly width: number;
  readonly k?: number;
  readonly plain?: boolean;
  readonly wide?: boolean;
  readonly longer?: string;
  readonly input?: Partial<TimelineInput>;
}

/** Of each scenario once: series are long. */
const states = new Map<Partial<TimelineInput>, TimelineState>();
const usual: Partial<TimelineInput> = {};

function stateOf(input: Partial<TimelineInput>): TimelineState {
  const known = states.get(input) ?? timelineState(plainInput(input));
  states.set(input, known);
  return known;
}

function draw({ width, k = 1, plain = false, wide = false, longer = '', input = usual }: Case): TimelineDrawing {
  const state = stateOf(input);
  const measure = (text: string, sizePx: number, weight = 400): number =>
    text.length * sizePx * (wide ? 0.62 : 0.52) * (weight > 500 ? 1.1 : 1);
  return timelineDrawing(state, wordsFor(state, longer), {
    width,
    k,
    plain,
    measure,
    lastMonth: state.input.lastMonth,
    notes: (sheet, plot, panel, withStudy) => drawNotes(sheet, plot, panel, withStudy, notesFor(state, longer)),
  });
}

/** Pairs of written texts that lie on each other, and texts that stick out. */
function faults(picture: Picture, width: number): string[] {
  const found: string[] = [];
  picture.boxes.forEach((box, index) => {
    picture.boxes.slice(index + 1).forEach((other) => {
      if (boxesMeet(box, other, -1)) found.push(`${JSON.stringify(box)} meets ${JSON.stringify(other)}`);
    });
    if (box.x < -1 || box.x + box.width > width + 1) found.push(`${JSON.stringify(box)} sticks out of ${width}`);
  });
  expect(picture.texts.length).to.be.above(0);
  return found;
}

const widths = [300, 328, 360, 480, 599, 640, 720, 768, 999, 1040, 1200, 1520];

const scenarios: Partial<TimelineInput>[] = [
  usual,
  { trtMonths: 4, stopMonth: 4 },
  { trtMonths: 18, stopMonth: 18, lastMonth: 42 },
  { trtMonths: 60, stopMonth: 60, lastMonth: 84 },
  { protocol: 'trt', stopMonth: null },
  { spermMPerMl: 250 },
  { agent: 'testosterone-gel', dose: 50, everyDays: 1 },
];

describe('timeline drawing', () => {
  for (const input of scenarios) {
    it(`puts no text on another and none outside, at any width, in a narrow and a wide font: ${JSON.stringify(input)}`, () => {
      for (const width of widths) {
        for (const wide of [false, true]) {
          for (const plain of [false, true]) {
            const drawing = draw({ width, input, wide, plain });
            const pictures = [drawing.main, ...drawing.folded.map(({ picture }) => picture)];
            const where = `${width} px${wide ? ', wide' : ''}${plain ? ', plain' : ''}`;
            expect(
              pictures.flatMap((picture) => faults(picture, width)),
              where,
            ).to.deep.equal([]);
          }
        }
      }
    });
  }

  it('does so with text of twice the size', () => {
    for (const width of [360, 640, 768, 1040, 1200]) {
      for (const input of scenarios) {
        expect(faults(draw({ width, k: 2, input }).main, width), `${width} ${JSON.stringify(input)}`).to.deep.equal([]);
      }
    }
  });

  it('does so in a language with longer words', () => {
    for (const width of widths) {
      const drawing = draw({ width, longer: ' mit längeren Wörtern' });
      expect(faults(drawing.main, width), `${width} px`).to.deep.equal([]);
    }
  });

  it('draws all panels on one axis and none into the next', () => {
    for (const width of widths) {
      const { main, left, right, x } = draw({ width });
      expect(x(-2)).to.be.closeTo(left, 1e-6);
      expect(x(36)).to.be.closeTo(right, 1e-6);
      main.panels.forEach(({ top, bottom }, index) => {
        expect(bottom).to.be.above(top);
        expect(main.panels[index + 1]?.top ?? Infinity).to.be.above(bottom);
      });
      expect(main.axis.y).to.be.at.least(main.panels.at(-1)?.bottom ?? 0);
      expect(main.height).to.be.above(main.axis.y);
    }
  });

  it('starts every panel at zero and gives it two to five ticks', () => {
    for (const { y, bottom, top, ticks } of draw({ width: 1200 }).main.panels) {
      expect(y(0)).to.be.closeTo(bottom, 1e-6);
      expect(ticks.length).to.be.within(2, 5);
      expect(ticks.every((tick) => tick >= top - 0.1 && tick <= bottom + 0.1)).to.be.true;
    }
  });

  it('keeps the line of every panel inside of it', () => {
    for (const { pixels, top, bottom } of draw({ width: 900 }).main.panels) {
      for (const [, y] of pixels) expect(y).to.be.within(top - 0.1, bottom + 0.1);
    }
  });

  it('opens six panels where there is room, three in a narrow column, and folds the rest', () => {
    const open = (options: Case) => draw(options).main.panels.map(({ id }) => id);
    const folded = (options: Case) => draw(options).folded.map(({ id }) => id);
    expect(open({ width: 1200 })).to.deep.equal([...panelIds]);
    expect(open({ width: 720 })).to.deep.equal([...panelIds]);
    expect(open({ width: 360 })).to.deep.equal(['itt', 'sperm', 'testisVolume']);
    expect(folded({ width: 360 })).to.deep.equal(['lh', 'fsh', 'testosterone']);
    for (const width of [360, 1200]) {
      expect(open({ width, plain: true })).to.deep.equal(['sperm', 'testisVolume']);
      expect([...folded({ width, plain: true })].sort()).to.deep.equal(['fsh', 'itt', 'lh', 'testosterone']);
    }
  });

  it('turns to the form of a narrower column when text is enlarged', () => {
    expect(draw({ width: 1200 }).form).to.equal('wide');
    expect(draw({ width: 1200, k: 2 }).form).to.equal('middle');
    expect(draw({ width: 720, k: 2 }).form).to.equal('narrow');
  });

  it('breaks lines that run through all panels where a text stands', () => {
    const { main } = draw({ width: 1200 });
    for (const [, fromY, toY] of main.stop.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)) {
      const [from, to] = [Number(fromY), Number(toY)];
      const x = Number(/M([\d.]+)/.exec(main.stop)?.[1]);
      for (const box of main.boxes) {
        const across = box.x < x && x < box.x + box.width;
        expect(across && box.y < to && from < box.y + box.height, JSON.stringify(box)).to.be.false;
      }
    }
  });

  it('leaves a published point to the table rather than draw it on another', () => {
    const { main } = draw({ width: 328 });
    for (const { points } of main.panels) {
      points.forEach((point, index) => {
        for (const other of points.slice(index + 1)) {
          expect(Math.hypot(point.x - other.x, point.y - other.y)).to.be.at.least(7.5);
        }
      });
    }
  });

  it('keeps 6, 12 and 24 months in the row of counts and gives up 16 first', () => {
    const counts = (width: number) =>
      draw({ width })
        .main.texts.filter(({ kind }) => kind === 'count')
        .map(({ text }) => text)
        .sort((a, b) => Number(a) - Number(b));
    expect(counts(1200)).to.deep.equal(['67', '90', '96', '100']);
    expect(counts(320)).to.deep.equal(['67', '90', '100']);
  });

  it('is the same for the same input', () => {
    const strip = (drawing: TimelineDrawing) => JSON.stringify({ main: drawing.main, folded: drawing.folded });
    expect(strip(draw({ width: 900 }))).to.equal(strip(draw({ width: 900 })));
  });

  it('does not depend on the moment', () => {
    const at = (month: number) => JSON.stringify(draw({ width: 900, input: { month } }).main);
    expect(at(3)).to.equal(at(30));
  });

  it('keeps the axis where it was told to while a course is dragged', () => {
    const input = plainInput({ trtMonths: 30, stopMonth: 30, lastMonth: 54 });
    const drawing = timelineDrawing(timelineState(input), wordsFor(timelineState(input)), {
      width: 1200,
      k: 1,
      plain: false,
      measure: (text, sizePx) => text.length * sizePx * 0.5,
      lastMonth: 36,
    });
    expect(drawing.x(36)).to.be.closeTo(drawing.right, 1e-6);
    for (const { pixels } of drawing.main.panels) expect(pixels.at(-1)?.[0]).to.be.at.most(drawing.right + 1);
  });
});
