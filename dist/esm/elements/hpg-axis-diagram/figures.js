// The drawings of one state, or of two at the same heights, with the buttons over their words; kept so that what is read in
// them can be put in place, and markers can travel, after they stand in the page.
import { html } from 'lit';
import { medicineSites, } from '../../charts/axis-diagram/axis-input.js';
import { levelPictures } from '../../charts/axis-diagram/level-pictures.js';
import { keptMeasure } from '../../internal/kept-measure.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { axisLabels, drawingWords } from './axis-words.js';
import { Drawn } from './drawn.js';
import { medicines } from './medicines.js';
import { partsTemplate, placeParts } from './parts.template.js';
import { travel } from './travel.js';
/** Narrower than this (px at a text size of 16 px), words stand under the drawing instead of in it. */
const LEAST_WIDTH = 280;
export function figureRoom(room, style) {
    const zoom = Math.max(1, parseFloat(style.fontSize) / 16 || 1);
    const width = Math.floor(room / zoom);
    const measure = keptMeasure(style);
    const months = { width: Math.min(width, 620), zoom, rightToLeft: style.direction === 'rtl', measure };
    return { room, width, zoom, bare: width < LEAST_WIDTH, measure, months };
}
function inputOf(shown, width, { bare, measure }, words) {
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
    #drawn = new Drawn();
    #pictures = [];
    #moved = false;
    #lastMonth = Number.NaN;
    /** One figure for each state; the present state is the last. */
    templates(states, room, words) {
        const { width } = room;
        // Side by side from 44 em, one above the other below that.
        const each = states.length > 1 && width >= 704 ? Math.floor((width - 40) / 2) : width;
        const inputs = states.map((shown) => inputOf(shown, each, room, words));
        const current = states.at(-1);
        const month = current?.month ?? Number.NaN;
        this.#moved = this.#pictures.length > 0 && this.#lastMonth !== month;
        this.#lastMonth = month;
        this.#pictures = levelPictures(inputs);
        return states.map((shown, i) => this.#figure(shown, inputs[i], this.#pictures[i], room, words, shown === current));
    }
    #figure(shown, input, picture, { bare, room, zoom }, { voice, chosen, inWords, choose }, present) {
        return html `<div class=${bare ? 'figure bare' : 'figure'}>
      ${this.#drawn.template(picture, input, {
            zoom: bare ? room / picture.frame.width : zoom,
            chosen,
            notToScale: voice.say(axisDiagram).notToScale,
            part: present ? 'drawing' : 'drawing-beside',
            words: drawingWords(voice, shown, present ? inWords : undefined),
            choose: (event) => {
                const part = event.target.closest('[data-node]')?.dataset['node'];
                if (part)
                    choose(part);
            },
        })}
      ${partsTemplate(voice, picture, axisLabels(voice, shown), chosen, choose)}
    </div>`;
    }
    /** Puts the buttons over their words, and lets markers arrive where the moment has moved. */
    settle(root) {
        root.querySelectorAll('.figure').forEach((figure, i) => {
            const picture = this.#pictures[i];
            const width = figure.querySelector('svg')?.width.baseVal.value ?? 0;
            if (picture)
                placeParts(figure, picture, width / picture.frame.width);
        });
        const drawing = root.querySelector('[part=drawing]');
        const present = this.#pictures.at(-1);
        if (this.#moved && drawing && present)
            travel(drawing, present);
        this.#moved = false;
    }
}
//# sourceMappingURL=figures.js.map