import { sourcesElement } from '../../../text/en/sources-element.js';
/** "Stop and wait: it takes months." */
export const under = (voice, name, text) => voice.say(sourcesElement).under({ name, text });
/** A text with its basis. @param name what it is about; absent where the text says so itself */
export function told(id, text, { strength, sources }, name, dates) {
    const words = (voice) => {
        const own = voice.fact(id, text);
        return name ? under(voice, name(voice), own) : own;
    };
    return { id, text, strength, sources, words, ...(dates ? { dates } : {}) };
}
//# sourceMappingURL=statement.js.map