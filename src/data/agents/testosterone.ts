// The six forms of testosterone from outside, as facts.
import type { Agent, Levelled, TestosteroneId } from '../types.js';
import { usualCourse } from './usual.js';

/** The same in every form: it reaches the blood, and the blood level brakes the brain. */
const action: Levelled = {
  fundamentals: 'It raises the level in your blood. Your brain reads this as enough and stops calling on the testes.',
  intermediate:
    'It raises testosterone in blood. The hypothalamus and pituitary answer by releasing less LH and FSH, so the testis makes less testosterone of its own and fewer sperm.',
  academic:
    'Exogenous androgen, with the estradiol aromatised from it, lowers GnRH, LH and FSH by negative feedback; intratesticular testosterone and spermatogenesis fall with them.',
};

const usApproval: Levelled = {
  fundamentals: 'Approved for men whose bodies make too little testosterone because of a disease. Not for aging alone.',
  intermediate:
    'Approved in the US for primary and hypogonadotropic hypogonadism; age-related hypogonadism is outside the label.',
  academic:
    'FDA-labelled for primary and hypogonadotropic hypogonadism, congenital or acquired; efficacy in age-related hypogonadism not established per label.',
};

const euNotRead: Levelled = {
  fundamentals: 'Rules differ between countries. We have not read a European label for this form.',
  intermediate: 'Authorised country by country; no European product text for this form was read for this kit.',
  academic: 'National authorisations vary; no European product text for this formulation was read.',
};

const acts = ['blood', 'hypothalamus', 'pituitary'] as const;

export const testosteroneAgents: Readonly<Record<TestosteroneId, Agent>> = {
  'testosterone-enanthate': {
    id: 'testosterone-enanthate',
    name: {
      fundamentals: 'Testosterone shot (enanthate)',
      intermediate: 'Testosterone enanthate',
      academic: 'Testosterone enanthate (TE), intramuscular',
    },
    route: 'injection into a muscle',
    unit: 'mg',
    usual: usualCourse['testosterone-enanthate'],
    doseRange: [25, 500],
    everyDaysRange: [3.5, 28],
    acts,
    action,
    approval: { us: usApproval, eu: euNotRead, sources: ['testosterone-enanthate-us'] },
    sources: ['who-1990', 'matsumoto-1990', 'bebb-1996'],
  },
  'testosterone-cypionate': {
    id: 'testosterone-cypionate',
    name: {
      fundamentals: 'Testosterone shot (cypionate)',
      intermediate: 'Testosterone cypionate',
      academic: 'Testosterone cypionate (TC), intramuscular',
    },
    route: 'injection into a muscle',
    unit: 'mg',
    usual: usualCourse['testosterone-cypionate'],
    doseRange: [25, 400],
    everyDaysRange: [3.5, 28],
    acts,
    action,
    approval: { us: usApproval, eu: euNotRead, sources: ['testosterone-cypionate-us'] },
    sources: ['diaz-2023'],
  },
  'testosterone-undecanoate': {
    id: 'testosterone-undecanoate',
    name: {
      fundamentals: 'Long-acting testosterone shot (undecanoate)',
      intermediate: 'Testosterone undecanoate, injected',
      academic: 'Testosterone undecanoate (TU) depot, intramuscular',
    },
    route: 'injection into a muscle',
    unit: 'mg',
    usual: usualCourse['testosterone-undecanoate'],
    doseRange: [250, 1000],
    everyDaysRange: [28, 112],
    acts,
    action,
    approval: {
      us: {
        fundamentals: 'We have not read the US label for this shot. Ask which product is meant.',
        intermediate: 'The US label of the injected form was not read for this kit.',
        academic: 'US product text of the injectable form not read.',
      },
      eu: {
        fundamentals: 'Used in Europe for men with low testosterone shown by blood tests and by signs.',
        intermediate: 'Authorised for confirmed male hypogonadism: 1000 mg every 10 to 14 weeks (UK product text).',
        academic:
          'Nebido 1000 mg/4 mL: replacement in male hypogonadism confirmed clinically and biochemically, every 10–14 weeks (UK SmPC).',
      },
      sources: ['nebido-uk'],
    },
    sources: ['gu-2003', 'gu-2009', 'handelsman-2022', 'gregoric-2024'],
  },
  'testosterone-gel': {
    id: 'testosterone-gel',
    name: {
      fundamentals: 'Testosterone gel',
      intermediate: 'Testosterone gel',
      academic: 'Testosterone gel, transdermal',
    },
    route: 'gel on the skin',
    unit: 'mg',
    usual: usualCourse['testosterone-gel'],
    doseRange: [20, 100],
    everyDaysRange: [1, 2],
    acts,
    action,
    approval: { us: usApproval, eu: euNotRead, sources: ['androgel-us'] },
    sources: ['ilani-2012', 'wiehle-2015'],
  },
  'testosterone-pellet': {
    id: 'testosterone-pellet',
    name: {
      fundamentals: 'Testosterone pellets',
      intermediate: 'Testosterone pellets',
      academic: 'Testosterone pellets, subcutaneous implant',
    },
    route: 'pellets under the skin',
    unit: 'mg',
    usual: usualCourse['testosterone-pellet'],
    doseRange: [150, 1200],
    everyDaysRange: [90, 180],
    acts,
    action,
    approval: { us: usApproval, eu: euNotRead, sources: ['testopel-us'] },
    sources: ['handelsman-1992', 'handelsman-1996', 'diaz-2023'],
  },
  'testosterone-nasal': {
    id: 'testosterone-nasal',
    name: {
      fundamentals: 'Testosterone nose gel',
      intermediate: 'Nasal testosterone gel',
      academic: 'Testosterone nasal gel',
    },
    route: 'gel in the nose',
    unit: 'mg',
    usual: usualCourse['testosterone-nasal'],
    doseRange: [5.5, 11],
    everyDaysRange: [1 / 3, 1],
    acts,
    action: {
      fundamentals:
        'It raises the level in your blood for a few hours at a time. Between doses the brain can still send part of its signal.',
      intermediate:
        'Short peaks two or three times a day leave gaps in which LH and FSH are only partly held down; they fall less than on injections.',
      academic:
        'Short-lived peaks with troughs between doses: LH −34 to −58 % and FSH −29 to −51 % at day 90 in a phase 3 open study.',
    },
    approval: { us: usApproval, eu: euNotRead, sources: ['natesto-us'] },
    sources: ['ramasamy-2020', 'conners-2017', 'diaz-2023'],
  },
};
