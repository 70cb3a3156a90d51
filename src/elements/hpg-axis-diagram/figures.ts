// The drawings of one state, or of two at the same heights, with the buttons over their words; kept so that what is read in
// them can be put in place, and markers can travel, after they stand in the page.
import { html, type TemplateResult } from 'lit';
import {
  medicineSites,
  type AxisInput,
  type DrawnPulse,
  type Measure,
  type NodeId,
} from '../../charts/axis-diagram/axis-input.js';
import type { AxisPicture } from '../../charts/axis-diagram/axis-picture.js';
import { levelPictures } from '../../charts/axis-diagram/level-pictures.js';
import { keptMeasure } from '../../internal/kept-measure.js';
import type { TextStyle } from '../../internal/text-style.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';
import { axisLabels, drawingWords } from './axis-words.js';
import { Drawn } from './drawn.js';
import { medicines } from './medicines.js';
import type { BandRoom } from './month-band.js';
import { partsTemplate, placeParts } from './parts.template.js';
import { travel } from './travel.js';

/** Narrower than this (px at a text size of 16 px), words stand under the drawing instead of in it. */
const LEAST_WIDTH = 280;

/** What there is room for, in px at a text size of 16 px. */
export interface FigureRoom {
  /** Of the element, in CSS px. */
  readonly room: number;
  readonly width: number;
  /** CSS px for each px of a drawing. */
  readonly zoom: number;
  /** Whether words stand under the drawing. */
  readonly bare: boolean;
  readonly measure: Measure;
  /** For the months under the drawing. */
  readonly months: BandRoom;
}

export function figureRoom(room: number, style: TextStyle): FigureRoom {
  const zoom = Math.max(1, parseFloat(style.fontSize) / 16 || 1);
  const width = Math.floor(room / zoom);
  const measure = keptMeasure(style);
  const months = { width: Math.min(width, 620), zoom, rightToLeft: style.direction === 'rtl', measure };
  return { room, width, zoom, bare: width < LEAST_WIDTH, measure, months };
}

/** What the drawings say and do. */
export interface FigureWords {
  readonly voice: Voice;
  readonly chosen: NodeId | undefined;
  /** The present state, for those who do not see it. */
  readonly inWords: string;
  readonly choose: (part: NodeId) => void;
  /** Pulses of a state, once what works them out is there. */
  readonly pulses: (state: AxisState) => readonly DrawnPulse[] | undefined;
}

function inputOf(shown: AxisState, width: number, { bare, measure }: FigureRoom, words: FigureWords): AxisInput {
  return {
    width,
    bare,
    measure,
    shares: shown.shares,
    pulses: words.pulses(shown),
    medicines: [...shown.sites.keys()],
    keepBrakeRoom: shown.run.regimen.some(({ agent }) => medicineSites(medicines[agent].acts).includes('brake')),
    labels: bare ? {} : axisLabels(words.voice, shown),
  };
}

export class AxisFigures {
  readonly #drawn = new Drawn();
  #pictures: readonly AxisPicture[] = [];
  #moved = false;
  #lastMonth = Number.NaN;

  /** One figure for each state; the present state is the last. */
  templates(states: readonly AxisState[], room: FigureRoom, words: FigureWords): readonly TemplateResult[] {
    const { width } = room;
    // Side by side from 44 em, one above the other below that.
    const each = states.length > 1 && width >= 704 ? Math.floor((width - 40) / 2) : width;
    const inputs = states.map((shown) => inputOf(shown, each, room, words));
    const current = states.at(-1);
    const month = current?.month ?? Number.NaN;
    this.#moved = this.#pictures.length > 0 && this.#lastMonth !== month;
    this.#lastMonth = month;
    this.#pictures = levelPictures(inputs);
    return states.map((shown, i) =>
      this.#figure(shown, inputs[i] as AxisInput, this.#pictures[i] as AxisPicture, room, words, shown === current),
    );
  }

  #figure(
    shown: AxisState,
    input: AxisInput,
    picture: AxisPicture,
    { bare, room, zoom }: FigureRoom,
    { voice, chosen, inWords, choose }: FigureWords,
    present: boolean,
  ): TemplateResult {
    return html`<div class=${bare ? 'figure bare' : 'figure'}>
      ${this.#drawn.template(picture, input, {
        zoom: bare ? room / picture.frame.width : zoom,
        chosen,
        notToScale: voice.say(axisDiagram).notToScale,
        part: present ? 'drawing' : 'drawing-beside',
        words: drawingWords(voice, shown, present ? inWords : undefined),
        choose: (event) => {
          const part = (event.target as Element).closest<SVGElement>('[data-node]')?.dataset['node'];
          if (part) choose(part as NodeId);
        },
      })}
      ${partsTemplate(voice, picture, axisLabels(voice, shown), chosen, choose)}
    </div>`;
  }

  /** Puts the buttons over their words, and lets markers arrive where the moment has moved. */
  settle(root: ParentNode): void {
    root.querySelectorAll('.figure').forEach((figure, i) => {
      const picture = this.#pictures[i];
      const width = figure.querySelector('svg')?.width.baseVal.value ?? 0;
      if (picture) placeParts(figure, picture, width / picture.frame.width);
    });
    const drawing = root.querySelector<SVGSVGElement>('[part=drawing]');
    const present = this.#pictures.at(-1);
    if (this.#moved && drawing && present) travel(drawing, present);
    this.#moved = false;
  }
}
