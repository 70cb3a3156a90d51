// Draws, by paper and before the calibration, which published results it may use and which are held back from it.
// node .config/validation/split.mjs prints the roles; src/data/trials/roles.ts holds them, and a test compares the two.
import { loadTrials } from './load-trials.mjs';

/** Chosen once, before the calibration was run, and not changed after. */
const SEED = 20061412;

/** Share of all results (each published figure once) that at least has to be replayed. */
export const REPLAYED_AT_LEAST = 0.36;

/** Papers that alone speak of a mechanism: without them a constant would have nothing to hold it. */
export const setAside = {
  'ly-2005': 'the only mean curves of the fall and the return of sperm',
  'who-1995': 'the largest counts of men suppressed, by origin',
  'liu-2006': 'the largest counts of men recovered',
  'coviello-2005': 'the only dose-response of hCG beside testosterone, with testosterone inside the testis',
  'matsumoto-1990': 'the only dose-response of LH, FSH and sperm together',
  'zhengwei-1998': 'the only counts of germ cells by stage',
  'bebb-1996': 'the only counts of men on the dose of usual replacement injections',
  'handelsman-1996': 'the only steady doses that just begin to suppress',
  'ilani-2012': 'the only count of healthy men on gel',
  'conners-2017': 'the only LH, FSH and testosterone on nasal gel',
  'nebido-uk': 'the only levels of undecanoate',
  't4dm-runoff-abstract': 'the only LH and FSH after a depot in older men',
  'samplaski-2014': 'the only recovery of clinic men with no medicine',
  'wiehle-2015': 'the only measured change of testis volume on prescribed testosterone',
  'repros-za304': 'sperm on gel at replacement doses; twin of the next',
  'repros-za305': 'sperm on gel at replacement doses; twin of the one before',
  'repros-za203': 'testosterone on two doses of enclomiphene',
  'urinary-fsh-men': 'the only FSH levels after an injection in men',
  'leder-2004': 'the only LH, testosterone and estradiol together on anastrozole',
  'helo-2015': 'the only randomised clomiphene',
  'tamoxifen-2019': 'the only tamoxifen',
};

/** Repeatable chance: mulberry32. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, next) {
  const cards = [...list];
  for (let last = cards.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [cards[last], cards[other]] = [cards[other], cards[last]];
  }
  return cards;
}

/** Results per paper; a figure that is read twice counts once. */
function sizes(entries) {
  const counts = {};
  for (const { source, sameFigureAs } of entries) {
    if (sameFigureAs === undefined) counts[source] = (counts[source] ?? 0) + 1;
  }
  return counts;
}

/** { paper: 'fitted' | 'replayed' }: papers set aside are fitted; the others are turned up in a random order, and each
 *  is replayed until the share is reached. Depends on the names and sizes of the papers and on the seed alone. */
export function draw(entries) {
  const counts = sizes(entries);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const papers = Object.keys(counts).sort();
  const roles = Object.fromEntries(papers.map((paper) => [paper, 'fitted']));
  let replayed = 0;
  for (const paper of shuffled(
    papers.filter((id) => !(id in setAside)),
    chance(SEED),
  )) {
    if (replayed >= REPLAYED_AT_LEAST * total) break;
    roles[paper] = 'replayed';
    replayed += counts[paper];
  }
  return roles;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const entries = await loadTrials();
  const counts = sizes(entries);
  const roles = draw(entries);
  for (const [paper, role] of Object.entries(roles)) {
    console.log(
      `${role.padEnd(9)} ${String(counts[paper]).padStart(2)} ${paper}${setAside[paper] ? `: ${setAside[paper]}` : ''}`,
    );
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const replayed = Object.keys(roles).reduce(
    (sum, paper) => sum + (roles[paper] === 'replayed' ? counts[paper] : 0),
    0,
  );
  console.log(`${replayed} of ${total} results replayed, ${Object.keys(roles).length} papers`);
}
