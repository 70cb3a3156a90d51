// What was measured in men behind the line: each statement with its mark.
import { html, type TemplateResult } from 'lit';
import { twoCountsOfDays } from '../../data/claims/testis.js';
import { stemCellsStay } from '../../data/claims/size.js';
import { daysToFirstSperm } from '../../data/quantities/recovery.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import { spermatogenesis } from '../../text/en/spermatogenesis.js';
import type { Voice } from '../../text/index.js';

export const factsBehind = [twoCountsOfDays, daysToFirstSperm, stemCellsStay] as const;

export function behindTemplate(voice: Voice, marks: EvidenceMarks): TemplateResult {
  const say = voice.say(spermatogenesis);
  const first = say.firstSperm({ days: voice.number(daysToFirstSperm.value) });
  return html`<ul class="behind" part="behind" aria-label=${say.behind}>
    <li>${marks.current(twoCountsOfDays, voice.fact(twoCountsOfDays.id, twoCountsOfDays.text))} ${marks.mark(twoCountsOfDays)}</li>
    <li>${marks.current(daysToFirstSperm, first)} ${marks.mark(daysToFirstSperm)}</li>
    <li>${marks.current(stemCellsStay, voice.fact(stemCellsStay.id, stemCellsStay.text))} ${marks.mark(stemCellsStay)}</li>
  </ul>`;
}
