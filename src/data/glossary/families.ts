// Words of what else can lead to a child, or not.
import type { WrittenTerm } from './term.js';

export const familiesTerms: readonly WrittenTerm[] = [
  {
    id: 'assisted-reproduction',
    term: 'Help by a fertility clinic',
    also: ['ART', 'assisted reproduction'],
    meaning: {
      fundamentals: 'Ways to a child with the help of a lab.',
      intermediate: 'Treatments that handle eggs and sperm, such as IVF and ICSI.',
      academic: 'Assisted reproductive technology: IVF with or without ICSI.',
    },
    sources: ['asrm-part-1-2021'],
    see: ['icsi', 'ivf'],
  },
  {
    id: 'ivf',
    term: 'IVF',
    also: ['in vitro fertilisation'],
    meaning: {
      fundamentals: 'Egg and sperm meet in a dish. It needs many moving sperm.',
      intermediate: 'Fertilisation outside the body with sperm added to the eggs.',
      academic: 'In vitro fertilisation by insemination of oocytes.',
    },
    see: ['icsi'],
  },
  {
    id: 'icsi',
    term: 'ICSI',
    also: ['intracytoplasmic sperm injection'],
    meaning: {
      fundamentals: 'One sperm is put into one egg. A few sperm can be enough.',
      intermediate: 'Injection of a single sperm into an egg; works with very few sperm or with sperm from the testis.',
      academic:
        'Intracytoplasmic sperm injection; live births up to 28 % per cycle with retrieved sperm in a meta-analysis of other causes, read second-hand.',
    },
    sources: ['corona-2019'],
    strength: 'uncontrolled',
    secondHand: true,
    see: ['ivf', 'tese'],
  },
  {
    id: 'iui',
    term: 'Insemination',
    also: ['IUI'],
    meaning: {
      fundamentals: 'Washed sperm are placed in the womb.',
      intermediate: 'Placement of prepared sperm in the uterus.',
      academic: 'Intrauterine insemination with partner or donor sperm.',
    },
    see: ['ivf'],
  },
  {
    id: 'tese',
    term: 'Sperm taken from the testis',
    also: ['TESE', 'micro-TESE', 'sperm retrieval'],
    meaning: {
      fundamentals: 'A surgeon looks for sperm inside the testis. It was not studied after testosterone.',
      intermediate:
        'Testicular sperm extraction, with or without a microscope; sperm found in 40 to 55 of 100 men with other causes.',
      academic: 'TESE and microTESE; 40/89 and 41.8–55.6 % by group; no series after exogenous androgen found.',
    },
    sources: ['das-2020', 'ko-2016'],
    strength: 'uncontrolled',
    see: ['icsi'],
  },
  {
    id: 'sperm-banking',
    term: 'Sperm storage',
    also: ['sperm banking', 'cryopreservation'],
    meaning: {
      fundamentals: 'Freezing sperm for later. Part of them do not live through it.',
      intermediate: 'Cryopreservation of semen before a treatment; survival after thawing falls with years.',
      academic:
        'Semen cryopreservation; post-thaw survival 85.72 % (0.5–5 years), 73.98 % (11–15 years) in one bank, read second-hand.',
    },
    sources: ['huang-eshre-2019', 'hughes-2023'],
    strength: 'uncontrolled',
    see: ['semen-analysis'],
  },
  {
    id: 'donor-insemination',
    term: 'Donor sperm',
    also: ['donor insemination'],
    meaning: {
      fundamentals: 'Sperm from another man. Rules differ between countries.',
      intermediate: 'Use of sperm of a donor; the law on anonymity differs.',
      academic: 'Third-party sperm; identifiable donors in the United Kingdom since April 2005.',
    },
    sources: ['leeds-donor-page'],
    see: ['iui'],
  },
  {
    id: 'counselling',
    term: 'Counselling',
    meaning: {
      fundamentals: 'Talking with someone trained to listen and to help you think.',
      intermediate: 'Professional support in decisions and in loss; men are asked too rarely.',
      academic: 'Psychosocial counselling; qualitative data on men are sparse.',
    },
    sources: ['childless-men-2016'],
    strength: 'uncontrolled',
    see: ['infertility'],
  },
  {
    id: 'live-birth',
    term: 'Birth',
    also: ['live birth'],
    meaning: {
      fundamentals: 'A child born alive. It is what counts in the end, and few studies count it.',
      intermediate: 'The outcome that matters most to couples; most trials here count sperm instead.',
      academic: 'Live birth as outcome; rarely reported after exogenous androgen.',
    },
    sources: ['corona-2019'],
    see: ['assisted-reproduction'],
  },
];
