// What was seen in people behind the days shown: each statement with its mark.
import { html } from 'lit';
import { pulses, silentSignal } from '../../data/claims/axis.js';
import { pumpCopiesThePulse } from '../../data/claims/brain.js';
import { gonadorelinTwiceWeekly, serms } from '../../data/claims/medicines.js';
import { lhPulseInterval } from '../../data/quantities/physiology.js';
import { pulseDayTold } from '../../text/en/pulse-day-told.js';
import { lhInterval } from './day-facts.js';
import { givenOn, isPump } from './when-words.js';
const isSerm = ({ agent }) => ['clomiphene', 'enclomiphene', 'tamoxifen'].includes(agent);
const isTestosterone = ({ agent }) => agent.startsWith('testosterone');
/** The statements that belong to what is given on the days shown. */
function claimsOf(days) {
    const given = days.flatMap(({ day }) => givenOn(day));
    const rare = ({ agent, everyDays }) => agent === 'gonadorelin' && everyDays >= 1;
    const about = [
        ...(given.some(rare) ? [gonadorelinTwiceWeekly] : []),
        ...(given.some(isPump) ? [pumpCopiesThePulse] : []),
        ...(given.some(isTestosterone) ? [silentSignal] : []),
        ...(given.some(isSerm) ? [serms] : []),
    ];
    return about.length > 0 ? about : [pulses];
}
/** Every fact that is stated with the days shown. */
export const claimsBehind = (days) => [
    lhPulseInterval,
    ...claimsOf(days),
];
/** ± of the published interval: half of what its ends are apart. */
function publishedMargin() {
    const { spread } = lhPulseInterval;
    return spread.kind === 'unknown' ? 0 : (spread.high - spread.low) / 2;
}
/** @param hidden while the reader counts, the interval of the day is not told */
export function behindTemplate(voice, marks, days, natural, hidden) {
    const say = voice.say(pulseDayTold);
    const value = voice.number(lhPulseInterval.value);
    const margin = voice.number(publishedMargin());
    const minutes = lhInterval(natural);
    const interval = hidden || minutes === undefined
        ? say.intervalHidden({ value, margin })
        : say.interval({ value, margin, minutes: voice.number(minutes) });
    const pump = days.some(({ day }) => givenOn(day).some(isPump));
    return html `<ul class="behind" part="behind">
    <li>${marks.current(lhPulseInterval, interval)} ${marks.mark(lhPulseInterval)}</li>
    ${claimsOf(days).map((claim) => html `<li>
          ${marks.current(claim, voice.fact(claim.id, claim.text))} ${claim === pumpCopiesThePulse && pump ? say.pumpMen : ''}
          ${marks.mark(claim)}
        </li>`)}
  </ul>`;
}
//# sourceMappingURL=behind.template.js.map