// What was published for this scenario, as rows: in whom, how far, by whom.
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import { strengthNames } from '../../text/en/strengths.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { recoveryTimelineTables } from '../../text/en/recovery-timeline-tables.js';
import { fixedText, intervalWords } from './names.js';
import { studyOf } from './study-name.js';
import { wholeQuantity } from './whole-quantity.js';
/** The published results of a state; no rows where there are none. */
export function publishedTable(voice, { places, counts }) {
    const names = voice.say(recoveryTimeline);
    const say = voice.say(recoveryTimelineTables);
    const row = (name, shown) => {
        const quantity = wholeQuantity(shown);
        const { n } = shown;
        const people = fixedText(voice, quantity, 'people');
        const unit = fixedText(voice, quantity, 'unit');
        const time = fixedText(voice, quantity, 'time');
        return [
            say.result({ name, value: voice.number(shown.value, 2), unit, time }),
            intervalWords(voice, shown) || say.notGiven,
            n === 'not-reported' ? people : say.people({ people, n: voice.number(n) }),
            studyOf(shown),
            voice.say(strengthNames)[strengthMessage[quantity.strength]],
        ];
    };
    return {
        caption: say.captionPublished,
        head: [say.headWhat, say.headInterval, say.headPeople, say.headSource, say.headStrength],
        rows: [
            ...places.map(({ quantity, panel }) => row(names[panel], quantity)),
            ...counts.map(({ quantity }) => row(say.countedOf, quantity)),
        ],
        shown: -1,
        numeric: false,
    };
}
//# sourceMappingURL=published-table.js.map