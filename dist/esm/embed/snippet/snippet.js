// The lines that a site pastes: for a page of its own, for WordPress, as an iframe, from npm. Each says the same without
// the script as with it: a sentence, a small table, a link.
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it is written inside markup or a quoted attribute. */
export const escaped = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const attributesOf = (attributes) => Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
/** The figure on a page of its own. */
export function pageAddress({ tag, attributes, base }) {
    return `${base}embed.html?${new URLSearchParams({ element: tag, ...attributes }).toString()}`;
}
function tableOf([head, ...rows]) {
    if (!head)
        return '';
    const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
    const top = head.length > 0 ? `<thead>${row(head, 'th')}</thead>` : '';
    return `\n    <table>${top}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}
function fallbackOf(choice) {
    const { fallback } = choice;
    const link = `<p><a href="${escaped(pageAddress(choice))}">${escaped(fallback.link)}</a></p>`;
    return `<p>${escaped(fallback.sentence)}</p>${tableOf(fallback.rows)}\n    ${link}`;
}
/** Plain HTML: the classic file with its hash, the style sheet that keeps the room, the element with its fallback. */
export function htmlSnippet(choice) {
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
export function shortcodeSnippet({ tag, attributes }) {
    const name = tag.startsWith('hpg-') ? tag : `hpg-${tag}`;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replace(/["\]]/g, '')}"`);
    return `[${name}${written.join('')}]`;
}
/** An iframe: as tall as its width asks for by the style sheet, where the script for the page around it is not wanted. */
export function iframeSnippet(choice) {
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
export function npmSnippet(choice) {
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
//# sourceMappingURL=snippet.js.map