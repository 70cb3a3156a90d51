// The strengths in the order of a key, from the strongest comparison to none, and the shared message that names each.
import type { Strength } from '../../data/types.js';

/** Key of the shared words for each strength. */
export const strengthMessage = {
  randomised: 'strengthRandomised',
  controlled: 'strengthControlled',
  uncontrolled: 'strengthUncontrolled',
  mechanism: 'strengthMechanism',
  expert: 'strengthExpert',
  model: 'strengthModel',
  contested: 'strengthContested',
  'none-found': 'strengthNoneFound',
} as const satisfies Readonly<Record<Strength, string>>;

const order = Object.keys(strengthMessage) as Strength[];

/** Those of the given strengths that occur, each once, in the order of a key. */
export function strengthsUsed(strengths: Iterable<Strength>): Strength[] {
  const used = new Set(strengths);
  return order.filter((strength) => used.has(strength));
}
