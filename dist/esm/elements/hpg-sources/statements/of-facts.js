// Statements, published numbers, comparisons, steps, usual ranges, what is often said, and words with a number in them.
import { claims } from '../../../data/claims.js';
import { comparisons } from '../../../data/comparisons.js';
import { glossary } from '../../../data/glossary.js';
import { markers } from '../../../data/markers.js';
import { myths } from '../../../data/myths.js';
import { quantities } from '../../../data/quantities.js';
import { stages } from '../../../data/stages.js';
import { quantityName, quantityWords } from '../../../internal/evidence/quantity-words.js';
import { sourcesElement } from '../../../text/en/sources-element.js';
import { told, under } from './statement.js';
export const markerName = (voice, id) => voice.fact(`marker.${id}.name`, markers[id].name);
export const ofQuantity = (quantity) => ({
    id: quantity.id,
    strength: quantity.strength,
    sources: quantity.sources,
    dates: quantity,
    quantity,
    words: (voice) => under(voice, quantityName(voice, quantity), quantityWords(voice, quantity)),
});
function usualRange(voice, id) {
    const { usual } = markers[id];
    if (!usual)
        return '';
    const say = voice.say(sourcesElement);
    const { number: low, unit } = voice.marker(markers[id], usual.low);
    const { people } = usual;
    const whose = voice.fact(`marker.${id}.usual`, { fundamentals: people, intermediate: people, academic: people });
    return usual.high === undefined
        ? say.usualFrom({ low, unit, people: whose })
        : say.usual({ low, high: voice.marker(markers[id], usual.high).number, unit, people: whose });
}
const ofMarkers = () => Object.values(markers).flatMap((marker) => {
    const { id, usual } = marker;
    if (!usual)
        return [];
    const words = (voice) => under(voice, markerName(voice, id), usualRange(voice, id));
    return [
        {
            id: `marker.${id}.usual`,
            strength: 'uncontrolled',
            sources: usual.sources,
            dates: marker,
            words,
        },
    ];
});
const ofStages = () => stages.flatMap((stage) => {
    const id = `stage.${stage.id}`;
    const name = (voice) => voice.fact(`${id}.name`, stage.name);
    return [told(id, stage.text, stage, name, stage), told(`${id}.timing`, stage.timing, stage, name, stage)];
});
/** The words of a glossary rest on sources only where they state a finding. */
const ofTerms = () => Object.values(glossary).flatMap((entry) => {
    const { id, term, meaning, strength = 'expert', sources = [] } = entry;
    const name = (voice) => voice.fact(`term.${id}.name`, { fundamentals: term, intermediate: term, academic: term });
    return sources.length > 0 ? [told(`term.${id}`, meaning, { strength, sources }, name, entry)] : [];
});
export const factStatements = () => [
    ...Object.values(claims).map((claim) => told(claim.id, claim.text, claim, undefined, claim)),
    ...Object.values(quantities).map(ofQuantity),
    ...Object.values(comparisons).map((comparison) => {
        const sources = [...new Set(comparison.groups.flatMap(({ quantity }) => quantity.sources))];
        const name = (voice) => voice.fact(`${comparison.id}.what`, comparison.what);
        return told(comparison.id, comparison.text, { ...comparison, sources }, name, comparison);
    }),
    ...Object.values(myths).map((myth) => {
        const name = (voice) => voice.fact(`${myth.id}.said`, myth.said);
        return told(`${myth.id}.known`, myth.known, myth, name, myth);
    }),
    ...ofStages(),
    ...ofMarkers(),
    ...ofTerms(),
];
//# sourceMappingURL=of-facts.js.map