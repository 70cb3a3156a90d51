// Words of tests and diagnoses, beyond the first ones.
import type { WrittenTerm } from './term.js';

export const diagnosesTerms: readonly WrittenTerm[] = [
  {
    id: 'infertility',
    term: 'Infertility',
    meaning: {
      fundamentals: 'No pregnancy after a year of trying. It is a word for a couple, not for a man.',
      intermediate: 'No pregnancy after 12 months of regular unprotected sex; both partners are examined.',
      academic: 'Failure to conceive in 12 months of regular unprotected intercourse; a state of the couple.',
    },
    sources: ['who-infertility-2025-notes'],
    see: ['semen-analysis'],
  },
  {
    id: 'primary-hypogonadism',
    term: 'Testes that cannot answer',
    also: ['primary hypogonadism'],
    meaning: {
      fundamentals:
        'Low testosterone because the testes cannot make enough. The brain calls loudly, so LH and FSH are high.',
      intermediate: 'Testicular cause, with high LH and FSH. A stronger signal has little to work on.',
      academic: 'Hypergonadotropic hypogonadism: low testosterone with raised LH and FSH.',
    },
    sources: ['quinton-2020'],
    see: ['secondary-hypogonadism'],
  },
  {
    id: 'functional-hypogonadism',
    term: 'Low testosterone from weight or illness',
    also: ['functional hypogonadism'],
    meaning: {
      fundamentals:
        'Testosterone is low though all the parts are sound, from weight, illness or medicines. It can come back when the cause goes.',
      intermediate: 'Low testosterone without a lasting fault of the axis; weight and causes come first.',
      academic:
        'Functional hypogonadism: diagnosis by symptoms and repeated low morning testosterone after exclusion of organic causes; lifestyle first (EAA 2020).',
    },
    sources: ['eaa-2020'],
    see: ['secondary-hypogonadism'],
  },
  {
    id: 'klinefelter',
    term: 'Klinefelter syndrome',
    also: ['XXY'],
    meaning: {
      fundamentals: 'Men with one X chromosome more. Their testes are small and make few sperm or none.',
      intermediate: 'Extra X chromosome; a common genetic cause of primary hypogonadism with small, firm testes.',
      academic: '47,XXY and variants; karyotype is looked for in primary hypogonadism with small testes.',
    },
    sources: ['endocrine-society-2018-summary'],
    see: ['primary-hypogonadism'],
  },
  {
    id: 'cryptozoospermia',
    term: 'A trace of sperm',
    also: ['cryptozoospermia'],
    meaning: {
      fundamentals: 'So few sperm that a lab finds them only after spinning the sample.',
      intermediate: 'Sperm found only after centrifugation; a better sign for recovery than none.',
      academic:
        'Sperm only in the pellet after centrifugation; 91.7 against 64.8 % (azoospermia) above 5 M TMC at 12 months in one clinic.',
    },
    sources: ['kohn-2017'],
    strength: 'uncontrolled',
    see: ['azoospermia'],
  },
  {
    id: 'non-obstructive-azoospermia',
    term: 'No sperm because few are made',
    also: ['non-obstructive azoospermia'],
    meaning: {
      fundamentals: 'No sperm in semen because the line does not work well enough. It is not a blocked duct.',
      intermediate:
        'Azoospermia from impaired sperm production, as opposed to a blocked duct. Sperm are found in the testis in 40 to 55 of 100 such men.',
      academic: 'NOA; retrieval 41.8–55.6 % by group in one series of 224 men.',
    },
    sources: ['das-2020', 'cua-azoospermia-2015'],
    strength: 'uncontrolled',
    see: ['azoospermia', 'tese'],
  },
  {
    id: 'sperm-motility',
    term: 'How sperm move',
    also: ['motility'],
    meaning: {
      fundamentals: 'How many sperm move, and how well.',
      intermediate: 'Share of sperm that move, and that move forward.',
      academic: 'Total and progressive motility by WHO methods.',
    },
    sources: ['cooper-2010'],
    see: ['total-motile-count'],
  },
  {
    id: 'sperm-morphology',
    term: 'Shape of sperm',
    also: ['morphology'],
    meaning: {
      fundamentals: 'How many sperm have the usual shape. A few in 100 are common.',
      intermediate: 'Share of sperm with typical form; low figures are common, 2 to 4 % in one trial.',
      academic: 'Strict morphology; 2 to 4 % normal forms in the semaglutide arm of a small trial.',
    },
    sources: ['gregoric-2024'],
    strength: 'uncontrolled',
    see: ['semen-analysis'],
  },
  {
    id: 'total-sperm-count',
    term: 'Sperm in the whole sample',
    also: ['total sperm count'],
    meaning: {
      fundamentals: 'The count in one mL times the mL of the sample.',
      intermediate: 'Concentration times volume; lower reference limit 39 million.',
      academic: 'Total sperm number per ejaculate; 5th centile 39 × 10⁶ in recent fathers.',
    },
    sources: ['cooper-2010'],
    strength: 'uncontrolled',
    see: ['sperm-concentration'],
  },
  {
    id: 'reference-range',
    term: 'Usual range',
    also: ['reference interval'],
    meaning: {
      fundamentals: 'The range where most healthy people lie. Outside it does not mean ill, inside does not mean well.',
      intermediate: 'Interval that holds 95 of 100 healthy people of a kind; labs and methods differ.',
      academic:
        'Reference interval, here 2.5th to 97.5th centile unless said; for semen a lower 5th centile of recent fathers.',
    },
    sources: ['travison-2017'],
    strength: 'uncontrolled',
    see: ['baseline'],
  },
  {
    id: 'assay',
    term: 'Lab method',
    also: ['assay'],
    meaning: {
      fundamentals: 'The way a lab measures. Two methods can give two numbers for the same sample.',
      intermediate:
        'Measuring method. The level inside the testis reads up to three times as high with a later method.',
      academic:
        'Analytical method; baseline intratesticular testosterone 1,174–1,234 and 2,508 nmol/L in two series with different assays.',
    },
    sources: ['roth-2010', 'coviello-2005'],
    strength: 'uncontrolled',
    see: ['reference-range'],
  },
  {
    id: 'seventeen-ohp',
    term: '17-OHP',
    also: ['17-hydroxyprogesterone'],
    meaning: {
      fundamentals: 'A hormone in the blood that hints at what goes on inside the testis.',
      intermediate: 'Blood marker used in place of the level inside the testis; it ranks treatments, no more.',
      academic:
        'Serum 17-hydroxyprogesterone as surrogate of intratesticular testosterone: −33.3 % on nasal gel, −65.3 % on cypionate, −44 % on pellets.',
    },
    sources: ['diaz-2023'],
    strength: 'randomised',
    see: ['testosterone-inside-the-testis'],
  },
  {
    id: 'psa',
    term: 'PSA',
    also: ['prostate-specific antigen'],
    meaning: {
      fundamentals: 'A blood test for the prostate. It is checked on testosterone in older men.',
      intermediate: 'Prostate marker checked before and at 3 to 6 months on testosterone from middle age.',
      academic: 'Prostate-specific antigen; in the guidance read checked at baseline and 3–6 months.',
    },
    sources: ['endocrine-society-2010-card'],
    see: ['hematocrit'],
  },
  {
    id: 'erythrocytosis',
    term: 'Thick blood',
    also: ['erythrocytosis', 'polycythemia'],
    meaning: {
      fundamentals: 'Too many red cells. It is more common on shots than on gel.',
      intermediate: 'Hematocrit above a limit, often 50 or 54 %; seen most on injections.',
      academic:
        'Raised red-cell mass; hematocrit >50 % in 66.7, 35.1 and 12.8 % on injections, pellets and gel in one clinic.',
    },
    sources: ['pastuszak-2015'],
    strength: 'uncontrolled',
    see: ['hematocrit'],
  },
  {
    id: 'gynecomastia',
    term: 'Breast growth in men',
    also: ['gynecomastia'],
    meaning: {
      fundamentals: 'Breast tissue that grows in men, often from too much estradiol for their testosterone.',
      intermediate: 'Growth of male breast tissue when estrogen outweighs androgen.',
      academic: 'Glandular proliferation of the male breast from a raised estrogen to androgen ratio.',
    },
    see: ['estradiol'],
  },
  {
    id: 'bone-density',
    term: 'Bone density',
    meaning: {
      fundamentals: 'How solid bone is. Men need estradiol for it.',
      intermediate: 'Mineral content of bone; in older men it fell at the spine within a year on anastrozole.',
      academic:
        'Areal bone mineral density; lumbar 1.121 to 1.102 g/cm² on anastrozole over a year, rising on placebo.',
    },
    sources: ['burnett-bowie-2009'],
    strength: 'randomised',
    see: ['estradiol'],
  },
  {
    id: 'ultrasound',
    term: 'Ultrasound',
    meaning: {
      fundamentals: 'A picture by sound. It can measure the size of a testis.',
      intermediate: 'Imaging used to measure testis volume; it reads lower than beads.',
      academic: 'Sonographic volumetry; agrees with orchidometer only after correction.',
    },
    see: ['testis-volume'],
  },
];
