// Runs the model against the targets.
import { runs, targets } from './targets.mjs';

/** Every target with the model's value and its distance from the published one in standard deviations. */
export function score({ run, completeMan }, parameters, stepsPerDay = 3) {
  const done = new Map();
  const trajectory = (name) => {
    if (!done.has(name)) {
      const man = completeMan(runs[name].man);
      done.set(name, run({ ...runs[name], man }, parameters, stepsPerDay));
    }
    return done.get(name);
  };
  return targets.map(([code, name, what, read, published, sd, log]) => {
    const ours = read(trajectory(name));
    const z = log ? Math.log(Math.max(ours, 1e-9) / published) / sd : (ours - published) / sd;
    return { code, name, what, published, ours, z };
  });
}

export const cost = (rows) => rows.reduce((sum, { z }) => sum + Math.min(z * z, 20 + Math.abs(z)), 0);
