// What shifts the odds, as a list: direction, the statement, and the mark of its strength.
import { html } from 'lit';
import { recoveryOddsLater } from '../../text/en/recovery-odds-later.js';
import { shifts } from './shifts.js';
const names = {
    length: 'shiftLength',
    form: 'shiftForm',
    count: 'shiftCount',
    trace: 'shiftTrace',
    age: 'shiftAge',
    zero: 'shiftZero',
    medicines: 'shiftMedicines',
    type: 'shiftType',
    dose: 'shiftDose',
};
export function shiftsTemplate(voice, marks, open) {
    const say = voice.say(recoveryOddsLater);
    return html `<details class="shifts" part="shifts" ?open=${open}>
    <summary>${say.shifts({ count: voice.number(shifts.length) })}</summary>
    <ul>
      ${shifts.map(({ id, direction, claim }) => html `<li>
          <p class="shift"><b>${say[names[id]]}</b> <b class="direction">${say[direction]}</b></p>
          <p class="why">${marks.current(claim, voice.fact(claim.id, claim.text))} ${marks.mark(claim)}</p>
        </li>`)}
    </ul>
  </details>`;
}
//# sourceMappingURL=shifts.template.js.map