// One usual course of each medicine in studies or on its label: the start value of controls.
import type { AgentId } from '../types.js';

export interface UsualCourse {
  /** In the medicine's unit (mg, µg or IU) per administration. */
  readonly dose: number;
  readonly everyDays: number;
}

export const usualCourse: Readonly<Record<AgentId, UsualCourse>> = {
  'testosterone-enanthate': { dose: 200, everyDays: 7 },
  'testosterone-cypionate': { dose: 100, everyDays: 7 },
  'testosterone-undecanoate': { dose: 1000, everyDays: 84 },
  'testosterone-gel': { dose: 50, everyDays: 1 },
  'testosterone-pellet': { dose: 800, everyDays: 180 },
  'testosterone-nasal': { dose: 11, everyDays: 1 / 3 },
  hcg: { dose: 500, everyDays: 2 },
  rfsh: { dose: 75, everyDays: 7 / 3 },
  hmg: { dose: 75, everyDays: 7 / 3 },
  gonadorelin: { dose: 100, everyDays: 3.5 },
  clomiphene: { dose: 25, everyDays: 1 },
  enclomiphene: { dose: 25, everyDays: 1 },
  tamoxifen: { dose: 20, everyDays: 1 },
  anastrozole: { dose: 1, everyDays: 1 },
};
