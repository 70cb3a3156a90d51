// Builds the WordPress plugin: its PHP, its block, what it knows of the elements, and the kit's own files, as one zip. The
// same input gives the same bytes.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const root = new URL('../..', import.meta.url).pathname;
const source = join(root, 'src/embed/wordpress');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every file of a folder by its path in it. */
function filesOf(folder, inside = '') {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(inside, entry.name);
      return entry.isDirectory() ? filesOf(folder, path) : [path];
    });
}

/** What a site serves of dist/: no maps, no types, nothing for developers. */
const served = [
  /^hpg-explainers(\.iife)?\.js$/,
  /^hpg-explainers\.css$/,
  /^hpg-cohort-worker\.js$/,
  /^hpg-embed-(guest|host)\.js$/,
  /^embed\.(html|css)$/,
  /^(chunks|facts)\/.*\.js$/,
];

/** What each attribute is, by its name: those of every element, and by tag those of one alone. */
function attributesOf(dist) {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const declared = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const aboutOf = ({ attributes = [] }) =>
    Object.fromEntries(
      attributes
        .filter(({ name }) => name)
        .map(({ name, description = '' }) => [name, description.replace(/\s+/g, ' ')]),
    );
  const ofEvery = aboutOf(declared.find(({ tagName }) => tagName === 'hpg-scenario') ?? {});
  const own = (one) => Object.fromEntries(Object.entries(aboutOf(one)).filter(([name]) => !(name in ofEvery)));
  return { ofEvery, byTag: Object.fromEntries(declared.map((one) => [one.tagName, own(one)])) };
}

async function factsOf(dist) {
  const [{ embed }, { common }, { protocolNames }, { english, Voice }] = await Promise.all(
    ['text/en/embed.js', 'text/en/common.js', 'data/protocols/names.js', 'text/index.js'].map(
      (path) => import(join(dist, 'esm', path)),
    ),
  );
  const voice = new Voice(english, 'intermediate', 'conventional');
  const measured = JSON.parse(readFileSync(join(root, 'src/embed/measured/measured.json'), 'utf8'));
  const { ofEvery, byTag } = attributesOf(dist);
  const elements = Object.fromEntries(
    Object.entries(measured).map(([tag, { sentence, rows }]) => [
      tag,
      { sentence, rows, own: byTag[tag] ?? {}, attributes: Object.keys({ ...byTag[tag], ...ofEvery }).sort() },
    ]),
  );
  const say = voice.say(common);
  const words = voice.say(embed);
  const levels = ['fundamentals', 'intermediate', 'academic'];
  return {
    version,
    words,
    choices: {
      protocol: Object.entries(protocolNames).map(([value, name]) => ({ value, label: voice.fact(value, name) })),
      level: levels.map((value) => ({ value, label: say[value] })),
      units: ['conventional', 'si'].map((value) => ({ value, label: value })),
      lang: [
        { value: '', label: words.asPage },
        { value: 'en', label: words.english },
      ],
    },
    ofEvery,
    elements,
  };
}

/** @param dist folder with everything else built */
export async function writeWordPressPlugin(dist) {
  const encode = (text) => new TextEncoder().encode(text);
  const files = {};
  for (const path of filesOf(source)) {
    const text = readFileSync(join(source, path), 'utf8');
    files[path] = encode(path.endsWith('.php') ? text.replace(/(Version: +)0\.0\.0/, `$1${version}`) : text);
  }
  files['facts.json'] = encode(JSON.stringify(await factsOf(dist), null, 1) + '\n');
  for (const path of filesOf(dist)) {
    if (served.some((pattern) => pattern.test(path))) files[`kit/${path}`] = readFileSync(join(dist, path));
  }
  files['LICENSE'] = readFileSync(join(root, 'LICENSE'));
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`hpg-explainers/${path}`, bytes]));
  mkdirSync(join(dist, 'wordpress'), { recursive: true });
  writeFileSync(
    join(dist, 'wordpress/hpg-explainers.zip'),
    zipSync(inFolder, { level: 9, mtime: new Date(1980, 0, 1) }),
  );
}
