// What was measured in men behind the line: each statement with its mark.
import { html } from 'lit';
import { twoCountsOfDays } from '../../data/claims/testis.js';
import { stemCellsStay } from '../../data/claims/size.js';
import { daysToFirstSperm } from '../../data/quantities/recovery.js';
import { spermatogenesis } from '../../text/en/spermatogenesis.js';
export const factsBehind = [twoCountsOfDays, daysToFirstSperm, stemCellsStay];
export function behindTemplate(voice, marks) {
    const say = voice.say(spermatogenesis);
    const first = say.firstSperm({ days: voice.number(daysToFirstSperm.value) });
    return html `<ul class="behind" part="behind" aria-label=${say.behind}>
    <li>${marks.current(twoCountsOfDays, voice.fact(twoCountsOfDays.id, twoCountsOfDays.text))} ${marks.mark(twoCountsOfDays)}</li>
    <li>${marks.current(daysToFirstSperm, first)} ${marks.mark(daysToFirstSperm)}</li>
    <li>${marks.current(stemCellsStay, voice.fact(stemCellsStay.id, stemCellsStay.text))} ${marks.mark(stemCellsStay)}</li>
  </ul>`;
}
//# sourceMappingURL=behind.template.js.map