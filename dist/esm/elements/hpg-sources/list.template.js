// The list of sources in the page, many of them folded by letter: the reference, what was read of it, what kinds of study rest on it, and each
// statement that does.
import { html, nothing } from 'lit';
import { evidenceMark } from '../../charts/evidence-mark/evidence-mark.js';
import { strengthMessage, strengthsUsed } from '../../charts/evidence-mark/strengths.js';
import { currentOrSource, saidTemplate } from '../../internal/evidence/notes.template.js';
import { sourceName } from '../../internal/evidence/source-name.js';
import { sourceAddress } from '../../internal/sources-list.js';
import { strengthNames } from '../../text/en/strengths.js';
import { evidence } from '../../text/en/evidence.js';
import { sourcesElement } from '../../text/en/sources-element.js';
import { lettersOf } from './filter.js';
/** "hpg-source-liu-2006": where a link in the page goes. */
export const anchorOf = (id) => `hpg-source-${id}`;
function strengthsTemplate(voice, strengths) {
    return html `${strengths.map((strength) => html `<span class="hpg-strength">${evidenceMark(strength)} ${voice.say(strengthNames)[strengthMessage[strength]]}</span> `)}`;
}
/** The reference as it is printed everywhere; titles have no other language. */
function reference(source) {
    const address = sourceAddress(source);
    const { authors, title, journal, year, locator, doi, pmid } = source;
    const end = /[.?!…]$/.test(title) ? '' : '.';
    return html `<span translate="no"
    >${authors}${authors.endsWith('.') ? '' : '.'}
    ${address ? html `<a href=${address} rel="noopener">${title}</a>` : title}${end} ${journal}
    ${year}${locator === undefined ? '' : `;${locator}`}.
    ${doi === undefined ? nothing : html `<span>doi:${doi}</span>`}
    ${pmid === undefined
        ? nothing
        : html `<a href=${`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`} rel="noopener">PMID ${pmid}</a>`}</span
  >`;
}
/** What the mark of a statement opens. */
function factOf({ quantity, id, text, strength, sources, secondHand, dates }) {
    if (quantity)
        return quantity;
    const told = { id, strength, sources, ...(text && { text }), ...(secondHand && { secondHand }) };
    return dates && { ...told, ...onlyDates(dates) };
}
function onlyDates({ reviewed, reviewDue, expires }) {
    return { reviewed, reviewDue, ...(expires === undefined ? {} : { expires }) };
}
function statementTemplate({ voice, today, said, marks }, statement, source) {
    const words = said(statement);
    // A number that the site states rests on nothing here.
    if (words.bySite === 'number')
        return html `<li><span>${saidTemplate(voice, words)}</span></li>`;
    const { dates } = statement;
    const own = saidTemplate(voice, words);
    const fact = factOf(statement);
    const strength = voice.say(strengthNames)[strengthMessage[statement.strength]];
    const basis = statement.secondHand ? `${strength}; ${voice.say(evidence).secondHand}` : strength;
    return html `<li>
    ${fact ? marks.mark(fact) : evidenceMark(statement.strength)}
    <span
      >${dates ? currentOrSource(voice, dates, today, own, [source]) : own}
      (${basis})</span
    >
  </li>`;
}
function entryTemplate(context, { source, statements }) {
    const { voice, anchors, opened, toggle } = context;
    const say = voice.say(sourcesElement);
    const count = statements.length;
    return html `<li id=${anchors ? anchorOf(source.id) : nothing} data-source=${source.id}>
    <p>${reference(source)}</p>
    <p class="hpg-basis">
      <span class="hpg-read">${say[source.read]}</span>
      ${strengthsTemplate(voice, strengthsUsed(statements.map(({ strength }) => strength)))}
    </p>
    ${count === 0
        ? nothing
        : html `<details
            @toggle=${(event) => {
            toggle(source.id, event.currentTarget.open);
        }}
          >
            <summary>${say.rests({ count: voice.number(count), one: count === 1 })}</summary>
            ${opened.has(source.id)
            ? html `<ul>
                    ${statements.map((statement) => statementTemplate(context, statement, source))}
                  </ul>`
            : nothing}
          </details>`}
  </li>`;
}
const entriesTemplate = (context, entries) => html `<ol class="hpg-list">
    ${entries.map((entry) => entryTemplate(context, entry))}
  </ol>`;
function letterTemplate(context, { letter, entries }) {
    const { voice, open } = context;
    const [first, last] = [entries[0], entries.at(-1)].map((entry) => (entry ? sourceName(entry.source) : ''));
    const words = {
        count: voice.number(entries.length),
        first: first ?? '',
        last: last ?? '',
        one: entries.length === 1,
    };
    return html `<details class="hpg-letter" data-letter=${letter} ?open=${open}>
    <summary><b>${letter}</b> <span class="hpg-words">${voice.say(sourcesElement).letter(words)}</span></summary>
    ${entriesTemplate(context, entries)}
  </details>`;
}
export function listTemplate(context, entries) {
    if (entries.length === 0)
        return html `<p>${context.voice.say(sourcesElement).none}</p>`;
    const letters = lettersOf(entries);
    if (!letters)
        return entriesTemplate(context, entries);
    return html `${letters.map((group) => letterTemplate(context, group))}`;
}
//# sourceMappingURL=list.template.js.map