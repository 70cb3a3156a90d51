// Turns results into short readable words: numbers with units, outcomes, men, regimens, sources and counts.
/** Four digits, so that a near miss is seen to be one. */
export const short = (value) => String(Number(value.toPrecision(4)));
const inPercent = ({ unit }) => unit.startsWith('share');
const unitWords = { 'share of men': 'of 100 men', 'share of own start': '% of own start' };

const signalNames = {
  typeB: 'Type B spermatogonia',
  spermatocytes: 'Spermatocytes',
  roundSpermatids: 'Round spermatids',
  elongatedSpermatids: 'Elongated spermatids',
};

/** "Sperm concentration", "Spermatocytes". */
export const curveName = ({ marker, signal }, markers) =>
  signal ? signalNames[signal] : markers[marker].name.intermediate;
export const curveUnit = ({ marker, signal }, markers) => (signal ? 'share of own start' : markers[marker].unit);

/** A value of this result without its unit; shares as percent. Null: never reached. */
export function numberIn(result, value) {
  if (value === null) return 'not reached';
  return inPercent(result) ? short(100 * value) : short(value);
}

export const unitIn = ({ unit }) => unitWords[unit] ?? unit;

/** "44.2 % of own start", "95.2 days". */
export function amount(result, value) {
  return value === null ? 'not reached within the run' : `${numberIn(result, value)} ${unitIn(result)}`;
}

/** "33 (12 to 46) % of own start, n 25". */
export function publishedWords(result) {
  const { value, low, high, n } = result.published;
  const interval = low === undefined ? '' : ` (${numberIn(result, low)} to ${numberIn(result, high)})`;
  return `${numberIn(result, value)}${interval} ${unitIn(result)}${n === undefined ? '' : `, n ${n}`}`;
}

const onDay = ({ onDay: day, overDays }) =>
  overDays ? `mean of days ${short(day)} to ${short(day + overDays)}` : `day ${short(day)}`;
/** Of a median that only the men have who reach it by a day. */
const whoArrive = ({ onDay }) => (onDay === undefined ? '' : ` who reach it by day ${onDay}`);

const since = ({ sinceDay }) => (sinceDay ? ` after day ${sinceDay}` : '');

function limitWords({ threshold, thresholdIs }, unit) {
  return thresholdIs === 'share' ? `${short(100 * threshold)} % of own start` : `${threshold} ${unit}`;
}

const kindWords = {
  value: (outcome) => onDay(outcome),
  share: (outcome) => onDay(outcome),
  difference: (outcome) =>
    `change ${outcome.against ? 'against the regimen without the second medicine' : 'from the start'}, ${onDay(outcome)}`,
  firstDayBelow: (outcome, limit) => `days${since(outcome)} to ${limit}, falling`,
  firstDayAbove: (outcome, limit) => `days${since(outcome)} to ${limit}, rising`,
  halfTime: (outcome) => `days${since(outcome)} to half of the change`,
  fractionBelow: (outcome, limit) => `men below ${limit}, ${onDay(outcome)}`,
  fractionAbove: (outcome, limit) => `men at or above ${limit}, ${onDay(outcome)}`,
  fractionReachedBelow: (outcome, limit) => `men who reach below ${limit} by day ${outcome.onDay}`,
  fractionReachedAbove: (outcome, limit) =>
    `men back at ${limit} by day ${outcome.onDay}, from day ${outcome.sinceDay}`,
  fractionBackAbove: (outcome, limit) =>
    `of the men below ${limit} on day ${outcome.sinceDay}, those back at it by day ${outcome.onDay}`,
  medianDaysBelow: (outcome, limit) =>
    `days${since(outcome)} until half of the men${whoArrive(outcome)} are below ${limit}`,
  medianDaysAbove: (outcome, limit) =>
    `days${since(outcome)} until half of the men${whoArrive(outcome)} are back at ${limit}`,
  meanDaysBelow: (outcome, limit) => `mean days${since(outcome)} to below ${limit}, of the men who reach it`,
  meanDaysAbove: (outcome, limit) => `mean days${since(outcome)} until back at ${limit}, of the men who reach it`,
  cubeRootMeanDaysBelow: (outcome, limit) => `days${since(outcome)} until the mean curve falls to ${limit}`,
  cubeRootMeanDaysAbove: (outcome, limit) => `days${since(outcome)} until the mean curve rises to ${limit}`,
  meanValue: (outcome) => `mean of the men, ${onDay(outcome)}`,
  meanShare: (outcome) => `mean of the men, ${onDay(outcome)}`,
  cubeRootMeanShare: (outcome) => `mean curve, ${onDay(outcome)}`,
};

/** What was measured, with the curve's name: "Sperm concentration: days to 10 M/mL, falling". */
export function outcomeWords({ outcome }, markers) {
  const limit = outcome.threshold === undefined ? '' : limitWords(outcome, curveUnit(outcome, markers));
  return `${curveName(outcome, markers)}: ${kindWords[outcome.kind](outcome, limit)}`;
}

const startNames = {
  testosteroneNgPerDl: ['testosterone', 'ng/dL'],
  lhIuPerL: ['LH', 'IU/L'],
  fshIuPerL: ['FSH', 'IU/L'],
  spermMPerMl: ['sperm', 'M/mL'],
  testisVolumeMl: ['testis', 'mL'],
  leydigReserve: ['Leydig reserve', ''],
  germLineReserve: ['germ-line reserve', ''],
};

const startField = (field, value) => {
  const [name, unit] = startNames[field];
  return `${name} ${value} ${unit}`.trim();
};

/** "One simulated man: testosterone 230 ng/dL, otherwise the reference man." or the simulated men of a cohort. */
export function simulatedMenWords({ start, cohort }, size) {
  const { population, ageYears, asianOrigin, ...values } = start;
  const told = Object.entries(values).map(([field, value]) => startField(field, value));
  if (!cohort) {
    if (ageYears !== undefined) told.unshift(`${ageYears} years old`);
    return `One simulated man: ${told.length > 0 ? `${told.join(', ')}, otherwise ` : ''}the reference man.`;
  }
  if (ageYears) told.unshift(`${ageYears[0]} to ${ageYears[1]} years old`);
  if (asianOrigin !== undefined) told.push(`${short(100 * asianOrigin)} % of Asian origin`);
  const who = population === 'clinic' ? 'men of a clinic' : 'men of a trial';
  return `${size.toLocaleString('en')} simulated ${who}${told.length > 0 ? `: ${told.join(', ')}` : ''}.`;
}

function often(everyDays) {
  if (everyDays === 1) return 'daily';
  if (everyDays === 7) return 'weekly';
  return everyDays < 1 ? `${Math.round(1 / everyDays)} times a day` : `every ${short(everyDays)} days`;
}

function courseWords({ agent, dose, unit, everyDays, fromDay, toDay }, agents) {
  const days = toDay - fromDay < everyDays ? `on day ${fromDay}` : `${often(everyDays)}, day ${fromDay} to ${toDay}`;
  return `${agents[agent].name.intermediate} ${dose} ${unit} ${days}`;
}

/** "Testosterone enanthate 200 mg weekly, day 0 to 20; hCG 500 IU every 2 days, day 0 to 20". */
export const regimenWords = ({ regimen }, agents) => regimen.map((course) => courseWords(course, agents)).join('; ');

/** "Coviello 2005": first author's family name, or the body's name, and the year. */
export function sourceName({ id, authors, year, title }) {
  const sponsored = /^repros-za(\d+)$/.exec(id);
  if (sponsored) return `Repros ZA-${sponsored[1]} ${year}`;
  if (/not in the copy read$/.test(authors)) return `${title.split(' ').slice(0, 6).join(' ')} …, ${year}`;
  if (authors.startsWith('World Health Organization')) return `WHO ${year}`;
  const first = authors.split(/[,(]/)[0].replace(' et al.', '').trim();
  return `${first.replace(/ [A-Z]{1,3}$/, '')} ${year}`;
}

/** What the counts say, a line each. */
export function countLines({ papers, results, fitted, replayed, heldAgainstOneManToo }) {
  const role = (name, { total, inside, conflicting, plain, plainInside }) =>
    `${name}: inside ${inside} of ${total}` +
    (conflicting > 0 ? `; ${plainInside} of the ${plain} that no other result contradicts` : '');
  return [
    `${results} published results from ${papers} papers`,
    role('Fitted', fitted),
    role('Replayed, held back from the fit', replayed),
    role('Fitted mean curves, held against one typical man too', heldAgainstOneManToo),
  ];
}

/** Ours as a multiple of the published value, "0.74 times". */
export function ratioWords({ ours, published }) {
  if (ours === null) return 'never reached';
  return published.value === 0 ? '' : `${Number((ours / published.value).toPrecision(3))} times the published`;
}

/** "inside", "outside", with what weakens the comparison. */
export function verdictWords({ inside, conflict, weak }) {
  const notes = [inside ? 'inside' : 'outside'];
  if (conflict) notes.push('contradicted by other results');
  if (weak) notes.push('read second-hand');
  return notes.join(', ');
}

/** One line that names a miss with its numbers. */
export function missWords(result, markers) {
  const { allowed, conflict, role } = result;
  const limits = `${numberIn(result, allowed.low)} to ${numberIn(result, allowed.high)}`;
  return (
    `${result.id} (${role}): ${outcomeWords(result, markers)}. Published ${publishedWords(result)}; ` +
    `simulated ${amount(result, result.ours)}; allowed ${limits} (${allowed.why}).` +
    (conflict ? ` ${conflict}` : '')
  );
}
