// The whole drawing as plain data: where every line, marker, brake, rail and word of the axis stands.
import type { AxisInput } from './axis-input.js';
import type { Frame, Lens } from './frame.js';
import { FIGURE_RINGS, figureDrop, figureTop, frameFor } from './frame.js';
import type { PlacedLabel } from './label-board.js';
import { guessWidth, longestWord } from './label-rows.js';
import { landmarksOf } from './landmarks.js';
import type { Rail } from './medicine-rails.js';
import { railOf, railY } from './medicine-rails.js';
import { placeLabels } from './place-labels.js';
import type { Brake, SignalLine } from './signal-lines.js';
import { brakes, signalLines } from './signal-lines.js';
import type { Tissue } from './tissue.js';
import { tissueOf } from './tissue.js';
import type { Point } from './track.js';

export interface AxisPicture {
  readonly frame: Frame;
  readonly height: number;
  readonly tissue: Tissue;
  readonly lines: readonly SignalLine[];
  readonly brakes: readonly Brake[];
  readonly rails: readonly Rail[];
  readonly labels: readonly PlacedLabel[];
  /** Where testosterone becomes estradiol. */
  readonly aromatase: Point;
  /** The testis in outline: its place, the size of its usual outline in px of half-height, and the share of it now. */
  readonly organ: Point & { readonly half: number; readonly share: number };
  /** Hairlines from the figure to the lenses. */
  readonly cones: readonly (readonly [Point, Point])[];
}

/** Everything that is drawn for this input. */
export function axisPicture(input: AxisInput): AxisPicture {
  const { shares, medicines, pulses } = input;
  const tissue = tissueOf(shares);
  const { hypothalamus, pituitary, sertoliCells, sperm, testisVolume } = input.labels;
  const leftWords = [hypothalamus, pituitary, sertoliCells, sperm, testisVolume];
  const measure = input.measure ?? guessWidth;
  const leastRight = longestWord(Object.values(input.labels), 13, measure);
  const wanted = frameFor(input.width, input.bare, longestWord(leftWords, 14, measure), leastRight);
  const { frame, labels, railYs, height, organ } = placeLabels(input, wanted, tissue);
  const at = landmarksOf(frame, tissue);
  const joinY = railY('blood', railYs, frame, at);
  const least = Math.min(joinY - 58, frame.brain.y + 288 * frame.brain.scale);
  const sourceY = (medicines.includes('aromatase') ? railY('aromatase', railYs, frame, at) : least) + 24;
  return {
    frame,
    height,
    tissue,
    lines: signalLines(shares, frame, at, joinY, sourceY, pulses),
    brakes: brakes(shares, frame, at, medicines.includes('brake')),
    rails: medicines.map((site) => railOf(site, railY(site, railYs, frame, at), frame, at, labels)),
    labels,
    aromatase: { x: frame.estradiolX, y: sourceY - 24 },
    organ: { ...organ, share: Math.cbrt(Math.max(0, shares.volume)) },
    cones: frame.figure ? cones(frame, frame.figure.scale) : [],
  };
}

/** Outer tangents from a ring to a lens. */
function tangents(ring: Point & { r: number }, lens: Lens): (readonly [Point, Point])[] {
  const dx = lens.x - ring.x;
  const dy = lens.y - ring.y;
  const turn = Math.acos((ring.r - lens.radius) / Math.hypot(dx, dy));
  const base = Math.atan2(dy, dx);
  return [base - turn, base + turn].map((angle) => [
    { x: ring.x + ring.r * Math.cos(angle), y: ring.y + ring.r * Math.sin(angle) },
    { x: lens.x + lens.radius * Math.cos(angle), y: lens.y + lens.radius * Math.sin(angle) },
  ]);
}

function cones(frame: Frame, scale: number): (readonly [Point, Point])[] {
  return (['brain', 'testis'] as const).flatMap((name) => {
    const { x, y, r } = FIGURE_RINGS[name];
    const drop = name === 'testis' ? figureDrop(frame, scale) : 0;
    return tangents({ x: x * scale, y: (y + drop) * scale + figureTop(frame, scale), r: r * scale }, frame[name]);
  });
}
