// Opens every hazard twice, with the naive element and with all of the kit's, and shows what stood.
import { hazards } from './hazards.js';

export const tags = [
  'hpg-axis-diagram',
  'recovery-timeline',
  'protocol-compare',
  'hpg-testis-section',
  'hpg-recovery-odds',
  'hpg-spermatogenesis',
  'hpg-pulse-day',
  'hpg-marker-panel',
  'hpg-care-paths',
  'hpg-agent',
  'hpg-controls',
  'hpg-visit-sheet',
  'hpg-sources',
  'hpg-glossary',
  'hpg-term',
  'hpg-scenario',
  'hpg-story',
];

const calm = new Map();

/** How much elements draw on a calm page, asked for once. */
async function drawnOnACalmPage(elements) {
  const key = elements.join();
  if (!calm.has(key)) {
    const harmless = hazards.find((hazard) => hazard.harmless);
    calm.set(
      key,
      openHazard(harmless, elements).then(({ drawn }) => drawn),
    );
  }
  return calm.get(key);
}

/** Opens one hazard with some elements; gives what is the matter with each, and what went wrong on the page. */
export async function tryHazard(hazard, elements) {
  return openHazard(hazard, elements, hazard.asMuch ? await drawnOnACalmPage(elements) : undefined);
}

function openHazard(hazard, elements, drawn) {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '700';
  frame.title = `${hazard.words}: ${elements.join(', ')}`;
  const told = new Promise((resolve, reject) => {
    const patience = setTimeout(
      () => reject(new Error(`${hazard.id}: nothing was heard of ${elements.join(', ')}`)),
      60000,
    );
    addEventListener('message', function hear({ data, source }) {
      if (source !== frame.contentWindow || data?.hostile !== hazard.id) return;
      removeEventListener('message', hear);
      clearTimeout(patience);
      resolve(data);
    });
  });
  const query = new URLSearchParams({ hazard: hazard.id, elements: elements.join() });
  if (drawn) frame.name = JSON.stringify(drawn);
  frame.src = new URL(`${hazard.page ?? 'frame'}.html?${query}`, import.meta.url).href;
  document.body.append(frame);
  return told.finally(() => frame.remove());
}

/** What is the matter with one element under a hazard, errors of the whole page included. */
const matterOf = ({ results, wrong }, tag) => [...(results[tag] ?? ['it is not there']), ...wrong];

function cell(row, words, title) {
  const made = document.createElement('td');
  made.textContent = words;
  made.title = title;
  row.append(made);
}

async function fillTable(table, progress) {
  const head = table.createTHead().insertRow();
  for (const name of ['hazard', 'naive-chart', ...tags]) {
    const made = document.createElement('th');
    made.scope = 'col';
    made.textContent = name;
    head.append(made);
  }
  const body = table.createTBody();
  for (const hazard of hazards) {
    progress.textContent = hazard.words;
    const row = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = hazard.words;
    row.append(name);
    const naive = matterOf(await tryHazard(hazard, ['naive-chart']), 'naive-chart');
    cell(row, naive.length ? 'broken' : 'stands', naive.join('; '));
    const told = await tryHazard(hazard, tags);
    for (const tag of tags) {
      const matter = matterOf(told, tag);
      cell(row, matter.length ? 'FAIL' : 'pass', matter.join('; '));
    }
  }
  progress.textContent = 'All hazards were tried.';
}

const place = document.querySelector('#table');
if (place) {
  const table = document.createElement('table');
  place.append(table);
  await fillTable(table, document.querySelector('#progress'));
}
