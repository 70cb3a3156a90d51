// Writes the report as one self-contained page: no script, no style attribute, nothing loaded from elsewhere.
import { axis, strip } from './strip.mjs';
import { style } from './style.mjs';
import {
  amount,
  countLines,
  numberIn,
  outcomeWords,
  publishedWords,
  ratioWords,
  regimenWords,
  sourceName,
  startWords,
} from './words.mjs';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => entities[sign]);

function simulatedWords(result) {
  if (result.verdict === 'refused') return `Refused by the model: ${result.refused}`;
  const { low, high, why } = result.tolerance;
  const allowed = `${numberIn(result, low)} to ${numberIn(result, high)}`;
  return `Simulated ${amount(result, result.ours)}, ${ratioWords(result)} the published. Allowed ${allowed} (${why}).`;
}

function links({ doi, pmid, link }) {
  const a = (href, text) => `<a href="${escaped(href)}">${escaped(text)}</a>`;
  const codes = [];
  if (doi) codes.push(a(`https://doi.org/${doi}`, `DOI ${doi}`));
  if (pmid) codes.push(a(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PMID ${pmid}`));
  return codes.length > 0 ? codes.join(', ') : a(link, new URL(link).hostname);
}

function reference(source) {
  const { title, journal, year, authors } = source;
  return `<p class="source">${escaped(authors)} (${year}). ${escaped(title)}. ${escaped(journal)}. ${links(source)}</p>`;
}

function row(result, unit, agents) {
  return `<li class="${result.verdict}">
<h3>${escaped(sourceName(result.source))}: ${escaped(regimenWords(result, agents))}; ${escaped(outcomeWords(result, unit))}</h3>
<p class="tags"><strong>${result.verdict}</strong> · ${result.role}</p>
${strip(result)}
<p>Published ${escaped(publishedWords(result))}. ${escaped(simulatedWords(result))}</p>
<p class="people">People: ${escaped(result.people)}. ${escaped(startWords(result))}</p>
${reference(result.source)}
</li>`;
}

function group(id, results, { agents, markers }) {
  const { name, unit } = markers[id];
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(name.intermediate)}</h2>
${axis()}
<ul>
${results.map((result) => row(result, unit, agents)).join('\n')}
</ul>
</section>`;
}

export function page({ rule, counts, results }, data) {
  const groups = Object.keys(data.markers)
    .map((id) => [id, results.filter(({ marker }) => marker === id)])
    .filter(([, ofMarker]) => ofMarker.length > 0)
    .map(([id, ofMarker]) => group(id, ofMarker, data));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Published trials replayed by the model</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>Published trials replayed by the model</h1>
<ul class="counts">
${countLines(counts)
  .map((text) => `<li>${escaped(text)}</li>`)
  .join('\n')}
</ul>
<p>${escaped(rule)} Fitted results shaped the model; replayed ones did not. All simulated numbers explain mechanisms; they forecast no man.</p>
<p>Each strip shows the simulated value over the published one, on a scale from a quarter to four times. Hollow circle with whisker: published value and its interval. Filled dot above it: simulated. Band: allowed. An arrow points to a value beyond the scale.</p>
${groups.join('\n')}
</main>
</body>
</html>
`;
}
