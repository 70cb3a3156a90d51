// Puts every result's replay and verdict into one plain object: what validation.json holds and the pages are drawn from.
import { countsMen, judge, RULE } from './judge.mjs';
import { menOf, replayAll } from './replay.mjs';

/** Four significant digits: enough to check, few enough that no machine's last bit shows. */
export const rounded = (value) => (value === null ? null : Number(value.toPrecision(4)));

function sourceOf({ id, authors, year, title, journal, doi, pmid, url }) {
  const link = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url;
  return { id, authors, year, title, journal, doi, pmid, link };
}

function unitOf({ kind, marker, signal }, markers) {
  if (countsMen({ kind })) return 'share of men';
  if (/share/i.test(kind)) return 'share of own start';
  if (/day|halfTime/i.test(kind)) return 'days';
  return signal ? 'share of own start' : markers[marker].unit;
}

/** One line of the table. `trial` is the id of the paper. */
function rowOf({ trial, ours }, { markers, sources }) {
  const source = sources[trial.source];
  if (!source) throw new Error(`${trial.id}: source "${trial.source}" is not in the list of sources`);
  const { inside, limits } = judge(trial, ours);
  const { id, outcome, published, role, strength, weak, conflictsWith, conflict, sameFigureAs, men } = trial;
  return {
    id,
    trial: trial.source,
    outcome,
    unit: unitOf(outcome, markers),
    published,
    allowed: { low: rounded(limits.low), high: rounded(limits.high), why: limits.why },
    ours: rounded(ours),
    inside,
    role,
    strength,
    ...(weak ? { weak } : {}),
    ...(conflictsWith ? { conflictsWith, conflict } : {}),
    ...(sameFigureAs ? { sameFigureAs } : {}),
    men: men.description,
    start: menOf(trial),
    cohort: Boolean(trial.cohort),
    regimen: trial.regimen,
    source: sourceOf(source),
  };
}

/** { total, inside, conflicting, plain, plainInside }: plain results are those that nothing published contradicts. */
function count(ofRole) {
  const plain = ofRole.filter(({ conflict }) => conflict === undefined);
  return {
    total: ofRole.length,
    inside: ofRole.filter(({ inside }) => inside).length,
    conflicting: ofRole.length - plain.length,
    plain: plain.length,
    plainInside: plain.filter(({ inside }) => inside).length,
  };
}

/** Every result once, in the order of the data, with the run that it was read off: { table, runs }. */
export function report(data, model) {
  const groups = replayAll(data.trials, model);
  const runs = groups.map(({ run, results }) => ({ run, rows: results.map((result) => rowOf(result, data)) }));
  const place = new Map(data.trials.map(({ id }, index) => [id, index]));
  const results = runs.flatMap(({ rows }) => rows).sort((a, b) => place.get(a.id) - place.get(b.id));
  const once = results.filter(({ sameFigureAs }) => !sameFigureAs);
  const counts = {
    papers: new Set(results.map(({ trial }) => trial)).size,
    results: once.length,
    fitted: count(once.filter(({ role }) => role === 'fitted')),
    replayed: count(once.filter(({ role }) => role === 'replayed')),
    heldAgainstOneManToo: count(results.filter(({ sameFigureAs }) => sameFigureAs)),
  };
  return { table: { rule: RULE, counts, results }, runs };
}

/** What validation.json holds of a result: enough to list it, no more. */
export function compact({ rule, counts, results }) {
  return {
    rule,
    counts,
    results: results.map(({ id, trial, outcome, unit, published, allowed, ours, inside, role, ...rest }) => ({
      id,
      trial,
      outcome,
      unit,
      published,
      allowed,
      ours,
      inside,
      role,
      strength: rest.strength,
      ...(rest.weak ? { weak: true } : {}),
      ...(rest.conflict ? { conflictsWith: rest.conflictsWith, conflict: rest.conflict } : {}),
      ...(rest.sameFigureAs ? { sameFigureAs: rest.sameFigureAs } : {}),
    })),
  };
}
