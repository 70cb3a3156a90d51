// Puts every trial's replay and verdict into one plain object: what validation.json holds and the pages are drawn from.
import { judge, TOLERANCE } from './judge.mjs';
import { replay } from './replay.mjs';

/** Four significant digits: enough to check, few enough that no machine's last bit shows. */
const rounded = (value) => (value === null ? null : Number(value.toPrecision(4)));

function sourceOf({ id, authors, year, title, journal, doi, pmid, url }) {
  const link = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url;
  return { id, authors, year, title, journal, doi, pmid, link };
}

function unitOf({ kind, marker }, markers) {
  if (kind === 'value') return markers[marker].unit;
  return kind === 'share' ? 'share of own start' : 'days';
}

/** What the run was told of the men's own start; everything else is the reference man's. */
function startOf({ description: _words, ...start }) {
  return start;
}

function resultOf(trial, { markers, sources }, model) {
  const source = sources[trial.source];
  if (!source) throw new Error(`${trial.id}: source "${trial.source}" is not in the list of sources`);
  const facts = {
    id: trial.id,
    marker: trial.outcome.marker,
    outcome: { ...trial.outcome, unit: unitOf(trial.outcome, markers) },
    role: trial.role,
    strength: trial.strength,
    people: trial.men.description,
    start: startOf(trial.men),
    regimen: trial.regimen,
    source: sourceOf(source),
    published: trial.published,
  };
  const { ours, refused } = replay(trial, model);
  if (refused) return { ...facts, verdict: 'refused', refused };
  const { inside, limits } = judge(trial, ours);
  return {
    ...facts,
    verdict: inside ? 'inside' : 'outside',
    inside,
    ours: rounded(ours),
    tolerance: { low: rounded(limits.low), high: rounded(limits.high), why: limits.why },
  };
}

/** { total, run, inside, refused } of the results of one role. */
function count(results, role) {
  const ofRole = results.filter((result) => result.role === role);
  const refused = ofRole.filter(({ verdict }) => verdict === 'refused').length;
  const inside = ofRole.filter(({ verdict }) => verdict === 'inside').length;
  return { total: ofRole.length, run: ofRole.length - refused, inside, refused };
}

/** Every trial once, ordered by marker as the data lists them, then by id. */
export function report(data, model) {
  const order = Object.keys(data.markers);
  const results = data.trials
    .map((trial) => resultOf(trial, data, model))
    .sort((a, b) => order.indexOf(a.marker) - order.indexOf(b.marker) || (a.id < b.id ? -1 : 1));
  const [fitted, replayed] = [count(results, 'fitted'), count(results, 'replayed')];
  return {
    rule: `Inside: the simulated value lies in the interval of the trial, or within ±${Math.round(100 * TOLERANCE)} % of the published value where none is given.`,
    counts: { fitted, replayed, refused: fitted.refused + replayed.refused, total: results.length },
    results,
  };
}
