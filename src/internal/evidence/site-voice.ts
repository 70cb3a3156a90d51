// A voice in which the words of the page stand in place of the kit's, and that keeps count of what it replaced.
import type { Level } from '../../data/types.js';
import type { Catalogue, Messages, Spoken } from '../../text/catalogue.js';
import { siteContent } from '../../text/en/site-content.js';
import { Voice } from '../../text/voice.js';
import { siteWords, type SaidWords, type SiteContent } from './site-words.js';

/** What stands behind numbers, and that something is simulated, is the kit's to say. */
const kept: ReadonlySet<string> = new Set([
  'common',
  'evidence',
  'evidence-mark',
  'evidence-panel',
  'outside-studied',
  'site-content',
  'sources',
]);

export const isKept = (catalogue: string): boolean => kept.has(catalogue);

/** What has been asked for, and what of it the site changed. */
export interface Heard {
  /** Messages by catalogue. */
  readonly catalogues: Map<string, readonly string[]>;
  readonly facts: Set<string>;
  readonly replaced: Map<string, SaidWords>;
}

/** "{months} months" with the kit's own values in it. */
function filled(words: string, values: unknown): string {
  const given = values as Readonly<Record<string, unknown>>;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = given[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

export class SiteVoice extends Voice {
  override readonly kit: Voice;
  readonly #content: SiteContent;
  readonly #heard: Heard;
  readonly #spokenBySite = new Map<string, unknown>();

  constructor(own: Voice, content: SiteContent, heard: Heard) {
    super(own.locale, own.level, own.units);
    this.kit = own;
    this.#content = content;
    this.#heard = heard;
  }

  override say<M extends Messages>(words: Catalogue<M>): Spoken<M> {
    const { name } = words;
    const own = this.kit.say(words);
    this.#heard.catalogues.set(name, Object.keys(words.english));
    if (kept.has(name) || !Object.keys(this.#content).some((id) => id.startsWith(`${name}.`))) return own;
    let spoken = this.#spokenBySite.get(name);
    if (!spoken) this.#spokenBySite.set(name, (spoken = this.#inPlaceOf(name, own)));
    return spoken as Spoken<M>;
  }

  /** Each message where it is said, so that only what is said counts as replaced. */
  #inPlaceOf<T extends object>(name: string, own: T): T {
    return new Proxy({} as T, {
      get: (_target, key) => {
        const message: unknown = Reflect.get(own, key);
        const id = `${name}.${String(key)}`;
        if (typeof message === 'string') return this.#put(id, message);
        if (typeof message !== 'function') return message;
        return (values: unknown) => this.#put(id, String(Reflect.apply(message, own, [values])), values);
      },
    });
  }

  override fact(id: string, text: Readonly<Record<Level, string>>): string {
    this.#heard.facts.add(id);
    return this.#put(id, this.kit.fact(id, text));
  }

  /** The site's words, marked where they state a number that the kit does not state there. */
  #put(id: string, own: string, values: unknown = {}): string {
    const given = this.#content[id];
    if (typeof given !== 'string') return own;
    const said = siteWords({ [id]: filled(given, values) }, id, own);
    if (!said.bySite) return own;
    this.#heard.replaced.set(id, said);
    return said.bySite === 'number' ? this.kit.say(siteContent).bySite({ words: said.words }) : said.words;
  }
}
