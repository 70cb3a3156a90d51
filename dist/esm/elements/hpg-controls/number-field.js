// The numbers of the scenario as inputs: their names, units and limits.
import { attributeOf, rangeOf } from '../../scenario/fields.js';
import { controls } from '../../text/en/controls.js';
/** Two places are enough to type a third of a day. */
const places = 2;
/** Name and unit of a field in a reader's words. */
function wordsOf(field, say) {
    switch (field) {
        case 'dose':
            return { name: say.dose, unit: say.doseUnit };
        case 'everyDays':
            return { name: say.days, unit: say.daysUnit };
        case 'trtMonths':
            return { name: say.trtMonths, unit: say.trtMonthsUnit };
        case 'age':
            return { name: say.age, unit: say.ageUnit };
        case 'baselineSperm':
            return { name: say.baselineSperm, unit: say.baselineSpermUnit };
    }
}
/** A number of the scenario as an input. */
export function fieldInput(voice, field, scenario) {
    return {
        id: attributeOf[field],
        ...wordsOf(field, voice.say(controls)),
        value: scenario[field],
        range: rangeOf(field, scenario),
        places,
    };
}
/** Another medicine or another value settles a refused entry. */
export const inForceKey = (field, scenario) => `${scenario.agent} ${scenario[field]}`;
//# sourceMappingURL=number-field.js.map