// Raising the body's own testosterone instead of giving it: clomiphene, enclomiphene, hCG or anastrozole alone.
import type { Protocol } from '../types.js';
import { finding, noneFound } from './finding.js';
import { protocolSchedules } from './schedules.js';

export const clomiphene: Protocol = {
  id: 'clomiphene',
  name: { fundamentals: 'Clomiphene instead', intermediate: 'Clomiphene instead', academic: 'Clomiphene citrate, no testosterone' },
  ...protocolSchedules.clomiphene,
  mechanism: {
    fundamentals: 'It hides estradiol from the brain. The brain sends more signal and your own testosterone rises.',
    intermediate: 'It blocks the estrogen brake: LH, FSH and the testis’s own testosterone rise. It needs a working pituitary and testes.',
    academic: 'Estrogen-receptor blockade raises LH, FSH and endogenous testosterone; ineffective in primary testicular failure.',
  },
  fertility: {
    fundamentals: 'Sperm are kept in most men. A rise in sperm is not proven.',
    intermediate: 'Keeps the sperm line running; counts rose in one group of 77, did not change in a trial of 26, fell in some.',
    academic: '14 to 21 M/mL (n = 77, uncontrolled); RCT against anastrozole (n = 26): no semen change. Falls reported in about a fifth in one review.',
  },
  size: {
    fundamentals: 'No shrinking is expected. It was not measured in the studies read.',
    intermediate: 'No loss expected, since LH and FSH rise; no measurement was read.',
    academic: 'No volume outcome read; no loss expected with raised gonadotropins (mechanism).',
  },
  howTaken: {
    fundamentals: 'A tablet a day. Studied: 25 mg.',
    intermediate: '25 mg a day or every other day, as studied.',
    academic: '25 mg daily (trials also 25–50 mg every other day).',
  },
  harms: {
    fundamentals: 'Blurred sight, headache, mood change. In some men sperm fell.',
    intermediate: 'Fewer than 10 of 100 men had side effects; visual symptoms call for stopping and an eye check.',
    academic: 'Side effects below 10 % (17 studies, n = 1279); visual symptoms per label; zuclomiphene accumulates.',
  },
  approval: {
    fundamentals: 'Off-label in men.',
    intermediate: 'Off-label in men; labelled for ovulation in women.',
    academic: 'Off-label in men; labelled for ovulatory dysfunction in women.',
  },
  evidence: {
    text: {
      fundamentals: 'Many studies show that testosterone rises. Few look at sperm, and they do not agree.',
      intermediate: 'Good for the rise of hormones; conflicting for sperm.',
      academic: 'Meta-analysis of mostly uncontrolled studies for hormones; one small RCT and uncontrolled series for semen.',
    },
    strength: 'contested',
    sources: ['huijben-2022', 'helo-2015', 'sharma-2019', 'clomiphene-decline-2021'],
  },
  findings: [
    finding('lh', 'up', 'own-start', '17 studies, 1,279 men: rises', 'uncontrolled', 'huijben-2022'),
    finding('fsh', 'up', 'own-start', '17 studies, 1,279 men: rises', 'uncontrolled', 'huijben-2022'),
    finding('testosterone', 'up', 'own-start', '17 studies, 1,279 men: rises', 'uncontrolled', 'huijben-2022'),
    finding('estradiol', 'up', 'own-start', '17 studies, 1,279 men: rises', 'uncontrolled', 'huijben-2022'),
    finding('sperm', 'mixed', 'own-start', '77 men: 14 to 21 M/mL; trial of 26: no change', 'contested', 'sharma-2019', 'helo-2015'),
    ...noneFound('own-start', 'inhibinB', 'itt', 'testisVolume'),
  ],
  sources: ['huijben-2022', 'helo-2015', 'sharma-2019', 'clomiphene-decline-2021', 'clomiphene-us', 'rodriguez-2016'],
};

export const enclomiphene: Protocol = {
  id: 'enclomiphene',
  name: { fundamentals: 'Enclomiphene instead', intermediate: 'Enclomiphene instead', academic: 'Enclomiphene citrate, no testosterone' },
  ...protocolSchedules.enclomiphene,
  mechanism: {
    fundamentals: 'It hides estradiol from the brain. The brain sends more signal and your own testosterone rises.',
    intermediate: 'It blocks the estrogen brake; LH, FSH and the testis’s own testosterone rise.',
    academic: 'Estrogen-receptor antagonist at hypothalamus and pituitary; LH, FSH and endogenous testosterone rise.',
  },
  fertility: {
    fundamentals: 'Sperm were kept in two trials, while they fell on gel.',
    intermediate: 'Two trials, 16 weeks: sperm +5.9 % and −1.3 %; on gel −33 % and −72 %.',
    academic: 'ZA-305 and ZA-304 (sponsor releases): +5.9 % and −1.3 % against −33.3 % and −71.5 % on gel at 16 weeks.',
  },
  size: {
    fundamentals: 'No shrinking was seen in 16 weeks.',
    intermediate: 'No decrease in 16 weeks, against −0.86 mL on gel.',
    academic: 'No decrease at 16 weeks (orchidometer), against −0.86 mL on gel; sponsor’s abstract.',
  },
  howTaken: {
    fundamentals: 'A capsule a day. Studied: 12.5 to 25 mg.',
    intermediate: '12.5 to 25 mg a day, as studied for 16 weeks; longer use is an illustration.',
    academic: '12.5–25 mg daily for 16 weeks in the phase 3 trials; longer use shown as an illustration.',
  },
  harms: {
    fundamentals: 'Headache in 7 of 100 men, blurred sight in 1. One of 499 men had a blood clot.',
    intermediate: '499 men, 6 months: headache 6.6, blurred vision 1.4 of 100, one blood clot; clots were named in the European refusal.',
    academic: 'ZA-300 (n = 499, 6 months, sponsor): headache 6.6 %, transient blurred vision 1.4 %, one thromboembolism; VTE named in the CHMP refusal.',
  },
  approval: {
    fundamentals: 'Not approved in the US or in Europe.',
    intermediate: 'Not approved: FDA 2015, European refusal 2018.',
    academic: 'Not approved: FDA Complete Response Letter 2015; CHMP negative opinion 2018.',
  },
  evidence: {
    text: {
      fundamentals: 'Fair trials, all paid for by the maker. Two agencies did not find them enough.',
      intermediate: 'Randomised, blinded, sponsor-run; numbers for sperm read in press releases.',
      academic: 'Randomised double-dummy phase 3 (sponsor); sperm figures from releases, pooled later in Kim 2016; regulators not satisfied.',
    },
    strength: 'randomised',
    sources: ['wiehle-2014', 'repros-za304', 'repros-za305', 'wiehle-2015'],
  },
  findings: [
    finding('lh', 'up', 'own-start', 'trial against gel: rises', 'randomised', 'wiehle-2014'),
    finding('fsh', 'up', 'own-start', 'trial against gel: rises', 'randomised', 'wiehle-2014'),
    finding('testosterone', 'up', 'own-start', '52 men, 14 days: 400 to 700 ng/dL', 'randomised', 'enclomiphene-14-days'),
    finding('estradiol', 'up', 'own-start', 'trial against gel: rises', 'randomised', 'wiehle-2014'),
    finding('sperm', 'same', 'own-start', 'two trials, 16 weeks: +5.9 % and −1.3 %', 'randomised', 'repros-za305', 'repros-za304'),
    finding('testisVolume', 'same', 'own-start', 'two trials, 16 weeks: no decrease', 'randomised', 'wiehle-2015'),
    ...noneFound('own-start', 'inhibinB', 'itt'),
  ],
  sources: ['wiehle-2014', 'wiehle-2015', 'enclomiphene-14-days', 'repros-za300', 'repros-za304', 'repros-za305', 'enclomiphene-fda-2015', 'encyzix-ema-2018'],
};

export const hcg: Protocol = {
  id: 'hcg',
  name: { fundamentals: 'hCG instead', intermediate: 'hCG instead', academic: 'hCG monotherapy, no testosterone' },
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
};

export const anastrozole: Protocol = {
  id: 'anastrozole',
  name: { fundamentals: 'Anastrozole instead', intermediate: 'Anastrozole instead', academic: 'Anastrozole, no testosterone' },
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
    ...noneFound('own-start', 'fsh', 'inhibinB', 'itt', 'testisVolume'),
  ],
  sources: ['leder-2004', 'helo-2015', 'shoshany-2017', 'burnett-bowie-2009', 'hormone-harms-2018', 'schlegel-2012'],
};
