// Words of <hpg-controls>: the editor of medicines.
import { catalogue } from '../catalogue.js';
export const controlsRegimen = catalogue('controls-regimen', {
    name: 'Medicines beside testosterone',
    ofProtocol: (v) => `These are the medicines of “${v.protocol}”. The first change makes them your own choice.`,
    own: (v) => `Your own choice, in place of the medicines of “${v.protocol}”.`,
    onlySimulated: {
        fundamentals: 'What you put together here is only simulated. It may never have been tried in men. It shows how the body answers. It is not a plan for taking medicines.',
        intermediate: 'What is put together here is only simulated and may never have been studied. It shows how the axis answers; it is not a plan for taking medicines.',
        academic: 'Combinations made here are simulated only and may be unstudied. For explanation of the axis, not for prescribing.',
    },
    testosterone: 'Testosterone itself is set above. Another form of it can be added here.',
    noTestosterone: 'No testosterone is given here. To add it, choose above, under “What happens”, to take it first.',
    empty: 'No medicine besides.',
    course: (v) => `${v.number}. ${v.name}`,
    medicine: 'Medicine',
    dose: 'Dose each time',
    everyDays: 'Every',
    days: 'days',
    since: 'Months count from',
    sinceFirstDose: 'the first dose',
    sinceStop: 'the stop',
    from: 'From',
    to: 'To',
    months: 'months',
    remove: 'Remove',
    removeNamed: (v) => `Remove ${v.name}`,
    add: 'Add a medicine',
    backToProtocol: 'Back to the protocol’s own medicines',
    full: (v) => `No more than ${v.count} medicines at once can be simulated here. Remove one to add another.`,
});
//# sourceMappingURL=controls-regimen.js.map