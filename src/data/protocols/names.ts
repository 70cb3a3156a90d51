// What each protocol is called, short enough for a select. Kept apart from the longer texts, so that an element
// that only names a protocol does not carry those.
import type { Protocol, ProtocolId } from '../types.js';

export const protocolNames: Readonly<Record<ProtocolId, Protocol['name']>> = {
  untreated: { fundamentals: 'No treatment', intermediate: 'No treatment', academic: 'No treatment' },
  trt: {
    fundamentals: 'Testosterone alone',
    intermediate: 'Testosterone alone',
    academic: 'Testosterone monotherapy',
  },
  'trt-hcg': {
    fundamentals: 'Testosterone and hCG',
    intermediate: 'Testosterone and hCG',
    academic: 'Testosterone with hCG',
  },
  'trt-gonadorelin': {
    fundamentals: 'Testosterone and gonadorelin shots',
    intermediate: 'Testosterone and gonadorelin twice a week',
    academic: 'Testosterone with twice-weekly gonadorelin',
  },
  'trt-anastrozole': {
    fundamentals: 'Testosterone and anastrozole',
    intermediate: 'Testosterone and anastrozole',
    academic: 'Testosterone with anastrozole',
  },
  'trt-enclomiphene': {
    fundamentals: 'Testosterone and enclomiphene',
    intermediate: 'Testosterone and enclomiphene',
    academic: 'Testosterone with enclomiphene',
  },
  stop: { fundamentals: 'Stop and wait', intermediate: 'Stop and wait', academic: 'Stop, no medication' },
  'stop-hcg': { fundamentals: 'Stop, then hCG', intermediate: 'Stop, then hCG', academic: 'Stop, hCG monotherapy' },
  'stop-clomiphene': {
    fundamentals: 'Stop, then clomiphene',
    intermediate: 'Stop, then clomiphene',
    academic: 'Stop, clomiphene citrate',
  },
  'stop-enclomiphene': {
    fundamentals: 'Stop, then enclomiphene',
    intermediate: 'Stop, then enclomiphene',
    academic: 'Stop, enclomiphene citrate',
  },
  'stop-tamoxifen': {
    fundamentals: 'Stop, then tamoxifen',
    intermediate: 'Stop, then tamoxifen',
    academic: 'Stop, tamoxifen',
  },
  'stop-hcg-serm': {
    fundamentals: 'Stop, then hCG and clomiphene',
    intermediate: 'Stop, then hCG and clomiphene',
    academic: 'Stop, hCG with a SERM',
  },
  'stop-hcg-serm-ai': {
    fundamentals: 'Stop, then hCG and two tablets',
    intermediate: 'Stop, then hCG, clomiphene, anastrozole',
    academic: 'Stop, hCG with SERM and AI',
  },
  'stop-hcg-fsh': {
    fundamentals: 'Stop, then hCG and FSH',
    intermediate: 'Stop, then hCG and FSH',
    academic: 'Stop, hCG with recombinant FSH',
  },
  'stop-gonadorelin-pump': {
    fundamentals: 'Stop, then gonadorelin pump',
    intermediate: 'Stop, then gonadorelin pump',
    academic: 'Stop, pulsatile gonadorelin',
  },
  clomiphene: {
    fundamentals: 'Clomiphene instead',
    intermediate: 'Clomiphene instead',
    academic: 'Clomiphene citrate, no testosterone',
  },
  enclomiphene: {
    fundamentals: 'Enclomiphene instead',
    intermediate: 'Enclomiphene instead',
    academic: 'Enclomiphene citrate, no testosterone',
  },
  hcg: { fundamentals: 'hCG instead', intermediate: 'hCG instead', academic: 'hCG monotherapy, no testosterone' },
  anastrozole: {
    fundamentals: 'Anastrozole instead',
    intermediate: 'Anastrozole instead',
    academic: 'Anastrozole, no testosterone',
  },
};
