// What is said beside facts: that they are due for a check, that a number has expired, that the site states it.
import { html, nothing } from 'lit';
import { freshness } from '../../data/freshness.js';
import { evidence } from '../../text/en/evidence.js';
import { sourceAddress } from '../sources-list.js';
import { overdueAmong } from './overdue.js';
import { sourceName } from './source-name.js';
/** "22 November 2026", as the language writes it. */
export function dayWords(voice, day) {
    // Pseudo-locales are unknown to Intl: their language part decides.
    const language = voice.locale.transform ? 'en' : voice.locale.code;
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${day}T00:00:00Z`));
}
/** One sentence where any of the facts is past its due date; nothing where all are fresh. */
export function overdueWords(voice, facts, today) {
    const overdue = overdueAmong(facts, today);
    if (!overdue)
        return '';
    const say = voice.say(evidence);
    const sentence = say.overdue({
        due: voice.number(overdue.due),
        of: voice.number(overdue.of),
        checked: dayWords(voice, overdue.reviewed),
        since: dayWords(voice, overdue.reviewDue),
    });
    return overdue.expired > 0 ? sentence + say.expired({ count: voice.number(overdue.expired) }) : sentence;
}
/** The sources of a fact by their short names, each opening the source. */
export function sourceLinks(sources) {
    return html `<span translate="no"
    >${sources.map((source, index) => {
        const address = sourceAddress(source);
        const name = sourceName(source);
        const shown = address ? html `<a href=${address} rel="noopener" title=${source.title}>${name}</a>` : name;
        return html `${index > 0 ? ', ' : nothing}${shown}`;
    })}</span
  >`;
}
/** What is shown of a number: itself, or once it has expired only where it can be read. */
export function currentOrSource(voice, fact, today, words, sources) {
    return freshness(fact, today) === 'expired' ? foldedTemplate(voice, fact, sources) : words;
}
/** Where a number that has expired can be read. */
export function foldedTemplate(voice, fact, sources) {
    return html `<span data-hpg-expired
    >${voice.say(evidence).folded({ checked: dayWords(voice, fact.reviewed) })} ${sourceLinks(sources)}</span
  >`;
}
/** That nothing was found has expired too: there is no source to open. */
export const searchedLongAgo = (voice, fact) => html `<span data-hpg-expired>${voice.say(evidence).searchedLongAgo({ checked: dayWords(voice, fact.reviewed) })}</span>`;
/** The sentence on what is overdue as a paragraph, or nothing. */
export function overdueTemplate(voice, facts, today) {
    const words = overdueWords(voice, facts, today);
    return words === '' ? nothing : html `<p class="overdue" part="overdue">${words}</p>`;
}
/** Words with the line that the site, not the kit, states them, where it does. */
export function saidTemplate(voice, { words, bySite }) {
    if (!bySite)
        return words;
    const say = voice.say(evidence);
    return html `${words} <small data-hpg-by-site>${bySite === 'number' ? say.bySiteNumber : say.bySiteWords}</small>`;
}
//# sourceMappingURL=notes.template.js.map