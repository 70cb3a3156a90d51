// Words of <hpg-controls>: taking changes back, fetched with the first change. Names of what was changed stand under the name of the field.
import { catalogue } from '../catalogue.js';
export const controlsSteps = catalogue('controls-steps', {
    undo: (v) => `Undo: ${v.what}`,
    undone: (v) => `Taken back: ${v.what}.`,
    treatment: 'treatment',
    protocol: 'what happens',
    agent: 'which testosterone',
    dose: 'dose',
    everyDays: 'days between doses',
    trtMonths: 'months on testosterone',
    age: 'age',
    baselineSperm: 'sperm before the first dose',
    month: 'moment',
    population: 'whose experience',
    courses: 'own medicines',
});
//# sourceMappingURL=controls-steps.js.map