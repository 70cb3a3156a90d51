// Raising the body's own testosterone with hCG or anastrozole instead of giving testosterone.
import { reviewed2026 } from '../review.js';
import { finding, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const hcg = {
    id: 'hcg',
    name: protocolNames.hcg,
    ...protocolSchedules.hcg,
    mechanism: {
        fundamentals: 'It stands in for LH. The testes make more testosterone. The brain’s own signal falls.',
        intermediate: 'It drives Leydig cells directly; the testosterone made brakes the brain, so LH and FSH fall.',
        academic: 'LH-receptor agonism raises intratesticular and serum testosterone; feedback lowers endogenous LH and FSH.',
    },
    fertility: {
        fundamentals: '12 of 13 men without a pituitary signal kept sperm for about a year. Counts fell slowly.',
        intermediate: '13 men without a pituitary signal: 12 still had sperm after 12 months; counts fell slowly.',
        academic: 'Hypogonadotropic men after induction: 12/13 sperm-positive on hCG alone at 12 months (3–24), counts declining, FSH undetectable.',
    },
    size: {
        fundamentals: 'The testes grew in men without a pituitary signal.',
        intermediate: 'Men without a pituitary signal: 5.5 to 10.8 mL. Not measured in other men.',
        academic: '5.5 to 10.8 mL in isolated hypogonadotropic hypogonadism (n = 22); 87 % of the hCG/hMG volume when kept on hCG alone.',
    },
    howTaken: {
        fundamentals: 'A shot three times a week.',
        intermediate: '500 to 1,000 IU two or three times a week, as in the UK label; 1,000 IU three times is shown.',
        academic: 'UK SmPC 500–1,000 IU two or three times weekly; 1,000 IU three times weekly shown.',
    },
    harms: {
        fundamentals: 'Shots, tender or larger breasts, headache, low mood.',
        intermediate: 'Estradiol rise, breast tissue, headache, mood change, pain at the injection site.',
        academic: 'Estradiol rise, gynecomastia, headache, depression, injection-site pain.',
    },
    approval: {
        fundamentals: 'Approved for men whose pituitary gland does not work.',
        intermediate: 'Labelled for hypogonadotropic hypogonadism; off-label in other men.',
        academic: 'Labelled for hypogonadotropic hypogonadism (US, UK); off-label otherwise.',
    },
    evidence: {
        text: {
            fundamentals: 'Small groups of men whose pituitary gland does not work.',
            intermediate: 'Uncontrolled, in men without a pituitary signal; other men hardly studied.',
            academic: 'Uncontrolled series in hypogonadotropic hypogonadism; little in other men.',
        },
        strength: 'uncontrolled',
        sources: ['depenbusch-2002', 'burris-1988'],
    },
    findings: [
        finding('lh', 'down', 'own-start', '13 men without pituitary signal: not measurable', 'uncontrolled', 'depenbusch-2002'),
        finding('fsh', 'down', 'own-start', '13 men without pituitary signal: not measurable', 'uncontrolled', 'depenbusch-2002'),
        finding('sperm', 'mixed', 'own-start', '13 men, 12 months: 12 kept sperm, counts fell', 'uncontrolled', 'depenbusch-2002'),
        finding('testisVolume', 'up', 'own-start', '22 men without pituitary signal: 5.5 to 10.8 mL', 'uncontrolled', 'burris-1988'),
        finding('testosterone', 'up', 'own-start', '7 healthy men, one dose: 2.4 times own start', 'uncontrolled', 'hcg-desensitisation'),
        ...noneFound('own-start', 'estradiol', 'inhibinB', 'itt'),
    ],
    sources: ['depenbusch-2002', 'burris-1988', 'hcg-desensitisation', 'hormone-harms-2018', 'hcg-us', 'pregnyl-uk'],
    ...reviewed2026,
};
export const anastrozole = {
    id: 'anastrozole',
    name: protocolNames.anastrozole,
    ...protocolSchedules.anastrozole,
    mechanism: {
        fundamentals: 'It lowers estradiol, one part of the brake. The brain sends more signal and testosterone rises.',
        intermediate: 'Less estradiol means less brake: LH and the testis’s own testosterone rise.',
        academic: 'Aromatase inhibition lowers estradiol feedback; LH 5.1 to 7.9 IU/L and testosterone 343 to 572 ng/dL at 12 weeks.',
    },
    fertility: {
        fundamentals: 'Not clear. In one trial sperm did not change.',
        intermediate: '18 of 21 men with low counts improved in one group; in a trial of 26 semen did not change.',
        academic: '18/21 oligozoospermic men improved (uncontrolled; no other group did); RCT against clomiphene (n = 26): no semen change.',
    },
    size: {
        fundamentals: 'No shrinking is expected. It was not measured in the studies read.',
        intermediate: 'No loss expected; no measurement was read.',
        academic: 'No volume outcome read; no loss expected with raised LH (mechanism).',
    },
    howTaken: {
        fundamentals: 'A tablet a day. Studied: 1 mg.',
        intermediate: '1 mg a day as studied; 1 mg twice a week gave a smaller rise.',
        academic: '1 mg daily (also studied 1 mg twice weekly: 397 to 520 ng/dL).',
    },
    harms: {
        fundamentals: 'Bone loss, lower sex drive, headache. Bones need estradiol.',
        intermediate: 'Spine bone density fell in a 1-year trial of older men; lower libido, headache, liver enzymes.',
        academic: 'Lumbar bone density 1.121 to 1.102 g/cm² against a rise on placebo (1 year, men over 60); libido, headache, liver enzymes.',
    },
    approval: {
        fundamentals: 'Off-label in men.',
        intermediate: 'Off-label in men; labelled for breast cancer after menopause.',
        academic: 'Off-label in men; labelled for breast cancer in postmenopausal women.',
    },
    evidence: {
        text: {
            fundamentals: 'Good trials show that testosterone rises. For sperm the studies do not agree.',
            intermediate: 'Randomised for hormones; conflicting for sperm.',
            academic: 'Randomised for hormones (n = 37 and 69); semen data uncontrolled or null.',
        },
        strength: 'contested',
        sources: ['leder-2004', 'helo-2015', 'shoshany-2017', 'burnett-bowie-2009'],
    },
    findings: [
        finding('lh', 'up', 'own-start', 'one arm of 37 men, 12 weeks: 5.1 to 7.9 IU/L', 'randomised', 'leder-2004'),
        finding('testosterone', 'up', 'own-start', 'one arm of 37 men: 343 to 572 ng/dL', 'randomised', 'leder-2004'),
        finding('estradiol', 'down', 'own-start', 'one arm of 37 men: 26 to 17 pg/mL', 'randomised', 'leder-2004'),
        finding('sperm', 'mixed', 'own-start', '21 low counts: 18 better; trial of 26: no change', 'contested', 'shoshany-2017', 'helo-2015'),
        finding('fsh', 'up', 'own-start', '42 boys with breast growth: LH and FSH rise', 'uncontrolled', 'mauras-2009'),
        ...noneFound('own-start', 'inhibinB', 'itt', 'testisVolume'),
    ],
    sources: [
        'leder-2004',
        'mauras-2009',
        'helo-2015',
        'shoshany-2017',
        'burnett-bowie-2009',
        'hormone-harms-2018',
        'schlegel-2012',
    ],
    ...reviewed2026,
};
//# sourceMappingURL=instead-other.js.map