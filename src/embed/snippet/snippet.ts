// The lines that a site pastes: for a page of its own, for WordPress, as an iframe, from npm. Each says the same without
// the script as with it: a sentence, a small table, a link.

/** What stands in the page until, and without, the script. */
export interface Fallback {
  readonly sentence: string;
  /** Rows of a small table, the first being its head, which is empty where pairs need none. May be empty. */
  readonly rows: readonly (readonly string[])[];
  /** Words of the link to the figure on a page of its own. */
  readonly link: string;
}

export interface SnippetChoice {
  readonly tag: string;
  /** Attributes of the element, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the site keeps the kit's files, ending with a slash. */
  readonly base: string;
  readonly version: string;
  /** Hashes by file, as in sri.json. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly fallback: Fallback;
  /** Height of the figure in a column of ordinary width, CSS px. */
  readonly heightPx: number;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it is written inside markup or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** The figure on a page of its own. */
export function pageAddress({ tag, attributes, base }: Pick<SnippetChoice, 'tag' | 'attributes' | 'base'>): string {
  return `${base}embed.html?${new URLSearchParams({ element: tag, ...attributes }).toString()}`;
}

function tableOf([head, ...rows]: Fallback['rows']): string {
  if (!head) return '';
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const top = head.length > 0 ? `<thead>${row(head, 'th')}</thead>` : '';
  return `\n    <table>${top}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function fallbackOf(choice: SnippetChoice): string {
  const { fallback } = choice;
  const link = `<p><a href="${escaped(pageAddress(choice))}">${escaped(fallback.link)}</a></p>`;
  return `<p>${escaped(fallback.sentence)}</p>${tableOf(fallback.rows)}\n    ${link}`;
}

/** Plain HTML: the classic file with its hash, the style sheet that keeps the room, the element with its fallback. */
export function htmlSnippet(choice: SnippetChoice): string {
  const { tag, base, hashes } = choice;
  const file = 'hpg-explainers.iife.js';
  const integrity = hashes[file] ? ` integrity="${hashes[file]}" crossorigin="anonymous"` : '';
  return [
    `<link rel="stylesheet" href="${escaped(base)}hpg-explainers.css">`,
    `<script defer src="${escaped(base)}${file}"${integrity}></script>`,
    `<div class="hpg-reserve">`,
    `  <${tag}${attributesOf(choice.attributes)}>`,
    `    ${fallbackOf(choice)}`,
    `  </${tag}>`,
    `</div>`,
  ].join('\n');
}

/** What every editor leaves: the shortcode as text. The site loads the script once, in its theme or by the plugin. */
export function shortcodeSnippet({ tag, attributes }: Pick<SnippetChoice, 'tag' | 'attributes'>): string {
  const name = tag.startsWith('hpg-') ? tag : `hpg-${tag}`;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replace(/["\]]/g, '')}"`);
  return `[${name}${written.join('')}]`;
}

/** An iframe: as tall as its width asks for by the style sheet, where the script for the page around it is not wanted. */
export function iframeSnippet(choice: SnippetChoice): string {
  const { tag, base, hashes, fallback, heightPx } = choice;
  const file = 'hpg-embed-host.js';
  const integrity = hashes[file] ? ` integrity="${hashes[file]}" crossorigin="anonymous"` : '';
  return [
    `<link rel="stylesheet" href="${escaped(base)}hpg-explainers.css">`,
    `<div class="hpg-reserve">`,
    `  <iframe class="${tag}" src="${escaped(pageAddress(choice))}" title="${escaped(fallback.sentence)}" width="100%" height="${Math.round(heightPx)}" loading="lazy"></iframe>`,
    `</div>`,
    `<script defer src="${escaped(base)}${file}"${integrity}></script>`,
  ].join('\n');
}

/** From npm, for sites with a build. */
export function npmSnippet(choice: SnippetChoice): string {
  const { tag, version } = choice;
  return [
    `npm install hpg-explainers@${version}`,
    '',
    `import 'hpg-explainers/elements/${tag}.js';`,
    '',
    `<${tag}${attributesOf(choice.attributes)}>`,
    `    ${fallbackOf(choice)}`,
    `</${tag}>`,
  ].join('\n');
}
