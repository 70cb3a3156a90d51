// The six forms of testosterone from outside, as facts.
import type { Levelled, TestosteroneId } from '../types.js';
import type { AgentAction } from './agent-action.js';
import { agentNames } from './names.js';
import { usualCourse } from './usual.js';

/** The same in every form: it reaches the blood, and the blood level brakes the brain. */
const action: Levelled = {
  fundamentals: 'It raises the level in your blood. Your brain reads this as enough and stops calling on the testes.',
  intermediate:
    'It raises testosterone in blood. The hypothalamus and pituitary answer by releasing less LH and FSH, so the testis makes less testosterone of its own and fewer sperm.',
  academic:
    'Exogenous androgen, with the estradiol aromatised from it, lowers GnRH, LH and FSH by negative feedback; intratesticular testosterone and spermatogenesis fall with them.',
};

const acts = ['blood', 'hypothalamus', 'pituitary'] as const;

export const testosteroneAgents: Readonly<Record<TestosteroneId, AgentAction>> = {
  'testosterone-enanthate': {
    id: 'testosterone-enanthate',
    name: agentNames['testosterone-enanthate'],
    route: 'injection into a muscle',
    unit: 'mg',
    usual: usualCourse['testosterone-enanthate'],
    doseRange: [25, 500],
    everyDaysRange: [3.5, 28],
    acts,
    action,
    sources: ['who-1990', 'matsumoto-1990', 'bebb-1996'],
  },
  'testosterone-cypionate': {
    id: 'testosterone-cypionate',
    name: agentNames['testosterone-cypionate'],
    route: 'injection into a muscle',
    unit: 'mg',
    usual: usualCourse['testosterone-cypionate'],
    doseRange: [25, 400],
    everyDaysRange: [3.5, 28],
    acts,
    action,
    sources: ['diaz-2023'],
  },
  'testosterone-undecanoate': {
    id: 'testosterone-undecanoate',
    name: agentNames['testosterone-undecanoate'],
    route: 'injection into a muscle',
    unit: 'mg',
    usual: usualCourse['testosterone-undecanoate'],
    doseRange: [250, 1000],
    everyDaysRange: [28, 112],
    acts,
    action,
    sources: ['gu-2003', 'gu-2009', 'handelsman-2022', 'gregoric-2024'],
  },
  'testosterone-gel': {
    id: 'testosterone-gel',
    name: agentNames['testosterone-gel'],
    route: 'gel on the skin',
    unit: 'mg',
    usual: usualCourse['testosterone-gel'],
    doseRange: [20, 100],
    everyDaysRange: [1, 2],
    acts,
    action,
    sources: ['ilani-2012', 'wiehle-2015'],
  },
  'testosterone-pellet': {
    id: 'testosterone-pellet',
    name: agentNames['testosterone-pellet'],
    route: 'pellets under the skin',
    unit: 'mg',
    usual: usualCourse['testosterone-pellet'],
    doseRange: [150, 1200],
    everyDaysRange: [90, 180],
    acts,
    action,
    sources: ['handelsman-1992', 'handelsman-1996', 'diaz-2023'],
  },
  'testosterone-nasal': {
    id: 'testosterone-nasal',
    name: agentNames['testosterone-nasal'],
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
    sources: ['ramasamy-2020', 'conners-2017', 'diaz-2023'],
  },
};
