// Keeping testosterone and adding a tablet: anastrozole or enclomiphene. Neither has a trial of this use.
import { reviewed2026 } from '../review.js';
import { finding, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const trtAnastrozole = {
    id: 'trt-anastrozole',
    name: protocolNames['trt-anastrozole'],
    ...protocolSchedules['trt-anastrozole'],
    mechanism: {
        fundamentals: 'It takes away estradiol, one part of the brake. Testosterone itself still brakes the brain.',
        intermediate: 'Less estradiol, one part of the brake; testosterone from outside goes on braking LH and FSH.',
        academic: 'Aromatase inhibition removes the estradiol share of feedback; androgen feedback persists, so recovery of LH is not expected (mechanism).',
    },
    fertility: {
        fundamentals: 'Not known. No trial was found.',
        intermediate: 'Not known: no trial with sperm was found in men on testosterone.',
        academic: 'No semen data found with concurrent testosterone.',
    },
    size: {
        fundamentals: 'Not known. No trial was found.',
        intermediate: 'Not known: no trial was found.',
        academic: 'No volume data found.',
    },
    howTaken: {
        fundamentals: 'A tablet a day, as well as testosterone. The dose was studied in men not on testosterone.',
        intermediate: '1 mg a day, the dose studied in men without testosterone. With it, an illustration.',
        academic: '1 mg daily as in trials without testosterone (also studied twice weekly); beside testosterone an illustration.',
    },
    harms: {
        fundamentals: 'Bone loss, lower sex drive, headache. Bones need estradiol.',
        intermediate: 'Spine bone density fell in a 1-year trial of older men; lower libido, headache, liver enzymes.',
        academic: 'Lumbar bone density 1.121 to 1.102 g/cm² against a rise on placebo (men over 60, 1 year); libido, headache, liver enzymes.',
    },
    approval: {
        fundamentals: 'Off-label in men.',
        intermediate: 'Off-label in men; labelled for breast cancer after menopause.',
        academic: 'Off-label in men; labelled for breast cancer in postmenopausal women.',
    },
    evidence: {
        text: {
            fundamentals: 'No trial of the two together was found that looked at sperm or testes.',
            intermediate: 'No trial beside testosterone with sperm or volume was found. Estradiol falls in men without testosterone.',
            academic: 'None found with concurrent testosterone and gonadal outcomes; estradiol data are from men without exogenous androgen.',
        },
        strength: 'none-found',
        sources: ['leder-2004', 'burnett-bowie-2009'],
    },
    findings: [
        finding('estradiol', 'down', 'own-start', 'without testosterone, 12 weeks: 26 to 17 pg/mL', 'randomised', 'leder-2004'),
        ...noneFound('on-testosterone', 'lh', 'fsh', 'testosterone', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    ],
    sources: ['leder-2004', 'burnett-bowie-2009', 'hormone-harms-2018', 'schlegel-2012'],
    ...reviewed2026,
};
export const trtEnclomiphene = {
    id: 'trt-enclomiphene',
    name: protocolNames['trt-enclomiphene'],
    ...protocolSchedules['trt-enclomiphene'],
    mechanism: {
        fundamentals: 'It hides estradiol from the brain. Testosterone itself still brakes the brain.',
        intermediate: 'It blocks the estrogen part of the brake; testosterone from outside goes on braking LH and FSH.',
        academic: 'Blocks estrogen receptors at hypothalamus and pituitary; androgen feedback persists, so net effect on LH is uncertain (mechanism).',
    },
    fertility: {
        fundamentals: 'Not known. No trial was found.',
        intermediate: 'Not known: no trial in men on testosterone was found.',
        academic: 'No trial found with concurrent testosterone.',
    },
    size: {
        fundamentals: 'Not known. No trial was found.',
        intermediate: 'Not known: no trial was found.',
        academic: 'No volume data found with concurrent testosterone.',
    },
    howTaken: {
        fundamentals: 'A capsule a day, as well as testosterone. The dose was studied in men not on testosterone.',
        intermediate: '25 mg a day, the dose studied in men without testosterone. With it, an illustration.',
        academic: '25 mg daily as in trials of enclomiphene alone; beside testosterone an illustration.',
    },
    harms: {
        fundamentals: 'Headache, blurred sight, blood clots. Not studied with testosterone.',
        intermediate: 'Headache, blurred vision; the European agency named blood clots. The pair is unstudied.',
        academic: 'Alone (ZA-300, n = 499): headache 6.6 %, blurred vision 1.4 %; thromboembolism named in the EMA refusal. Combination unstudied.',
    },
    approval: {
        fundamentals: 'Enclomiphene is not approved in the US or in Europe.',
        intermediate: 'Not approved: turned down by the FDA in 2015, refusal advised in Europe in 2018.',
        academic: 'Not approved: FDA Complete Response Letter 2015; CHMP negative opinion 25 January 2018.',
    },
    evidence: {
        text: {
            fundamentals: 'No trial of the two together was found.',
            intermediate: 'No trial of the two together was found; the trials set one against the other.',
            academic: 'None found; published trials compare enclomiphene with testosterone gel, not the combination.',
        },
        strength: 'none-found',
        sources: ['wiehle-2014', 'repros-za304', 'repros-za305'],
    },
    findings: noneFound('on-testosterone', 'lh', 'fsh', 'testosterone', 'estradiol', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    sources: ['wiehle-2014', 'repros-za300', 'repros-za304', 'repros-za305', 'enclomiphene-fda-2015', 'encyzix-ema-2018'],
    ...reviewed2026,
};
//# sourceMappingURL=tablets-beside.js.map