// How many men had sperm again after testosterone, group beside group.
import { motileAbove5FromFew, motileAbove5FromZero } from '../quantities/recovery-with-drugs.js';
import { reviewed2026 } from '../review.js';
export const backByCountAtStop = {
    id: 'back-by-count-at-stop',
    what: {
        fundamentals: 'Men with more than 5 million moving sperm a year after stopping',
        intermediate: 'Men above 5 million moving sperm 12 months after stopping, on hCG with a SERM',
        academic: 'Total motile count above 5 million at 12 months on hCG and a SERM, by count at the start',
    },
    per: 100,
    time: '12 months',
    groups: [
        {
            name: {
                fundamentals: 'No sperm at first',
                intermediate: 'Began with no sperm',
                academic: 'Azoospermic at start',
            },
            quantity: motileAbove5FromZero,
        },
        {
            name: {
                fundamentals: 'A few sperm at first',
                intermediate: 'Began with a trace of sperm',
                academic: 'Cryptozoospermic at start',
            },
            quantity: motileAbove5FromFew,
        },
    ],
    text: {
        fundamentals: 'Men who still had a few sperm did better. All of them took medicines, so this says nothing on waiting.',
        intermediate: 'A trace of sperm at the start went with a better result. One clinic, all treated, few men in the second group.',
        academic: 'One retrospective clinic series; all treated; the group sizes follow from the printed percentages and the total. Wide intervals overlap.',
    },
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=after-testosterone.js.map