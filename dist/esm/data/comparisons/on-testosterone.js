// How many men lost their sperm on testosterone, group beside group.
import { azoospermicAsian, azoospermicNonAsian } from '../quantities/sperm-suppression.js';
import { below10OnEnclomipheneZa305, below10OnGelZa305, below10OnPlaceboZa305, } from '../quantities/sperm-on-prescribed.js';
import { reviewed2026 } from '../review.js';
export const zeroSpermByOrigin = {
    id: 'zero-sperm-by-origin',
    what: {
        fundamentals: 'Men with no sperm after 6 months on weekly shots',
        intermediate: 'Men with no sperm in semen after 6 months on enanthate 200 mg weekly',
        academic: 'Cumulative azoospermia on testosterone enanthate 200 mg weekly, two trials pooled',
    },
    per: 100,
    time: '6 months',
    groups: [
        {
            name: { fundamentals: 'Other men', intermediate: 'Men not of Asian origin', academic: 'Non-Asian men' },
            quantity: azoospermicNonAsian,
        },
        {
            name: { fundamentals: 'Asian men', intermediate: 'Men of Asian origin', academic: 'Asian men, mostly Chinese' },
            quantity: azoospermicAsian,
        },
    ],
    text: {
        fundamentals: 'More of the Asian men lost all their sperm. Why this is so is not known.',
        intermediate: 'More of the Asian men reached zero. Chance did not make the groups, and the cause is not known.',
        academic: 'Observational contrast between trial centres: origin is confounded with centre, body size and baseline; no mechanism is settled.',
    },
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const below10OnGelOrEnclomiphene = {
    id: 'below-10-on-gel-or-enclomiphene',
    what: {
        fundamentals: 'Men with fewer than 10 million sperm per mL after 16 weeks',
        intermediate: 'Men below 10 M/mL after 16 weeks (trial ZA-305)',
        academic: 'Sperm concentration below 10 M/mL at week 16, ZA-305, double-dummy',
    },
    per: 100,
    time: '16 weeks',
    groups: [
        { name: { fundamentals: 'Dummy', intermediate: 'Placebo', academic: 'Placebo' }, quantity: below10OnPlaceboZa305 },
        {
            name: { fundamentals: 'Testosterone gel', intermediate: 'Testosterone gel 1.62 %', academic: 'Gel 1.62 %' },
            quantity: below10OnGelZa305,
        },
        {
            name: { fundamentals: 'Enclomiphene', intermediate: 'Enclomiphene', academic: 'Enclomiphene 12.5 to 25 mg' },
            quantity: below10OnEnclomipheneZa305,
        },
    ],
    text: {
        fundamentals: 'Low counts came with the gel, not with the tablet. We read this in news from the maker, not in the study.',
        intermediate: 'Low counts came with the gel. Read in a press release of the maker; enclomiphene is not approved anywhere we looked.',
        academic: 'Sponsor’s release; arm sizes from a news summary, which reproduce the printed percentages. A twin trial gives a larger fall on gel.',
    },
    strength: 'randomised',
    secondHand: true,
    ...reviewed2026,
};
//# sourceMappingURL=on-testosterone.js.map