// Words of hormones: what they are, how they are carried, how they are turned up and down.
import type { WrittenTerm } from './term.js';

export const hormonesTerms: readonly WrittenTerm[] = [
  {
    id: 'hormone',
    term: 'Hormone',
    meaning: {
      fundamentals: 'A messenger that travels in the blood. It tells another part of the body what to do.',
      intermediate: 'A substance made in one place and acting in another, carried by blood.',
      academic: 'Signalling molecule secreted into the circulation and acting through specific receptors.',
    },
    see: ['gland', 'receptor'],
  },
  {
    id: 'gland',
    term: 'Gland',
    meaning: {
      fundamentals: 'A part of the body that makes a hormone.',
      intermediate: 'Organ or tissue that makes and releases hormones.',
      academic: 'Endocrine organ or tissue.',
    },
    see: ['hormone'],
  },
  {
    id: 'receptor',
    term: 'Receptor',
    meaning: {
      fundamentals: 'The lock in a cell that a hormone fits like a key.',
      intermediate: 'Protein in or on a cell to which a hormone binds to act.',
      academic:
        'Specific binding protein that transduces a hormone signal; nuclear for steroids, on the membrane for LH, FSH and GnRH.',
    },
    see: ['hormone'],
  },
  {
    id: 'androgen',
    term: 'Androgen',
    meaning: {
      fundamentals: 'A hormone of the testosterone kind.',
      intermediate: 'Testosterone and its relatives, made in the body or in a factory.',
      academic: 'Ligand of the androgen receptor: testosterone, dihydrotestosterone and synthetic congeners.',
    },
    see: ['testosterone', 'anabolic-steroids'],
  },
  {
    id: 'bioidentical',
    term: 'Bioidentical',
    meaning: {
      fundamentals:
        'The same molecule as the body’s own. It says nothing on dose, and it stops the signal all the same.',
      intermediate: 'Of the same structure as the body’s own hormone; the brain cannot tell where it comes from.',
      academic: 'Structurally identical to the endogenous hormone; feedback does not depend on its origin.',
    },
    see: ['testosterone-from-outside', 'feedback'],
  },
  {
    id: 'dht',
    term: 'DHT',
    also: ['dihydrotestosterone'],
    meaning: {
      fundamentals: 'A strong form that the body makes from testosterone.',
      intermediate: 'Dihydrotestosterone, made from testosterone in skin and prostate.',
      academic: '5α-reduced metabolite of testosterone with high affinity for the androgen receptor.',
    },
    see: ['testosterone'],
  },
  {
    id: 'shbg',
    term: 'SHBG',
    also: ['sex hormone-binding globulin'],
    meaning: {
      fundamentals:
        'A protein that carries testosterone in the blood. When there is little of it, the test for all testosterone reads low.',
      intermediate:
        'Carrier protein for testosterone. It falls with weight and with testosterone treatment, which lowers total testosterone without a lack.',
      academic:
        'Sex hormone-binding globulin. After two years of depot it was 13 % lower than on placebo, which explained an 11 % lower total testosterone.',
    },
    sources: ['handelsman-2022'],
    strength: 'randomised',
    see: ['free-testosterone'],
  },
  {
    id: 'total-testosterone',
    term: 'Total testosterone',
    meaning: {
      fundamentals: 'All testosterone in a blood sample. It is what labs measure most.',
      intermediate: 'Bound and free testosterone together; 264 to 916 ng/dL in healthy lean young men.',
      academic:
        'Sum of SHBG-bound, albumin-bound and free testosterone; harmonised interval 264–916 ng/dL (2.5th to 97.5th centile, men of 19–39 years, not obese).',
    },
    sources: ['travison-2017'],
    strength: 'uncontrolled',
    see: ['free-testosterone'],
  },
  {
    id: 'free-testosterone',
    term: 'Free testosterone',
    meaning: {
      fundamentals: 'The small part of testosterone that is not bound to a carrier.',
      intermediate: 'Unbound testosterone, useful where the carrier SHBG is unusual or the total is near the limit.',
      academic:
        'Unbound fraction by equilibrium dialysis or calculation; advised where total testosterone is near the limit or SHBG is altered.',
    },
    sources: ['endocrine-society-2018'],
    see: ['shbg', 'total-testosterone'],
  },
  {
    id: 'suppression',
    term: 'Suppression',
    meaning: {
      fundamentals: 'When a signal is held down. Testosterone from outside holds down LH and FSH.',
      intermediate: 'Holding the brain’s signal, and with it sperm production, down.',
      academic: 'Reduction of gonadotropins and spermatogenesis by exogenous androgen, with or without a progestin.',
    },
    sources: ['coviello-2005'],
    strength: 'controlled',
    see: ['feedback', 'lh'],
  },
  {
    id: 'overshoot',
    term: 'Overshoot',
    also: ['rebound of LH and FSH'],
    meaning: {
      fundamentals: 'When the signal comes back higher than it was, for a while.',
      intermediate:
        'LH and FSH above the own start during recovery; seen after weekly injections in men who had lost all sperm.',
      academic: 'Transient gonadotropin levels above baseline in recovery (Wallace 1993, azoospermic men).',
    },
    sources: ['wallace-1993'],
    strength: 'uncontrolled',
    see: ['lh'],
  },
  {
    id: 'desensitisation',
    term: 'Deafness of a cell',
    also: ['desensitization'],
    meaning: {
      fundamentals: 'When a cell stops listening because the signal was too strong or never paused.',
      intermediate: 'Loss of response after strong or steady stimulation; seen acutely after one large dose of hCG.',
      academic:
        'Reduced response after intense or continuous stimulation, as of Leydig cells after hCG 6,000 IU or of gonadotropes under steady GnRH.',
    },
    sources: ['hcg-desensitisation'],
    strength: 'uncontrolled',
    see: ['hcg', 'receptor'],
  },
  {
    id: 'prolactin',
    term: 'Prolactin',
    meaning: {
      fundamentals: 'Another hormone of the gland under the brain. Too much of it can hush LH and FSH.',
      intermediate: 'Pituitary hormone; when high it lowers LH and FSH and is looked for in secondary hypogonadism.',
      academic: 'Pituitary hormone whose excess suppresses GnRH; part of the work-up of secondary hypogonadism.',
    },
    see: ['pituitary'],
  },
  {
    id: 'amh',
    term: 'AMH',
    also: ['anti-Müllerian hormone'],
    meaning: {
      fundamentals: 'A hormone of the nurse cells. Labs use it to see how they do.',
      intermediate: 'Anti-Müllerian hormone from Sertoli cells. After steroids it was back sooner than LH and sperm.',
      academic:
        'Sertoli-cell glycoprotein; after androgen misuse modelled mean time to the level of non-users 7.3 months.',
    },
    sources: ['shankara-narayana-2020'],
    strength: 'controlled',
    see: ['sertoli-cells'],
  },
  {
    id: 'progestin',
    term: 'Progestin',
    meaning: {
      fundamentals: 'A second hormone used in trials of male birth control. It makes the signal quieter.',
      intermediate: 'Drug like progesterone; with testosterone it presses the signal down faster and deeper.',
      academic:
        'Progestogen added in contraceptive trials, e.g. norethisterone, levonorgestrel, etonogestrel, nestorone.',
    },
    sources: ['bebb-1996', 'behre-2016', 'mahabadi-2009'],
    strength: 'randomised',
    see: ['suppression'],
  },
  {
    id: 'gnrh-antagonist',
    term: 'GnRH blocker',
    also: ['acyline', 'GnRH antagonist'],
    meaning: {
      fundamentals: 'A drug that shuts the first signal off. It is used in studies.',
      intermediate:
        'Blocks GnRH at the pituitary within hours, so that LH and FSH fall; used to study the testis without signal.',
      academic: 'Competitive GnRH-receptor blocker, e.g. acyline in the intratesticular hormone studies.',
    },
    sources: ['roth-2010'],
    strength: 'controlled',
    see: ['gnrh'],
  },
  {
    id: 'kinds-of-axis-loss',
    term: 'Silent signal from birth',
    also: ['congenital hypogonadotropic hypogonadism'],
    meaning: {
      fundamentals:
        'Some men are born without the first signal. Most studies of hCG, FSH and the pump were made in them.',
      intermediate:
        'GnRH is missing from birth. These men never had sperm before treatment, so their numbers do not carry over to men after testosterone.',
      academic: 'Congenital hypogonadotropic hypogonadism; population of most gonadotropin and pulsatile GnRH series.',
    },
    sources: ['mao-2017'],
    see: ['secondary-hypogonadism'],
  },
];
