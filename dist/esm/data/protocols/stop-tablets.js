// Stopping testosterone and taking one tablet: clomiphene, enclomiphene or tamoxifen.
import { reviewed2026 } from '../review.js';
import { finding, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
const noVolume = {
    fundamentals: 'Not known. No one has measured it after testosterone.',
    intermediate: 'Not known: no study measured volume after testosterone.',
    academic: 'No volume data found after exogenous testosterone.',
};
export const stopClomiphene = {
    id: 'stop-clomiphene',
    name: protocolNames['stop-clomiphene'],
    ...protocolSchedules['stop-clomiphene'],
    mechanism: {
        fundamentals: 'It hides estradiol from the brain, so the brain sends more signal. It needs a brain that can answer.',
        intermediate: 'It takes the estrogen brake off hypothalamus and pituitary. It can only work once testosterone from outside has gone.',
        academic: 'Estrogen-receptor blockade raises GnRH drive, LH and FSH; depends on a responsive axis and on washout of exogenous androgen.',
    },
    fertility: {
        fundamentals: 'Not shown to beat waiting. Studies in men who never took testosterone differ.',
        intermediate: 'Alone after testosterone: no study found. Without it, counts rose in 77 men, but not in a trial of 26.',
        academic: 'No series on monotherapy after testosterone found. Never-users: 14 to 21 M/mL (n = 77, uncontrolled); RCT of 26: no semen change.',
    },
    size: noVolume,
    howTaken: {
        fundamentals: 'A tablet a day. Studied: 25 mg.',
        intermediate: '25 mg a day, the dose of the trials; 6 months after stopping is an illustration.',
        academic: '25 mg daily as in trials of clomiphene; 6 months after stopping shown as an illustration.',
    },
    harms: {
        fundamentals: 'Blurred sight, headache, mood change. In some men sperm fell.',
        intermediate: 'Visual symptoms (stop and have the eyes checked), headache, mood; counts fell in some men.',
        academic: 'Visual symptoms per label; side effects below 10 %; a review of studies reporting harm found falling concentration in 21 % of 384 men.',
    },
    approval: {
        fundamentals: 'Off-label in men.',
        intermediate: 'Off-label in men; labelled for ovulation in women.',
        academic: 'Off-label in men; the label is for anovulation.',
    },
    evidence: {
        text: {
            fundamentals: 'No study of it alone after testosterone was found.',
            intermediate: 'No study of it alone after testosterone was found; hormone data are from men who had not taken it.',
            academic: 'None found as monotherapy after testosterone; indirect evidence from hypogonadal or infertile never-users.',
        },
        strength: 'none-found',
        sources: ['huijben-2022', 'helo-2015', 'sharma-2019'],
    },
    findings: [
        finding('lh', 'up', 'own-start', 'never-users, 17 studies: rises', 'uncontrolled', 'huijben-2022'),
        finding('fsh', 'up', 'own-start', 'never-users, 17 studies: rises', 'uncontrolled', 'huijben-2022'),
        finding('testosterone', 'up', 'own-start', 'never-users, 17 studies: rises', 'uncontrolled', 'huijben-2022'),
        finding('estradiol', 'up', 'own-start', 'never-users, 17 studies: rises', 'uncontrolled', 'huijben-2022'),
        ...noneFound('stop-and-wait', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    ],
    sources: ['huijben-2022', 'helo-2015', 'sharma-2019', 'clomiphene-decline-2021', 'clomiphene-us', 'rodriguez-2016'],
    ...reviewed2026,
};
export const stopEnclomiphene = {
    id: 'stop-enclomiphene',
    name: protocolNames['stop-enclomiphene'],
    ...protocolSchedules['stop-enclomiphene'],
    mechanism: {
        fundamentals: 'It hides estradiol from the brain. The brain then sends more signal to the testes.',
        intermediate: 'It blocks estrogen receptors at hypothalamus and pituitary; half-life about 10 hours.',
        academic: 'Estrogen-receptor antagonism at hypothalamus and pituitary raises LH and FSH; elimination half-life about 10 h.',
    },
    fertility: {
        fundamentals: 'Not shown to beat waiting.',
        intermediate: 'Not shown to beat waiting. Trials were mostly in men not coming off testosterone.',
        academic: 'A small open trial in men coming off gel exists (NCT00706719, 17 men); its sperm data were not read. None against waiting.',
    },
    size: noVolume,
    howTaken: {
        fundamentals: 'A capsule a day. Studied: 12.5 to 25 mg.',
        intermediate: '25 mg a day as in trials; 6 months after stopping is an illustration.',
        academic: '25 mg daily (trials 12.5–25 mg); 6 months after stopping shown as an illustration.',
    },
    harms: {
        fundamentals: 'Headache, blurred sight, blood clots.',
        intermediate: 'Headache, blurred vision; blood clots were named when Europe advised refusal.',
        academic: 'Headache, transient visual symptoms; venous thromboembolism named in the CHMP refusal.',
    },
    approval: {
        fundamentals: 'Not approved in the US or in Europe.',
        intermediate: 'Not approved: FDA 2015, European refusal 2018.',
        academic: 'Not approved: FDA Complete Response Letter 2015; CHMP negative opinion 2018.',
    },
    evidence: {
        text: {
            fundamentals: 'Good trials against gel. None in men who stop testosterone, and none against waiting.',
            intermediate: 'Randomised against gel in other men; after stopping no trial against waiting was found.',
            academic: 'Randomised data are in secondary hypogonadism, not after testosterone; no comparison with waiting found.',
        },
        strength: 'none-found',
        sources: ['wiehle-2014', 'repros-za304', 'repros-za305'],
    },
    findings: [
        finding('lh', 'up', 'own-start', 'not after testosterone: rises', 'randomised', 'wiehle-2014'),
        finding('fsh', 'up', 'own-start', 'not after testosterone: rises', 'randomised', 'wiehle-2014'),
        finding('testosterone', 'up', 'own-start', 'not after testosterone: 400 to 700 ng/dL', 'randomised', 'enclomiphene-14-days'),
        ...noneFound('stop-and-wait', 'estradiol', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    ],
    sources: [
        'wiehle-2014',
        'enclomiphene-14-days',
        'repros-za300',
        'repros-za304',
        'repros-za305',
        'enclomiphene-fda-2015',
        'encyzix-ema-2018',
    ],
    ...reviewed2026,
};
export const stopTamoxifen = {
    id: 'stop-tamoxifen',
    name: protocolNames['stop-tamoxifen'],
    ...protocolSchedules['stop-tamoxifen'],
    mechanism: {
        fundamentals: 'It hides estradiol from the brain. The brain then sends more signal to the testes.',
        intermediate: 'A SERM with mixed action: it blocks estrogen at the brain, so LH and FSH rise.',
        academic: 'SERM with tissue-dependent action; blocks estrogen feedback at hypothalamus and pituitary.',
    },
    fertility: {
        fundamentals: 'Not shown to beat waiting. In men who never took testosterone it raised hormones, but not sperm.',
        intermediate: 'Alone after testosterone: no study found. Never-users: in 16 men against placebo hormones rose, sperm did not.',
        academic: 'No monotherapy series after testosterone found. Never-users: placebo-controlled crossover (n = 16, 20 mg, 6 months) without semen change.',
    },
    size: noVolume,
    howTaken: {
        fundamentals: 'A tablet a day. Studied: 20 mg.',
        intermediate: '20 mg a day, as studied in infertile men; 6 months after stopping is an illustration.',
        academic: '20 mg daily as in male-infertility studies; 6 months after stopping shown as an illustration.',
    },
    harms: {
        fundamentals: 'Blood clots, stomach upset, mood change.',
        intermediate: 'Blood clots in 21 of 177 men with breast cancer, most of them older; stomach upset; mood.',
        academic: 'Thrombosis 11.9 % in 177 men with breast cancer (median 47 months); few events reported in infertile men.',
    },
    approval: {
        fundamentals: 'Off-label for fertility in men.',
        intermediate: 'Off-label for male infertility.',
        academic: 'Off-label for male infertility.',
    },
    evidence: {
        text: {
            fundamentals: 'No study of it alone after testosterone was found.',
            intermediate: 'None found alone after testosterone; in infertile never-users a small blinded trial raised hormones, not sperm.',
            academic: 'None found as monotherapy after testosterone; indirect: crossover RCT (n = 16) and uncontrolled data (n = 57) in idiopathic poor semen.',
        },
        strength: 'none-found',
        sources: ['tamoxifen-1987', 'tamoxifen-2019', 'wenker-2015'],
    },
    findings: [
        finding('lh', 'up', 'own-start', '57 infertile men, 3 months: 4.5 to 7.6', 'uncontrolled', 'tamoxifen-2019'),
        finding('fsh', 'up', 'own-start', '57 infertile men, 3 months: 7.6 to 15.9', 'uncontrolled', 'tamoxifen-2019'),
        finding('testosterone', 'up', 'own-start', '57 infertile men: 340 to 530 ng/dL', 'uncontrolled', 'tamoxifen-2019'),
        finding('estradiol', 'up', 'own-start', '16 infertile men, blinded trial: rises', 'randomised', 'tamoxifen-1987'),
        ...noneFound('stop-and-wait', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    ],
    sources: ['tamoxifen-1987', 'tamoxifen-2019', 'wenker-2015', 'wibowo-2016', 'eggemann-2019'],
    ...reviewed2026,
};
//# sourceMappingURL=stop-tablets.js.map