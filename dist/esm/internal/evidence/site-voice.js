import { siteContent } from '../../text/en/site-content.js';
import { Voice } from '../../text/voice.js';
import { siteWords } from './site-words.js';
/** What stands behind numbers, and that something is simulated, is the kit's to say. */
const kept = new Set([
    'common',
    'evidence',
    'evidence-mark',
    'evidence-panel',
    'outside-studied',
    'site-content',
    'sources',
]);
export const isKept = (catalogue) => kept.has(catalogue);
/** "{months} months" with the kit's own values in it. */
function filled(words, values) {
    const given = values;
    return words.replace(/\{(\w+)\}/g, (whole, name) => {
        const value = given[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
    });
}
export class SiteVoice extends Voice {
    #content;
    #heard;
    #spokenBySite = new Map();
    constructor(own, content, heard) {
        super(own.locale, own.level, own.units);
        this.kit = own;
        this.#content = content;
        this.#heard = heard;
    }
    say(words) {
        const { name } = words;
        const own = this.kit.say(words);
        this.#heard.catalogues.set(name, Object.keys(words.english));
        if (kept.has(name) || !Object.keys(this.#content).some((id) => id.startsWith(`${name}.`)))
            return own;
        let spoken = this.#spokenBySite.get(name);
        if (!spoken)
            this.#spokenBySite.set(name, (spoken = this.#inPlaceOf(name, own)));
        return spoken;
    }
    /** Each message where it is said, so that only what is said counts as replaced. */
    #inPlaceOf(name, own) {
        return new Proxy({}, {
            get: (_target, key) => {
                const message = Reflect.get(own, key);
                const id = `${name}.${String(key)}`;
                if (typeof message === 'string')
                    return this.#put(id, message);
                if (typeof message !== 'function')
                    return message;
                return (values) => this.#put(id, String(Reflect.apply(message, own, [values])), values);
            },
        });
    }
    fact(id, text) {
        this.#heard.facts.add(id);
        return this.#put(id, this.kit.fact(id, text));
    }
    /** The site's words, marked where they state a number that the kit does not state there. */
    #put(id, own, values = {}) {
        const given = this.#content[id];
        if (typeof given !== 'string')
            return own;
        const said = siteWords({ [id]: filled(given, values) }, id, own);
        if (!said.bySite)
            return own;
        this.#heard.replaced.set(id, said);
        return said.bySite === 'number' ? this.kit.say(siteContent).bySite({ words: said.words }) : said.words;
    }
}
//# sourceMappingURL=site-voice.js.map