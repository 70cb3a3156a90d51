// The whole drawing as plain data: where every line, marker, brake, rail and word of the axis stands.
import type { AxisInput, MedicineSite, SignalId } from './axis-input.js';
import type { Frame } from './frame.js';
import { FIGURE_RINGS, figureTop, frameFor } from './frame.js';
import type { PlacedLabel } from './place-labels.js';
import { placeLabels } from './place-labels.js';
import { brakeOf, pulsedMarkers, steadyMarkers, strengthOf } from './strength.js';
import type { Tissue } from './tissue.js';
import { tissueOf, wallPoint } from './tissue.js';
import type { Point, Track } from './track.js';
import { track } from './track.js';

/** One line of the drawing. 'secretion' is testosterone between the Leydig cells and the blood. */
export type LineId = SignalId | 'secretion' | 'branch';

export interface SignalLine {
  readonly id: LineId;
  readonly track: Track;
  readonly width: number;
  readonly quiet: boolean;
  /** Distances of the markers along the track. */
  readonly markers: readonly number[];
}

export interface Brake extends Point {
  readonly id: 'testosterone' | 'estradiol';
  readonly half: number;
  readonly width: number;
  /** A medicine keeps it from acting. */
  readonly blocked: boolean;
}

export interface Rail {
  readonly site: MedicineSite;
  /** Pieces, from the outside in: more than one where the rail passes under other lines. */
  readonly pieces: readonly Track[];
  /** Ends in a bar that blocks, not in an arrowhead that feeds. */
  readonly blocks: boolean;
}

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

/** A place in a lens's own drawing, on the stage. */
function inside(lens: Frame['brain'], x: number, y: number): Point {
  return { x: lens.x + x * lens.scale, y: lens.y + y * lens.scale };
}

const PULSED: readonly LineId[] = ['gnrh', 'lh', 'fsh'];

/** px at both ends that stay free of markers: for arrowheads, and where two lines part. */
const FREE: Readonly<Partial<Record<LineId, readonly [number, number]>>> = {
  gnrh: [2, 7],
  itt: [0, 8],
  sperm: [6, 12],
  estradiol: [34, 4],
  secretion: [6, 2],
  testosterone: [2, 4],
};
/** px between steady markers at usual, and the least. */
const SPACING: Readonly<Partial<Record<LineId, readonly [number, number]>>> = {
  estradiol: [30, 17],
  itt: [16, 11],
  sperm: [26, 16],
};

function line(id: LineId, share: number, path: Track): SignalLine {
  const free = FREE[id] ?? [8, 8];
  const room = path.length - free[0] - free[1];
  const markers = PULSED.includes(id)
    ? pulsedMarkers(share, room, id === 'gnrh' ? 6 : 11.5)
    : steadyMarkers(share, room, SPACING[id]);
  return {
    id,
    track: path,
    ...strengthOf(share),
    markers: id === 'branch' ? [] : markers.map((distance) => distance + free[0]),
  };
}

/** The places on the tubule, the brain and the rails between which lines run. */
export function landmarks(frame: Frame, tissue: Tissue) {
  const { brain, testis } = frame;
  const wall = (angle: number, outside: number): Point => {
    const { x, y } = wallPoint(tissue, angle, outside);
    return inside(testis, x, y);
  };
  return {
    brakeTestosterone: inside(brain, 86, -58),
    brakeEstradiol: inside(brain, 79, -97),
    brakePituitary: inside(brain, 98, 70),
    wall,
    leydigTop: inside(testis, (tissue.leydig[1]?.x ?? 0) - 1, (tissue.leydig[1]?.y ?? 0) - 14),
    leydigMiddle: inside(testis, (tissue.leydig[4]?.x ?? 0) - 10, (tissue.leydig[4]?.y ?? 0) + 8),
    leydigBlood: inside(testis, (tissue.leydig[7]?.x ?? 0) + 13, tissue.leydig[7]?.y ?? 0),
    leydigLow: inside(testis, (tissue.leydig[9]?.x ?? 0) + 16, (tissue.leydig[9]?.y ?? 0) + 6),
  };
}

export type Landmarks = ReturnType<typeof landmarks>;

function signalLines(input: AxisInput, frame: Frame, at: Landmarks, joinY: number, sourceY: number): SignalLine[] {
  const { brain, testis, railX, estradiolX } = frame;
  const { shares } = input;
  const s = brain.scale;
  const fshEnd = at.wall(-50, 7);
  const lowest = frame.form === 'narrow' ? 12 : 34 * s;
  return [
    line(
      'gnrh',
      shares.gnrh,
      track([inside(brain, -1, -34), inside(brain, -3, 8), inside(brain, 4, 34), inside(brain, 26, 54)], 16 * s),
    ),
    line(
      'lh',
      shares.lh,
      track(
        [
          inside(brain, 46, 92),
          { x: frame.lhX, y: brain.y + 128 * s },
          { x: frame.lhX, y: testis.y - testis.radius - lowest },
          at.leydigTop,
        ],
        30,
      ),
    ),
    line(
      'fsh',
      shares.fsh,
      track(
        [
          inside(brain, 26, 98),
          { x: frame.fshX, y: brain.y + 140 * s },
          { x: frame.fshX, y: testis.y - testis.radius - lowest },
          fshEnd,
        ],
        30,
      ),
    ),
    line('itt', shares.itt, track([at.leydigMiddle, at.wall(-24, 14), at.wall(-17, -20)], 16 * s)),
    line(
      'secretion',
      shares.secretion,
      track([at.leydigBlood, { x: railX, y: at.leydigBlood.y }, { x: railX, y: joinY }], 40 * s),
    ),
    line(
      'branch',
      shares.testosterone,
      track(
        [
          { x: railX, y: at.brakePituitary.y + 26 },
          { x: railX, y: at.brakePituitary.y },
          { x: at.brakePituitary.x + 9, y: at.brakePituitary.y },
        ],
        16,
      ),
    ),
    line(
      'testosterone',
      shares.testosterone,
      track(
        [
          { x: railX, y: joinY },
          { x: railX, y: at.brakeTestosterone.y },
          { x: at.brakeTestosterone.x + 9, y: at.brakeTestosterone.y },
        ],
        16,
      ),
    ),
    line(
      'estradiol',
      shares.estradiol,
      track(
        [
          { x: railX, y: sourceY },
          { x: estradiolX, y: sourceY - 6 },
          { x: estradiolX, y: at.brakeEstradiol.y },
          { x: at.brakeEstradiol.x + 9, y: at.brakeEstradiol.y },
        ],
        16,
      ),
    ),
    line('sperm', shares.sperm, spermTrack(frame)),
  ];
}

/** Out of the tubule's middle: to the left beside words, downwards on a phone. */
function spermTrack({ form, testis }: Frame): Track {
  if (form === 'narrow') {
    return track(
      [
        inside(testis, -96, 72),
        inside(testis, -112, 108),
        { x: testis.x - 112 * testis.scale, y: testis.y + testis.radius + 6 },
      ],
      30,
    );
  }
  return track(
    [
      inside(testis, -84, 54),
      inside(testis, -120, 32),
      { x: testis.x - testis.radius - 20, y: testis.y + 20 * testis.scale },
    ],
    30,
  );
}

function brakes(input: AxisInput, frame: Frame, at: Landmarks): Brake[] {
  const size = Math.max(0.7, frame.brain.scale);
  const bar = (id: Brake['id'], place: Point, share: number, part: number): Brake => {
    const { half, width } = brakeOf(share);
    return {
      id,
      ...place,
      half: half * size * part,
      width: width * part,
      blocked: id === 'estradiol' && input.medicines.includes('brake'),
    };
  };
  return [
    bar('testosterone', at.brakeTestosterone, input.shares.testosterone, 1),
    bar('testosterone', at.brakePituitary, input.shares.testosterone, 1),
    bar('estradiol', at.brakeEstradiol, input.shares.estradiol, 0.72),
  ];
}

/** Every medicine comes from the right edge, but the FSH of the left, whose words stand on that side. */
function railOf(site: MedicineSite, y: number, from: number, frame: Frame, at: Landmarks): Rail {
  const { brain, railX, estradiolX } = frame;
  const start = { x: from, y };
  switch (site) {
    case 'blood':
      return { site, blocks: false, pieces: [track([start, { x: railX + 8, y }])] };
    case 'aromatase':
      return { site, blocks: true, pieces: [track([start, { x: estradiolX + 9, y }])] };
    case 'leydig':
      // A bend of a few px would only look like a mistake.
      if (Math.abs(y - at.leydigLow.y) < 10)
        return { site, blocks: false, pieces: [track([start, { x: at.leydigLow.x, y }])] };
      return {
        site,
        blocks: false,
        pieces: [track([start, { x: railX - 14, y }, { x: railX - 14, y: at.leydigLow.y }, at.leydigLow], 12)],
      };
    case 'sertoli': {
      const end = at.wall(-63, 6);
      if (frame.form === 'narrow') return { site, blocks: false, pieces: [track([{ x: end.x, y }, end])] };
      return { site, blocks: false, pieces: [track([start, { x: end.x, y }, end], 12)] };
    }
    case 'pituitary': {
      const end = inside(brain, 80, 92);
      return {
        site,
        blocks: false,
        pieces: [
          track([start, { x: estradiolX + 8, y }]),
          track(
            [
              { x: railX - 8, y },
              { x: Math.min(railX - 14, brain.x + brain.radius + 8), y },
              { ...end, x: brain.x + brain.radius + 4 },
              end,
            ],
            8,
          ),
        ],
      };
    }
    case 'brake': {
      // On a phone the names above the lens stand where the rail would come down: it stops the line earlier.
      const x = frame.form === 'narrow' ? estradiolX - 16 : at.brakeEstradiol.x + 6;
      return {
        site,
        blocks: true,
        pieces: [track([start, { x, y }, { x, y: at.brakeEstradiol.y - (frame.form === 'narrow' ? 9 : 15) }], 12)],
      };
    }
  }
}

/** Everything that is drawn for this input. */
export function axisPicture(input: AxisInput): AxisPicture {
  const tissue = tissueOf(input.shares);
  const { frame, labels, railYs, height, organ } = placeLabels(input, frameFor(input.width, input.bare), tissue);
  const at = landmarks(frame, tissue);
  const joinY = railYs.blood ?? at.leydigBlood.y - 44;
  const sourceY = (railYs.aromatase ?? Math.min(joinY - 26, frame.brain.y + 288 * frame.brain.scale)) + 24;
  const rails = input.medicines.map((site) => {
    const y = railYs[site] ?? 0;
    const label = labels.find(({ id }) => id === `medicine-${site}`);
    const from = site === 'sertoli' ? (label ? label.box.x + label.box.width + 6 : 0) : frame.width;
    return railOf(site, y, from, frame, at);
  });
  return {
    frame,
    height,
    tissue,
    lines: signalLines(input, frame, at, joinY, sourceY),
    brakes: brakes(input, frame, at),
    rails,
    labels,
    aromatase: { x: frame.estradiolX, y: sourceY - 24 },
    organ: { ...organ, share: Math.cbrt(Math.max(0, input.shares.volume)) },
    cones: frame.figure ? cones(frame, frame.figure.scale) : [],
  };
}

/** Outer tangents from a ring to a lens. */
function tangents(ring: Point & { r: number }, lens: Frame['brain']): (readonly [Point, Point])[] {
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
    return tangents({ x: x * scale, y: y * scale + figureTop(frame, scale), r: r * scale }, frame[name]);
  });
}
