// A rollup step: gives the model's constants and inner fields short names in the bundles. Property names are what a minifier must leave
// alone; these are read nowhere outside src/model, so they can go. The same name becomes the same short name in every
// file, so chunks agree.
import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';

const model = /\/dist\/esm\/model\//;

/** Names of the fields of AxisParameters and Differences. */
function namesIn(path, shape) {
  const text = readFileSync(new URL(`../src/model/${path}`, import.meta.url), 'utf8');
  const body = text.split(`export interface ${shape} {`)[1].split('\n}')[0];
  return [...body.matchAll(/^ {2}readonly (\w+): number;/gm)].map(([, name]) => name);
}

/** Fields of the medicines' columns and of stretches, also where they are asked for by name. */
const inner = [
  'skinTestosterone',
  'unnoticedTestosterone',
  'leydigSensitivity',
  'receptorsBlocked',
  'receptorsFilled',
  'gnrhFollowed',
  'inputsFromDay',
  'stepsPerDay',
  'spacingDays',
];

export function shortNames() {
  const names = [...namesIn('parameters.ts', 'AxisParameters'), ...namesIn('cohort/population.ts', 'Differences')];
  const short = new Map([...new Set(names)].map((name, index) => [name, `_${index.toString(36)}`]));
  // Not in words that readers see, and not fields of a man, which are public.
  const asked = new RegExp(`\\b(?:${inner.join('|')})\\b`, 'g');
  const pattern = new RegExp(`(?<![\\w'"\`])(?:${[...short.keys()].join('|')})(?![\\w'"\`])`, 'g');
  return {
    name: 'short-names',
    transform(code, id) {
      if (!model.test(id) || /\/model\/day\//.test(id)) return null;
      const edited = new MagicString(code);
      edited.replace(pattern, (name) => short.get(name));
      edited.replace(asked, (name) => `_${inner.indexOf(name)}_`);
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}
