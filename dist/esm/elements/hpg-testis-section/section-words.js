// The words of the section at one moment: the answer, who is simulated, and what stands in the drawing.
import { nearestBead } from '../../charts/testis-section/beads.js';
import { germKinds } from '../../charts/testis-section/glyphs.js';
import { rowOrder } from '../../charts/testis-section/section-layout.js';
import { fullCount, SECTORS } from '../../charts/testis-section/seats.js';
import { markerUnits } from '../../data/markers/units.js';
import { protocolNames } from '../../data/protocols/names.js';
import { testisSection } from '../../text/en/testis-section.js';
export const mL = (voice, volume) => voice.marker(markerUnits.testisVolume, volume).number;
function when(voice, { phase, month, run }) {
    const say = voice.say(testisSection);
    const since = phase === 'after' ? month - (run.stopMonth ?? 0) : month;
    const months = say.months({ count: voice.number(since, 1) });
    if (phase === 'after')
        return since < 1 ? say.whenAfterFirst : say.whenAfter({ months });
    if (phase === 'untreated')
        return since < 1 ? say.whenTreatedFirst : say.whenTreated({ months });
    return since < 1 ? say.whenOnFirst : say.whenOn({ months });
}
/** One sentence, or two short ones, for the state. */
export function answerWords(voice, state) {
    const say = voice.say(testisSection);
    if (state.story === 'before')
        return say.before;
    return say[state.story]({
        when: when(voice, state),
        volume: mL(voice, state.volumeMl),
        start: mL(voice, state.startMl),
        germ: voice.percent(state.germ),
    });
}
export function aboutWords(voice, { startMl }, { protocol, age }) {
    return voice.say(testisSection).about({
        protocol: voice.fact(`protocol.${protocol}.name`, protocolNames[protocol]),
        age: voice.number(age),
        start: mL(voice, startMl),
    });
}
const isGerm = (kind) => germKinds.includes(kind);
function countWords(voice, kind, tissue) {
    const say = voice.say(testisSection);
    if (kind === 'leydig') {
        if (tissue.leydigActive < 0.2)
            return say.leydigIdle;
        return tissue.leydigActive < 0.8 ? say.leydigLess : say.leydigActive;
    }
    const full = voice.number(isGerm(kind) ? fullCount(kind) : SECTORS);
    if (!isGerm(kind) || kind === 'typeA')
        return say.allStay({ full });
    const drawn = tissue.drawn[kind];
    return drawn === 0 ? say.noneOf({ full }) : say.drawnOf({ drawn: voice.number(drawn), full });
}
export function sectionWords(voice, { volumeMl, startMl, story }, tissue) {
    const say = voice.say(testisSection);
    const nearest = say.nearest({ bead: voice.number(nearestBead(volumeMl)) });
    return {
        beads: say.beads,
        beadsUnit: say.beadsUnit,
        organ: say.organ,
        organScale: say.organScale,
        volume: say.volume,
        volumeValue: mL(voice, volumeMl),
        volumeUnit: markerUnits.testisVolume.unit,
        volumeRemarks: [story === 'before' ? say.meanOfTwo : say.dotted({ start: mL(voice, startMl) }), nearest],
        schematic: say.schematic,
        rows: Object.fromEntries(rowOrder.map((kind) => [kind, { name: say[kind], count: countWords(voice, kind, tissue) }])),
    };
}
/** The drawing in words. */
export function drawingWords(voice, answer, state, { rows }) {
    const say = voice.say(testisSection);
    const counts = rowOrder
        .map((kind) => say.countOf(rows[kind]))
        .reduce((first, next) => (first ? say.nextCount({ first, next }) : next), '');
    const { volumeMl } = state;
    return say.drawing({ answer, volume: mL(voice, volumeMl), bead: voice.number(nearestBead(volumeMl)), counts });
}
//# sourceMappingURL=section-words.js.map