// Prints the oEmbed reply of one figure: node .config/oembed.mjs <element> <address of the kit's folder> [attribute=value …]
import { readFileSync } from 'node:fs';
import { oembedReply } from '../dist/esm/embed/snippet/oembed.js';

const [tag, base, ...given] = process.argv.slice(2);
const measured = JSON.parse(readFileSync(new URL('../src/embed/measured/measured.json', import.meta.url), 'utf8'));
const element = measured[tag];
if (!element || !URL.canParse(base ?? '')) {
  console.error(
    `oembed: "${tag ?? ''}" "${base ?? ''}" cannot be used. Allowed: one of ${Object.keys(measured).join(', ')}, then an address such as https://clinic.example/hpg/, then attributes as name=value.`,
  );
  process.exit(1);
}
const attributes = Object.fromEntries(
  given.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);
const reply = oembedReply({
  tag,
  attributes,
  base: base.endsWith('/') ? base : `${base}/`,
  heightPx: element.heights['720'],
  title: element.sentence,
});
console.log(JSON.stringify(reply, null, 2));
