import { markers } from '../../data/markers.js';
import { markerPanel } from '../../text/en/marker-panel.js';
import { doseSwing, markerState } from './panel-state.js';
/** Which markers are shown at which depth, in the order of the axis. */
export const shownMarkers = {
    fundamentals: ['lh', 'fsh', 'testosterone', 'sperm', 'testisVolume'],
    intermediate: ['lh', 'fsh', 'testosterone', 'estradiol', 'itt', 'sperm', 'testisVolume'],
    academic: ['lh', 'fsh', 'testosterone', 'estradiol', 'inhibinB', 'itt', 'sperm', 'testisVolume'],
};
export const markerName = (voice, id) => voice.fact(`marker.${id}.name`, markers[id].name);
export const markerAbout = (voice, id) => voice.fact(`marker.${id}.about`, markers[id].about);
/** "0.1 IU/L" */
export function printed(voice, id, value) {
    return voice.say(markerPanel).valueWords(voice.marker(markers[id], value));
}
/** Whose range it is; '' where there is none. */
export function peopleWords(voice, { id, usual }) {
    if (!usual)
        return '';
    const { people } = usual;
    return voice.fact(`marker.${id}.people`, { fundamentals: people, intermediate: people, academic: people });
}
function rangeWords(voice, marker) {
    const say = voice.say(markerPanel);
    if (!marker.usual)
        return say.noRange;
    const people = peopleWords(voice, marker);
    return marker.id === 'itt' ? say.join({ first: say.neverTested, next: people }) : say.rangeBoth({ people });
}
/** One marker of a run at a moment, ready to draw. */
export function panelMarker(voice, run, id, month) {
    const say = voice.say(markerPanel);
    const marker = markers[id];
    const state = markerState(run, id, month);
    const { number, unit } = voice.marker(marker, state.value);
    const print = (value) => voice.marker(marker, value).number;
    const { usual } = marker;
    const swing = id === 'testosterone' ? doseSwing(run, month) : undefined;
    const range = rangeWords(voice, marker);
    return {
        state,
        row: {
            id,
            name: markerName(voice, id),
            value: state.value,
            number,
            unit,
            own: state.own,
            ownWords: say.own({ number: print(state.own) }),
            ...(usual && {
                range: {
                    low: usual.low,
                    high: usual.high,
                    lowWords: print(usual.low),
                    highWords: usual.high === undefined ? '' : print(usual.high),
                },
            }),
            rangeWords: swing
                ? say.join({ first: `${range}.`, next: say.swing({ low: print(swing.low), high: print(swing.high) }) })
                : range,
            trend: state.points,
            trendWord: say[state.trend],
        },
    };
}
//# sourceMappingURL=panel-words.js.map