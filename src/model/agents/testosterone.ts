// Testosterone from outside, by ester and route: how fast and how evenly it reaches the blood.
import type { TestosteroneId } from '../../data/types.js';
import type { Dose, Grid } from './absorption.js';
import { addTwoStep } from './absorption.js';
import type { Agent, AgentInputs } from './agent.js';

/** Per day; freeing of testosterone from its ester once it has left the depot, half-life about half a day. Chosen so
 *  that the peak after an intramuscular injection falls on day 1 to 2 (PK-01). */
const RELEASE_PER_DAY = 1.5;

/** Ester in oil injected into a muscle. `share`: testosterone as a share of the ester's mass. */
function injected(halfLifeDays: number, share: number) {
  const absorptionPerDay = Math.LN2 / halfLifeDays;
  return (inputs: AgentInputs, doses: readonly Dose[], grid: Grid) => {
    const scale = share * RELEASE_PER_DAY;
    addTwoStep(inputs.testosterone, doses, absorptionPerDay, RELEASE_PER_DAY, grid, scale);
    addTwoStep(inputs.sensedTestosterone, doses, absorptionPerDay, RELEASE_PER_DAY, grid, scale);
  };
}

export const testosteroneAgents: Readonly<Record<TestosteroneId, Agent>> = {
  'testosterone-enanthate': {
    unit: 'mg',
    dose: [5, 600],
    everyDays: [1, 60],
    // Half-life 4.5 d (PK-01); molar mass 288.4 of 400.6 g/mol.
    add: injected(4.5, 0.72),
  },
  'testosterone-cypionate': {
    unit: 'mg',
    dose: [5, 600],
    everyDays: [1, 60],
    // Sources differ between 4 to 5 and 8 d (PK-02): 6 d; molar mass 288.4 of 412.6 g/mol.
    add: injected(6, 0.699),
  },
  'testosterone-undecanoate': { unit: 'mg', dose: [100, 1500], everyDays: [14, 180] },
  'testosterone-gel': { unit: 'mg', dose: [5, 200], everyDays: [1, 7] },
  'testosterone-pellet': { unit: 'mg', dose: [75, 1800], everyDays: [60, 365] },
  'testosterone-nasal': { unit: 'mg', dose: [5.5, 33], everyDays: [0.25, 1] },
};
