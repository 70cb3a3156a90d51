// The two ends of every comparison: taking nothing, and testosterone alone.
import { reviewed2026 } from '../review.js';
import { finding, findingSecondHand, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const untreated = {
    id: 'untreated',
    name: protocolNames.untreated,
    ...protocolSchedules.untreated,
    mechanism: {
        fundamentals: 'The brain sends signals to the testes. Hormones from the testes tell it when to slow down.',
        intermediate: 'Pulses of GnRH drive LH and FSH. Testosterone and estradiol from the testis brake them.',
        academic: 'Pulsatile GnRH drives LH and FSH; testosterone, estradiol and inhibin B feed back on hypothalamus and pituitary.',
    },
    fertility: {
        fundamentals: 'Sperm are made all the time. Each one takes more than two months.',
        intermediate: 'Sperm production runs on; a sperm takes about 64 to 74 days, plus transit.',
        academic: 'Ongoing spermatogenesis: 64 days from label to semen (42–76) by heavy water, 74 days in the tubule by the classical estimate.',
    },
    size: {
        fundamentals: 'The testes keep their size.',
        intermediate: 'Volume stays as it is.',
        academic: 'Volume unchanged; fertile men have a median of 22.5 mL by Prader beads.',
    },
    howTaken: { fundamentals: 'Nothing is taken.', intermediate: 'Nothing is taken.', academic: 'No medication.' },
    harms: {
        fundamentals: 'No medicine, so no side effects. Low testosterone, if you have it, goes on.',
        intermediate: 'No medicine, so no side effects; symptoms of low testosterone, where present, go on.',
        academic: 'No drug harms; hypogonadism, where present, remains untreated.',
    },
    approval: { fundamentals: 'Nothing to approve.', intermediate: 'Nothing to approve.', academic: 'Not applicable.' },
    evidence: {
        text: {
            fundamentals: 'Healthy men were measured in large studies. Ranges differ from lab to lab.',
            intermediate: 'Reference studies in healthy men; ranges depend on the assay and on who was measured.',
            academic: 'Cross-sectional reference studies; intervals depend on assay and population.',
        },
        strength: 'uncontrolled',
        sources: ['travison-2017', 'yu-2018', 'veldhuis-1987'],
    },
    findings: [
        finding('lh', 'same', 'own-start', '1,043 healthy men: 1.6 to 10 IU/L', 'uncontrolled', 'yu-2018'),
        finding('fsh', 'same', 'own-start', '1,043 healthy men: 1.9 to 16.3 IU/L', 'uncontrolled', 'yu-2018'),
        finding('testosterone', 'same', 'own-start', 'healthy men of 19 to 39: 264 to 916 ng/dL', 'uncontrolled', 'travison-2017'),
        finding('estradiol', 'same', 'own-start', '1,043 healthy men: 4.7 to 195 pmol/L', 'uncontrolled', 'yu-2018'),
        finding('itt', 'same', 'own-start', 'about 40 to 200 times the level in blood', 'uncontrolled', 'coviello-2004', 'coviello-2005', 'roth-2010'),
        findingSecondHand('sperm', 'same', 'own-start', {
            fundamentals: '95 of 100 recent fathers: above 16 million per mL',
            intermediate: 'recent fathers, 5th centile: 16 M/mL',
            academic: 'recent fathers, 5th centile: 16 M/mL',
        }, 'uncontrolled', 'who-2021'),
        finding('testisVolume', 'same', 'own-start', 'fertile men, beads: median 22.5 mL', 'controlled', 'boeri-2021'),
        ...noneFound('own-start', 'inhibinB'),
    ],
    sources: ['travison-2017', 'yu-2018', 'veldhuis-1987', 'boeri-2021', 'misell-2006', 'heller-1963'],
    ...reviewed2026,
};
export const trt = {
    id: 'trt',
    name: protocolNames.trt,
    ...protocolSchedules.trt,
    mechanism: {
        fundamentals: 'Testosterone from outside fills the blood. The brain hears “enough” and goes quiet.',
        intermediate: 'Testosterone from outside brakes the brain’s signal: LH and FSH fall, and with them testosterone inside the testis.',
        academic: 'Negative feedback by exogenous testosterone and its estradiol: LH to 5 %, FSH to 3 %, intratesticular testosterone −94 % in 3 weeks.',
    },
    fertility: {
        fundamentals: 'Sperm fall in most men, in many to zero, but not in all. It is not birth control.',
        intermediate: 'On 200 mg weekly about 67 of 100 non-Asian men had no sperm at 6 months, and about 89 of 100 Asian men.',
        academic: 'TE 200 mg weekly, 6 months: azoospermia 66.7 % (465 non-Asian) and 89.2 % (205 Asian men). Gel 100 mg: 23 % at or below 1 M/mL. Nasal gel: least.',
    },
    size: {
        fundamentals: 'The testes often get smaller. How much is poorly measured.',
        intermediate: 'Smaller. Only one controlled figure: 0.86 mL less after 16 weeks of gel. None for injections.',
        academic: 'Only controlled figure: −0.86 mL (orchidometer) on gel 1.62 %, 16 weeks; germ cells 10–20 % of control on TE 200 mg. Else a wide band.',
    },
    howTaken: {
        fundamentals: 'As shots, gel, pellets or nose gel, for as long as treatment lasts.',
        intermediate: 'Injection, skin gel, pellets or nasal gel. The picture starts from 200 mg weekly, a trial dose; usual doses are lower.',
        academic: 'Depends on the product. Start value: enanthate 200 mg weekly as in the WHO trials, about twice a common replacement dose.',
    },
    harms: {
        fundamentals: 'Few or no sperm, smaller testes, acne, tender breasts, thicker blood. Blood tests are needed.',
        intermediate: 'Loss of sperm, smaller testes, acne, breast tissue, rise of hematocrit; blood count and prostate are checked.',
        academic: 'Suppressed spermatogenesis, volume loss, acne, gynecomastia, erythrocytosis; labels ask for hematocrit and prostate monitoring.',
    },
    approval: {
        fundamentals: 'Approved for men whose body makes too little because of a disease. Experts advise against it if a child is planned soon.',
        intermediate: 'Approved for confirmed hypogonadism. The Endocrine Society advises against starting when a child is planned soon.',
        academic: 'Labelled for confirmed hypogonadism. Endocrine Society 2018 recommends not to initiate it where a child is wished for soon.',
    },
    evidence: {
        text: {
            fundamentals: 'Many trials, but mostly in healthy young men on trial doses. Few in men on prescribed doses.',
            intermediate: 'Strong for the fall of hormones and sperm in healthy volunteers; thinner for men on prescribed doses; weak for size.',
            academic: 'Large uncontrolled contraceptive trials with near-universal effect; small randomised trials at replacement doses; one controlled volume figure.',
        },
        strength: 'controlled',
        sources: ['who-1990', 'who-1995', 'coviello-2005', 'bebb-1996', 'ilani-2012', 'wiehle-2015'],
    },
    findings: [
        finding('lh', 'down', 'own-start', '29 men, 3 weeks: to 5 % of own start', 'controlled', 'coviello-2005'),
        finding('fsh', 'down', 'own-start', '29 men, 3 weeks: to 3 % of own start', 'controlled', 'coviello-2005'),
        finding('testosterone', 'up', 'own-start', '28 men: about 2.5 times own start', 'uncontrolled', 'wallace-1993'),
        finding('estradiol', 'up', 'own-start', '28 men: rises with testosterone', 'uncontrolled', 'wallace-1993'),
        finding('inhibinB', 'down', 'own-start', '28 men, older inhibin test: falls', 'uncontrolled', 'wallace-1993'),
        finding('itt', 'down', 'own-start', 'one arm of 29 men, 3 weeks: −94 %', 'randomised', 'coviello-2005'),
        finding('sperm', 'down', 'own-start', '465 men, 6 months: 67 of 100 at zero', 'uncontrolled', 'who-1995'),
        finding('testisVolume', 'down', 'own-start', 'gel, 16 weeks: −0.86 mL', 'randomised', 'wiehle-2015'),
    ],
    sources: [
        'who-1990',
        'who-1995',
        'who-1996',
        'coviello-2005',
        'bebb-1996',
        'ilani-2012',
        'ramasamy-2020',
        'wiehle-2015',
        'zhengwei-1998',
        'testosterone-enanthate-us',
        'nebido-uk',
        'endocrine-society-2018',
    ],
    ...reviewed2026,
};
//# sourceMappingURL=testosterone.js.map