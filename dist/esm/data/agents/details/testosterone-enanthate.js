// Testosterone enanthate in full: the ester of most trials on sperm.
import { sourced, sourcedSecondHand } from '../../sourced-text.js';
import { effect } from '../effect.js';
import { bloodTestosteroneHalfLife, enanthateHalfLife } from '../kinetics/testosterone.js';
import { testosteroneHarms, testosteroneMechanism, testosteroneMonitoring, testosteroneOffLabel, testosteroneProven, testosteroneUnsettled, volumeNotMeasured, } from './testosterone.js';
export const testosteroneEnanthateDetails = {
    mechanism: testosteroneMechanism,
    kinetics: {
        absorption: sourcedSecondHand({
            fundamentals: 'The oil sits in the muscle and gives off testosterone for days. The level is high first and low before the next shot.',
            intermediate: 'An oil depot in the muscle: a high level in the first days, then a fall until the next dose. The time of the peak was not verified.',
            academic: 'Intramuscular oil depot with early supraphysiological levels and late troughs; time to peak not verified in a source.',
        }, 'uncontrolled', 'behre-preparations'),
        clearance: sourcedSecondHand({
            fundamentals: 'Half of it is gone in about 4 or 5 days. It takes some weeks to wear off.',
            intermediate: 'Half-life about 4.5 days, read second-hand; so most has gone after about three weeks.',
            academic: 'Terminal half-life about 4.5 days (textbook, read in accounts of it); some 5 half-lives are about 3 weeks.',
        }, 'uncontrolled', 'behre-preparations'),
        numbers: [enanthateHalfLife, bloodTestosteroneHalfLife],
    },
    schedules: sourced({
        fundamentals: 'Trials on sperm gave 200 mg each week, or 100 mg each week. Treatment doses are lower. A weekly pen gives 50 to 100 mg.',
        intermediate: '200 mg weekly in the WHO trials, 25 to 300 mg weekly in a dose trial, 100 mg weekly alone in another. UK text: 250 mg every 3 to 6 weeks after the start. US pen under the skin: 50 to 100 mg weekly.',
        academic: 'WHO 200 mg IM weekly; Matsumoto 0–300 mg weekly; Bebb 100 mg weekly; UK SmPC 250 mg every 2–3, later 3–6 weeks; US subcutaneous autoinjector 50–100 mg weekly.',
    }, 'expert', 'who-1990', 'matsumoto-1990', 'bebb-1996', 'enanthate-uk', 'xyosted-us'),
    effects: [
        effect('lh', 'down', '200 mg weekly, 29 men, 3 weeks: to 5 % of own start', 'controlled', 'coviello-2005'),
        effect('fsh', 'down', '200 mg weekly, 29 men, 3 weeks: to 3 % of own start', 'controlled', 'coviello-2005'),
        effect('testosterone', 'up', '200 mg weekly, 28 men: about 2.5 times own start', 'uncontrolled', 'wallace-1993'),
        effect('estradiol', 'up', '200 mg weekly, 28 men: about 2.5 times own start', 'uncontrolled', 'wallace-1993'),
        effect('inhibinB', 'down', '200 mg weekly, 28 men, older inhibin test: to about 40 % of own start', 'uncontrolled', 'wallace-1993'),
        effect('itt', 'down', '200 mg weekly, one arm of 29 men, 3 weeks: −94 %', 'randomised', 'coviello-2005'),
        effect('sperm', 'down', {
            fundamentals: 'Many men fall to zero, not all. 100 mg weekly, 6 months: 6 of 18 men at zero.',
            intermediate: '100 mg weekly, 6 months: 6 of 18 men at zero. 200 mg weekly: about 67 of 100 non-Asian and 89 of 100 Asian men.',
            academic: '100 mg weekly, 6 months: azoospermia 6/18. 200 mg weekly, 6 months: 66.7 % of 465 non-Asian and 89.2 % of 205 Asian men.',
        }, 'randomised', 'bebb-1996', 'who-1995'),
        volumeNotMeasured,
    ],
    proven: testosteroneProven,
    unsettled: testosteroneUnsettled,
    harms: sourced({
        fundamentals: `${testosteroneHarms.fundamentals} The shot can hurt. A US pen carries a warning on high blood pressure.`,
        intermediate: `${testosteroneHarms.intermediate} Pain at the site; the US pen carries a boxed warning on blood pressure.`,
        academic: `${testosteroneHarms.academic} Injection-site pain; boxed warning on blood pressure for the subcutaneous autoinjector.`,
    }, 'expert', 'testosterone-enanthate-us', 'xyosted-us'),
    monitoring: testosteroneMonitoring,
    offLabel: testosteroneOffLabel,
};
//# sourceMappingURL=testosterone-enanthate.js.map