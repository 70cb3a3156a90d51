// Testosterone pellets under the skin in full.
import { sourced } from '../../sourced-text.js';
import { effect } from '../effect.js';
import { pelletDuration, pelletRelease } from '../kinetics/testosterone.js';
import { notStudiedOnThisForm, testosteroneHarms, testosteroneMechanism, testosteroneMonitoring, testosteroneOffLabel, testosteroneProven, testosteroneUnsettled, volumeNotMeasured, } from './testosterone.js';
export const testosteronePelletDetails = {
    mechanism: testosteroneMechanism,
    kinetics: {
        absorption: sourced({
            fundamentals: 'The pellets melt away slowly under the skin. Each 200 mg pellet gives about 1.3 mg a day.',
            intermediate: 'Each 200 mg pellet gives off 1.34 mg a day (1.30 to 1.37) in the first three months; four give about 5.4 mg.',
            academic: 'Near-constant release, 1.34 mg per 200 mg pellet a day (95 % CI 1.30–1.37, 112 pellets, 136 men); 800 mg gives about 5.4 mg daily.',
        }, 'uncontrolled', 'kelleher-2004'),
        clearance: sourced({
            fundamentals: 'Men came back for new pellets after about 6 months. Their signs of low testosterone had returned.',
            intermediate: 'Men returned for the next 800 mg after 5.8 months on average, when symptoms came back.',
            academic: 'Return for re-implantation at 5.8 months after 756 implantations of 800 mg; sooner when several pellets had come out.',
        }, 'uncontrolled', 'kelleher-2004'),
        numbers: [pelletRelease, pelletDuration],
    },
    schedules: sourced({
        fundamentals: 'Studied: 400, 800 or 1200 mg at a time, every 4 to 6 months.',
        intermediate: '800 mg about every 6 months in long follow-up; 400 and 800 mg compared by chance; 1200 mg in a contraceptive trial.',
        academic: 'Kelleher 800 mg every 5–7 months; Handelsman 1996 400 against 800 mg; Handelsman 1992 1200 mg; Diaz 2023 800 mg.',
    }, 'randomised', 'handelsman-1996', 'handelsman-1992', 'kelleher-2004', 'diaz-2023'),
    effects: [
        effect('testosterone', 'up', '800 mg: about 5.4 mg a day reach the blood (computed from weighed pellets)', 'uncontrolled', 'kelleher-2004'),
        effect('itt', 'down', '800 mg, 4 months: a stand-in in blood −44 % (75 men, two trials of three forms)', 'randomised', 'diaz-2023'),
        effect('sperm', 'down', '800 mg, months 2 to 4: held down; 400 mg: hardly any effect (10 men an arm)', 'randomised', 'handelsman-1996'),
        ...notStudiedOnThisForm('lh', 'fsh', 'estradiol', 'inhibinB'),
        volumeNotMeasured,
    ],
    proven: testosteroneProven,
    unsettled: testosteroneUnsettled,
    harms: sourced({
        fundamentals: `${testosteroneHarms.fundamentals} A pellet came out in about 9 of 100 procedures. Bleeding is seen at times. Infection is rare.`,
        intermediate: `${testosteroneHarms.intermediate} In 973 procedures a pellet came out in 83, bleeding in 22, infection in 6.`,
        academic: `${testosteroneHarms.academic} 973 procedures in 221 men: extrusion 83, bleeding 22, infection 6.`,
    }, 'uncontrolled', 'handelsman-1997', 'testopel-us'),
    monitoring: testosteroneMonitoring,
    offLabel: testosteroneOffLabel,
};
//# sourceMappingURL=testosterone-pellet.js.map