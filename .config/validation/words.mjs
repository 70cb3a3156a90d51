// Turns results into short readable words: numbers with units, outcomes, sources and counts.

/** Four digits, so that a near miss is seen to be one. */
const short = (value) => String(Number(value.toPrecision(4)));
const isShare = ({ outcome }) => outcome.kind === 'share';

/** A value of this result without its unit; shares as percent. Null: never reached. */
export function numberIn(result, value) {
  if (value === null) return 'not reached';
  return isShare(result) ? short(100 * value) : short(value);
}

export const unitIn = (result) => (isShare(result) ? '% of own start' : result.outcome.unit);

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

/** What was measured, without the marker's name. */
export function outcomeWords({ outcome: { kind, onDay, threshold, sinceDay } }, markerUnit) {
  const since = sinceDay ? ` after day ${sinceDay}` : '';
  switch (kind) {
    case 'firstDayBelow':
      return `days${since} to below ${threshold} ${markerUnit}`;
    case 'firstDayAbove':
      return `days${since} to above ${threshold} ${markerUnit}`;
    case 'halfTime':
      return `days${since} to half of the change`;
    default:
      return `day ${onDay}`;
  }
}

const startNames = {
  ageYears: ['age', 'years'],
  testosteroneNgPerDl: ['testosterone', 'ng/dL'],
  lhIuPerL: ['LH', 'IU/L'],
  fshIuPerL: ['FSH', 'IU/L'],
  spermMPerMl: ['sperm', 'M/mL'],
  testisVolumeMl: ['testis', 'mL'],
};

/** "Simulated man: testosterone 230 ng/dL at the start, otherwise the reference man." */
export function startWords({ start }) {
  const told = Object.entries(start).map(([field, value]) => {
    const [name, unit] = startNames[field];
    return `${name} ${value} ${unit}`;
  });
  return told.length === 0
    ? 'Simulated man: the reference man.'
    : `Simulated man: ${told.join(', ')} at the start, otherwise the reference man.`;
}

function often(everyDays) {
  if (everyDays === 1) return 'daily';
  if (everyDays === 7) return 'weekly';
  return everyDays < 1 ? `${Math.round(1 / everyDays)} times a day` : `every ${everyDays} days`;
}

/** "Testosterone enanthate 200 mg weekly + hCG 500 IU every 2 days". */
export function regimenWords({ regimen }, agents) {
  const course = ({ agent, dose, unit, everyDays, fromDay, toDay }) =>
    `${agents[agent].name.intermediate} ${dose} ${unit} ${toDay - fromDay < everyDays ? 'once' : often(everyDays)}`;
  return regimen.map(course).join(' + ');
}

/** "Coviello 2005": first author's family name, or the body's name, and the year. */
export function sourceName({ authors, year }) {
  const first = authors.split(/[,(]/)[0].replace(' et al.', '').trim();
  return `${first.replace(/ [A-Z]{1,3}$/, '')} ${year}`;
}

/** Three lines: fitted, replayed, refused. Refused trials are not among those run. */
export function countLines({ fitted, replayed, refused, total }) {
  return [
    `Fitted: inside ${fitted.inside} of ${fitted.run} run`,
    `Replayed: inside ${replayed.inside} of ${replayed.run} run`,
    `Refused by the model: ${refused} of ${total}`,
  ];
}

/** Ours as a multiple of the published value, "0.74 times". */
export const ratioWords = ({ ours, published }) =>
  ours === null ? 'never reached' : `${Number((ours / published.value).toPrecision(3))} times`;

/** One line that names a miss with its numbers. */
export function missWords(result, markers) {
  const { tolerance } = result;
  const limits = `${numberIn(result, tolerance.low)} to ${numberIn(result, tolerance.high)}`;
  return (
    `${result.id} (${result.role}): ${markers[result.marker].name.intermediate}, ` +
    `${outcomeWords(result, markers[result.marker].unit)}. Published ${publishedWords(result)}; ` +
    `simulated ${amount(result, result.ours)}, ${ratioWords(result)}; allowed ${limits} (${tolerance.why}).`
  );
}
