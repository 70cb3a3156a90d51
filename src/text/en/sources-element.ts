// Words of <hpg-sources>: the answer, the choices, what of each source was read, copying.
import { catalogue } from '../catalogue.js';

interface Counts {
  count: string;
  abstracts: string;
  papers: string;
  secondary: string;
}

const read = (v: Counts): string =>
  `Read as a whole paper: ${v.papers}. Read as an abstract, a label or an agency page: ${v.abstracts}. Known only from somebody else’s account: ${v.secondary}.`;

export const sourcesElement = catalogue('sources-element', {
  answerPage: {
    fundamentals: (v: { count: string }) => `What this page shows comes from ${v.count} sources.`,
    intermediate: (v: { count: string }) => `${v.count} sources stand behind what is on this page.`,
    academic: (v: { count: string }) => `${v.count} sources are cited by the elements on this page.`,
  },
  answerAll: {
    fundamentals: (v: { count: string }) => `These explainers draw on ${v.count} sources.`,
    intermediate: (v: { count: string }) => `${v.count} sources stand behind these explainers.`,
    academic: (v: { count: string }) => `${v.count} sources are cited in the whole kit.`,
  },
  about: {
    fundamentals: (v: Counts) => `We say for each one how much of it we read. ${read(v)}`,
    intermediate: read,
    academic: read,
  },
  nothingElse: 'No other explainer on this page shows facts, so all sources are listed.',
  silent: (v: { tags: string }) => `These do not name their sources here; see the list within them: ${v.tags}.`,
  scope: 'Which sources',
  scopePage: 'On this page',
  scopeAll: 'All',
  strength: 'What rests on them',
  anyStrength: 'Any kind of study',
  read: 'What was read',
  anyRead: 'Any',
  paper: 'whole paper read',
  abstract: 'abstract, label or page read',
  secondary: 'known only second-hand',
  find: 'Find a source',
  letter: (v: { count: string; first: string; last: string; one: boolean }) =>
    v.one ? v.first : `${v.count} sources, ${v.first} to ${v.last}`,
  shown: (v: { shown: string; all: string }) => `${v.shown} of ${v.all} sources`,
  none: 'No source fits these choices. Choose “any”, or clear the field, to see more.',
  under: (v: { name: string; text: string }) => `${v.name}: ${v.text}`,
  usual: (v: { low: string; high: string; unit: string; people: string }) =>
    `usual range ${v.low} to ${v.high} ${v.unit}, ${v.people}`,
  usualFrom: (v: { low: string; unit: string; people: string }) => `usually from ${v.low} ${v.unit} on, ${v.people}`,
  rests: (v: { count: string; one: boolean }) =>
    v.one ? 'One statement rests on it' : `${v.count} statements rest on it`,
  restsNone: 'No statement rests on it alone: it is named beside others.',
  copyWhat: 'Copy',
  copyAll: (v: { count: string }) => `all ${v.count} listed`,
  copyAs: 'as',
  citation: 'Citation',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  copy: 'Copy to clipboard',
  copied: (v: { count: string; format: string }) => `Copied: ${v.count}, ${v.format}.`,
  refused: 'The browser did not allow copying. The text stands below: select it and copy it.',
  copyText: 'Text to copy',
});
