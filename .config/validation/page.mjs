// Writes the report as one self-contained page: no script, no style attribute, nothing loaded from elsewhere.
import { figuresOf } from './figure.mjs';
import { plot } from './plot.mjs';
import { COHORT } from './replay.mjs';
import { axis, strip } from './strip.mjs';
import { style } from './style.mjs';
import {
  amount,
  countLines,
  curveName,
  numberIn,
  outcomeWords,
  publishedWords,
  ratioWords,
  regimenWords,
  simulatedMenWords,
  sourceName,
  verdictWords,
} from './words.mjs';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => entities[sign]);

function simulatedWords(result) {
  const { low, high, why } = result.allowed;
  const ratio = ratioWords(result);
  const allowed = `${numberIn(result, low)} to ${numberIn(result, high)}`;
  return `Simulated ${amount(result, result.ours)}${ratio ? `, ${ratio}` : ''}. Allowed ${allowed} (${why}).`;
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

function row(result, markers) {
  const { id, inside, role, conflict, sameFigureAs } = result;
  const conflictWords = conflict ? `<p class="people">Contradicted: ${escaped(conflict)}</p>` : '';
  const twice = sameFigureAs ? '<p class="people">The same published figure as above, held against one man.</p>' : '';
  return `<li id="${escaped(id)}" class="${inside ? 'inside' : 'outside'}">
<h4>${escaped(outcomeWords(result, markers))} <span class="tags"><strong>${escaped(verdictWords(result))}</strong> · ${role}</span></h4>
${strip(result)}
<p>Published ${escaped(publishedWords(result))}. ${escaped(simulatedWords(result))}</p>
${conflictWords}${twice}
</li>`;
}

function figureLabel({ outcome, scale, rows }, markers) {
  const inside = rows.filter((result) => result.inside).length;
  const what = scale === 'men' ? 'share of men' : 'course';
  return `${curveName(outcome, markers)}, ${what}: ${inside} of ${rows.length} simulated results inside. The numbers stand in the list.`;
}

const legend = ({ scale, lines, band }) => {
  if (scale === 'men') return 'Curves: simulated men who reach each threshold, as named at the right (M/mL or IU/L).';
  const second = lines.find((line) => line.second);
  return `Line: ${lines[0].name}.${second ? ` Thin line: ${second.name}.` : ''}${band ? ' Band: 80 of 100 men.' : ''}`;
};

function figure(drawn, { agents, markers }) {
  const [result] = drawn.rows;
  const men = [...new Set(drawn.rows.map((each) => each.men))];
  return `<section class="run">
${plot(drawn, markers, escaped(figureLabel(drawn, markers)))}
<div>
<h3>${escaped(curveName(drawn.outcome, markers))}</h3>
<p>${escaped(regimenWords(result, agents))}.</p>
<p class="people">${escaped(simulatedMenWords(result, COHORT.size))} ${escaped(legend(drawn))} Published: ${escaped(men.join('; '))}.</p>
${axis()}
<ul>
${drawn.rows.map((each) => row(each, markers)).join('\n')}
</ul>
</div>
</section>`;
}

function paper(id, figures, data) {
  const { source, role } = figures[0].rows[0];
  return `<article aria-labelledby="paper-${escaped(id)}">
<h2 id="paper-${escaped(id)}">${escaped(sourceName(source))} <span class="role">${role}</span></h2>
${reference(source)}
${figures.map((drawn) => figure(drawn, data)).join('\n')}
</article>`;
}

/** Figures of each paper, in the order of the data. Runs shared by two papers are drawn once for each. */
function byPaper({ table, runs }) {
  const papers = new Map(table.results.map(({ trial }) => [trial, []]));
  for (const { run, rows } of runs) {
    for (const id of new Set(rows.map(({ trial }) => trial))) {
      papers.get(id).push(...figuresOf({ run, rows: rows.filter(({ trial }) => trial === id) }));
    }
  }
  return [...papers];
}

function misses(results, role, markers) {
  const outside = results.filter((result) => !result.inside && result.role === role);
  const item = (result) =>
    `<li><a href="#${escaped(result.id)}">${escaped(sourceName(result.source))}</a>: ${escaped(outcomeWords(result, markers))}: published ${escaped(publishedWords(result))}, simulated ${escaped(amount(result, result.ours))}${result.conflict ? '; contradicted by other results' : ''}</li>`;
  return `<h3>${role === 'fitted' ? 'Fitted' : 'Replayed'}: ${outside.length}</h3>
<ul class="misses">
${outside.map(item).join('\n')}
</ul>`;
}

export function page(whole, data) {
  const { rule, counts, results } = whole.table;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Published results replayed by the model</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>Published results replayed by the model</h1>
<ul class="counts">
${countLines(counts)
  .map((text) => `<li>${escaped(text)}</li>`)
  .join('\n')}
</ul>
<p class="prose">${escaped(rule)} Fitted results entered the calibration; replayed ones were held back from it: which are which was drawn by paper before it was run. An earlier calibration, where this one starts, had used a few of the papers now held back. All simulated numbers explain mechanisms; they forecast no man.</p>
<p class="prose">In each drawing: line and band, simulated; hollow circle, published, with its interval where there is one; filled dot, the simulated value held against it. Sperm concentration stands on a cube-root scale. Each strip shows the simulated value over the published one, from a quarter to four times; its band is what is allowed, and an arrow points to a value beyond the scale.</p>
<section aria-labelledby="outside">
<h2 id="outside">Outside</h2>
${misses(results, 'fitted', data.markers)}
${misses(results, 'replayed', data.markers)}
</section>
${byPaper(whole)
  .map(([id, figures]) => paper(id, figures, data))
  .join('\n')}
</main>
</body>
</html>
`;
}
