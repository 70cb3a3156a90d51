// Testosterone cypionate in full.
import { sourced, sourcedSecondHand } from '../../sourced-text.js';
import { effect } from '../effect.js';
import { bloodTestosteroneHalfLife, cypionateHalfLife } from '../kinetics/testosterone.js';
import { notStudiedOnThisForm, testosteroneHarms, testosteroneMechanism, testosteroneMonitoring, testosteroneOffLabel, testosteroneProven, volumeNotMeasured, } from './testosterone.js';
export const testosteroneCypionateDetails = {
    mechanism: testosteroneMechanism,
    kinetics: {
        absorption: sourcedSecondHand({
            fundamentals: 'The oil sits in the muscle and gives off testosterone for days. The level is high first and low before the next shot.',
            intermediate: 'An oil depot in the muscle, much like enanthate. The time of the peak was not verified.',
            academic: 'Intramuscular oil depot with a course close to enanthate; time to peak not verified in a source.',
        }, 'uncontrolled', 'behre-preparations'),
        clearance: sourcedSecondHand({
            fundamentals: 'Half of it is gone in about 8 days by the US label. Other accounts say 4 to 5 days.',
            intermediate: 'Half-life about 8 days by the US label, 4 to 5 days elsewhere; both were read second-hand.',
            academic: 'Half-life about 8 days (US label, read in accounts of it) against 4 to 5 days in others: unresolved here.',
        }, 'contested', 'depo-testosterone-us', 'behre-preparations'),
        numbers: [cypionateHalfLife, bloodTestosteroneHalfLife],
    },
    schedules: sourced({
        fundamentals: 'The one trial that looked inside gave 200 mg every 2 weeks. Labels say a shot every 2 to 4 weeks.',
        intermediate: '200 mg every 2 weeks in the trial of three forms; the label has 50 to 400 mg every 2 to 4 weeks.',
        academic: 'Diaz 2023: 200 mg every 2 weeks for 4 months. US label: 50–400 mg every 2 to 4 weeks.',
    }, 'expert', 'diaz-2023', 'testosterone-cypionate-us'),
    effects: [
        effect('itt', 'down', {
            fundamentals: 'It falls a lot, by a stand-in test in blood: about 65 % in 4 months.',
            intermediate: '200 mg every 2 weeks, 4 months: a stand-in in blood −65 % (75 men in two trials of three forms).',
            academic: '17-hydroxyprogesterone in blood as a surrogate: −65.3 % at 4 months (75 men, two trials); ranks forms, not depth.',
        }, 'randomised', 'diaz-2023'),
        ...notStudiedOnThisForm('lh', 'fsh', 'testosterone', 'estradiol', 'inhibinB', 'sperm'),
        volumeNotMeasured,
    ],
    proven: {
        ...testosteroneProven,
        text: {
            fundamentals: 'Trials of other forms show it: testosterone raises the level in blood and lowers LH, FSH and sperm. On this form nobody counted sperm.',
            intermediate: 'Shown on other forms: the rise in blood and the fall of LH, FSH and sperm, the more the higher the dose, up to about 100 mg of enanthate a week. For cypionate itself only a stand-in of the level inside the testis was measured.',
            academic: 'Class evidence: dose-response in 51 healthy men on enanthate (plateau from 100 mg weekly), trials of gel and undecanoate. For cypionate 17-OH-progesterone −65 % at 4 months alone (Diaz 2023).',
        },
        sources: ['matsumoto-1990', 'bebb-1996', 'gregoric-2024', 'diaz-2023'],
    },
    unsettled: sourced({
        fundamentals: 'It is the common shot in the US. Still, no good study of this ester on sperm or size was found. Doctors go by its sister, enanthate.',
        intermediate: 'Widely used in the US, yet no trial of this ester with sperm or testis volume was found; what is said comes from enanthate, which is close but not the same.',
        academic: 'No semen or volume trial of cypionate found; inference from enanthate rests on similar ester kinetics (mechanism). Otherwise as for testosterone in general.',
    }, 'mechanism', 'diaz-2023', 'bebb-1996'),
    harms: sourced({
        fundamentals: `${testosteroneHarms.fundamentals} The shot can hurt.`,
        intermediate: `${testosteroneHarms.intermediate} Pain at the site.`,
        academic: `${testosteroneHarms.academic} Injection-site pain.`,
    }, 'expert', 'testosterone-cypionate-us'),
    monitoring: testosteroneMonitoring,
    offLabel: testosteroneOffLabel,
};
//# sourceMappingURL=testosterone-cypionate.js.map