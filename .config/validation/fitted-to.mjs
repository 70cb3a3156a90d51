// Which figure of the fit (../fit/targets.mjs: code and name) each fitted trial is. A trial absent here was kept away.
const nasal = 'SUP-46';
const recovery = 'REC-07';
const fall = 'SUP-09';
const leder = 'AI-04';

export const fittedTo = {
  'coviello-2005-lh': ['SUP-21', 'LH share, day 21'],
  'coviello-2005-fsh': ['SUP-21', 'FSH share, day 21'],
  'coviello-2005-itt': ['SUP-21', 'ITT share, day 21'],
  'coviello-2005-itt-hcg-125': ['HCG-01', 'ITT share, day 21'],
  'coviello-2005-itt-hcg-250': ['HCG-02', 'ITT share, day 21'],
  'coviello-2005-itt-hcg-500': ['HCG-03', 'ITT share, day 21'],
  'hsieh-2013-sperm': ['HCG-06', 'sperm share, 6 months'],
  'ly-2005-below-10': [fall, 'days to 10 M/mL'],
  'ly-2005-below-5': [fall, 'days to 5 M/mL'],
  'ly-2005-below-3': [fall, 'days to 3 M/mL'],
  'ly-2005-below-1': [fall, 'days to 1 M/mL'],
  'ly-2005-back-above-3': [recovery, 'days to 3 M/mL'],
  'ly-2005-back-above-5': [recovery, 'days to 5 M/mL'],
  'ly-2005-back-above-10': [recovery, 'days to 10 M/mL'],
  'ly-2005-back-above-20': [recovery, 'days to 20 M/mL'],
  'ly-2005-plateau': ['REC-08', 'sperm share, 30 weeks after'],
  'matsumoto-1990-lh-at-50': ['SUP-10', 'LH share, day 180'],
  'matsumoto-1990-fsh-at-50': ['SUP-10', 'FSH share, day 180'],
  'matsumoto-1990-sperm-at-50': ['SUP-10', 'sperm share, day 180'],
  'wallace-1993-blood-testosterone': ['LIU-04', 'T share, month 3'],
  'handelsman-1992-pellets-month-1': ['implant', 'sperm share, day 30'],
  // The fit uses one figure, the middle of the twin trials.
  'za305-sperm-on-gel': ['SERM-20', 'sperm share, 16 weeks'],
  'za304-sperm-on-gel': ['SERM-20', 'sperm share, 16 weeks'],
  'wiehle-2015-volume-on-gel': ['VOL-17', 'volume lost of 20 mL, 16 weeks'],
  'gregoric-2024-sperm-on-undecanoate': ['SUP-49', 'sperm share, 24 weeks'],
  'conners-2017-lh-three-times': [nasal, 'LH share, day 90', 'nasal3'],
  'conners-2017-lh-twice': [nasal, 'LH share, day 90', 'nasal2'],
  'leder-2004-testosterone-daily': [leder, 'T, week 12', 'anastrozole'],
  'leder-2004-estradiol-daily': [leder, 'E2 ratio, week 12', 'anastrozole'],
  'leder-2004-lh-daily': [leder, 'LH, week 12', 'anastrozole'],
  'leder-2004-testosterone-twice-weekly': [leder, 'T, week 12', 'anastrozole2'],
  'leder-2004-estradiol-twice-weekly': [leder, 'E2 ratio, week 12', 'anastrozole2'],
};

/** Fitted trials the fit does not know, and trials the fit knows that are not called fitted. Empty: both lists agree. */
export function roleProblems(trials, targets) {
  const isTarget = ([code, what, run]) =>
    targets.some((target) => target[0] === code && target[2] === what && (run === undefined || target[1] === run));
  const problems = trials.flatMap(({ id, role }) => {
    const target = fittedTo[id];
    if (role === 'replayed') return target ? [`${id}: called replayed, but the fit uses ${target.join(', ')}`] : [];
    if (!target) return [`${id}: called fitted, but no figure of the fit is named`];
    return isTarget(target) ? [] : [`${id}: the fit has no ${target.join(', ')}`];
  });
  const known = new Set(trials.map(({ id }) => id));
  return [...problems, ...Object.keys(fittedTo).flatMap((id) => (known.has(id) ? [] : [`${id}: no such trial`]))];
}

const words = {
  lh: /\bLH\b/,
  fsh: /\bFSH\b/,
  testosterone: /^T\b/,
  estradiol: /\bE2\b/,
  inhibinB: /inhibin B/,
  itt: /\bITT\b/,
  sperm: /sperm|days to/,
  testisVolume: /volume/,
};
const agentsOf = (regimen) => [...new Set(regimen.map(({ agent }) => agent))].sort().join(' ');

/** Replayed trials whose very figure stands in the fit under another name: same medicines, marker and value within 1 %. */
export function hiddenTargets(trials, targets, runs) {
  return trials
    .filter(({ role }) => role === 'replayed')
    .flatMap((trial) =>
      targets
        .filter(([, run, what, , published]) => {
          const { value } = trial.published;
          return (
            agentsOf(runs[run].regimen) === agentsOf(trial.regimen) &&
            words[trial.outcome.marker].test(what) &&
            Math.abs(published - value) <= 0.01 * value
          );
        })
        .map(([code, , what]) => `${trial.id}: ${code}, ${what}`),
    );
}
