// Harms of tablets, group beside group.
import { clotsOnTamoxifen, clotsWithoutTamoxifen } from '../quantities/tablets.js';
import { reviewed2026 } from '../review.js';
export const clotsWithAndWithoutTamoxifen = {
    id: 'clots-with-and-without-tamoxifen',
    what: {
        fundamentals: 'Men with a blood clot in about 4 years',
        intermediate: 'Men with a blood clot over a median of 47 months',
        academic: 'Thromboembolic events, median follow-up 47 months, male breast cancer cohort',
    },
    per: 100,
    time: '47 months, median',
    groups: [
        {
            name: { fundamentals: 'Without tamoxifen', intermediate: 'Without tamoxifen', academic: 'No tamoxifen' },
            quantity: clotsWithoutTamoxifen,
        },
        {
            name: { fundamentals: 'On tamoxifen', intermediate: 'On tamoxifen', academic: 'Tamoxifen' },
            quantity: clotsOnTamoxifen,
        },
    ],
    text: {
        fundamentals: 'These were older men with breast cancer. In men who take it for fertility nobody has counted.',
        intermediate: 'Men with breast cancer, most of them older, treated for years. For men who take it for months to have children no count was found.',
        academic: 'Prospective cohort, not randomised; age, cancer and years of use do not carry over to short courses for fertility, for which no incidence was found.',
    },
    strength: 'controlled',
    ...reviewed2026,
};
//# sourceMappingURL=tablets.js.map