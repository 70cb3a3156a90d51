// The list of sources in the page, many of them folded by letter: the reference, what was read of it, what kinds of study rest on it, and each
// statement that does.
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMark } from '../../charts/evidence-mark/evidence-mark.js';
import { strengthMessage, strengthsUsed } from '../../charts/evidence-mark/strengths.js';
import type { Reviewed, Source, Strength } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { MarkedFact } from '../../internal/evidence/marked-fact.js';
import { currentOrSource, saidTemplate } from '../../internal/evidence/notes.template.js';
import type { SaidWords } from '../../internal/evidence/site-words.js';
import { sourceName } from '../../internal/evidence/source-name.js';
import { sourceAddress } from '../../internal/sources-list.js';
import { strengthNames } from '../../text/en/strengths.js';
import { evidence } from '../../text/en/evidence.js';
import { sourcesElement } from '../../text/en/sources-element.js';
import type { Voice } from '../../text/index.js';
import { lettersOf, type LetterOfSources, type SourceEntry } from './filter.js';
import type { Statement } from './statements/statement.js';

/** What the list needs of its element. */
export interface ListContext {
  readonly voice: Voice;
  readonly today: string;
  /** A statement's words, or the site's in their place. */
  readonly said: (statement: Statement) => SaidWords;
  /** Whether this list gives its sources their ids: only one on a page can. */
  readonly anchors: boolean;
  /** Sources whose statements are shown: all of them at once would be thousands of lines that few want. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (id: string, open: boolean) => void;
  /** Whether every letter is open: something is looked for. */
  readonly open: boolean;
  readonly marks: EvidenceMarks;
}

/** "hpg-source-liu-2006": where a link in the page goes. */
export const anchorOf = (id: string): string => `hpg-source-${id}`;

function strengthsTemplate(voice: Voice, strengths: readonly Strength[]): TemplateResult {
  return html`${strengths.map(
    (strength) =>
      html`<span class="hpg-strength">${evidenceMark(strength)} ${voice.say(strengthNames)[strengthMessage[strength]]}</span> `,
  )}`;
}

/** The reference as it is printed everywhere; titles have no other language. */
function reference(source: Source): TemplateResult {
  const address = sourceAddress(source);
  const { authors, title, journal, year, locator, doi, pmid } = source;
  const end = /[.?!…]$/.test(title) ? '' : '.';
  return html`<span translate="no"
    >${authors}${authors.endsWith('.') ? '' : '.'}
    ${address ? html`<a href=${address} rel="noopener">${title}</a>` : title}${end} ${journal}
    ${year}${locator === undefined ? '' : `;${locator}`}.
    ${doi === undefined ? nothing : html`<span>doi:${doi}</span>`}
    ${
      pmid === undefined
        ? nothing
        : html`<a href=${`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`} rel="noopener">PMID ${pmid}</a>`
    }</span
  >`;
}

/** What the mark of a statement opens. */
function factOf({ quantity, id, text, strength, sources, secondHand, dates }: Statement): MarkedFact | undefined {
  if (quantity) return quantity;
  const told = { id, strength, sources, ...(text && { text }), ...(secondHand && { secondHand }) };
  return dates && { ...told, ...onlyDates(dates) };
}

function onlyDates({ reviewed, reviewDue, expires }: Reviewed): Reviewed {
  return { reviewed, reviewDue, ...(expires === undefined ? {} : { expires }) };
}

function statementTemplate(
  { voice, today, said, marks }: ListContext,
  statement: Statement,
  source: Source,
): TemplateResult {
  const words = said(statement);
  // A number that the site states rests on nothing here.
  if (words.bySite === 'number') return html`<li><span>${saidTemplate(voice, words)}</span></li>`;
  const { dates } = statement;
  const own = saidTemplate(voice, words);
  const fact = factOf(statement);
  const strength = voice.say(strengthNames)[strengthMessage[statement.strength]];
  const basis = statement.secondHand ? `${strength}; ${voice.say(evidence).secondHand}` : strength;
  return html`<li>
    ${fact ? marks.mark(fact) : evidenceMark(statement.strength)}
    <span
      >${dates ? currentOrSource(voice, dates, today, own, [source]) : own}
      (${basis})</span
    >
  </li>`;
}

function entryTemplate(context: ListContext, { source, statements }: SourceEntry): TemplateResult {
  const { voice, anchors, opened, toggle } = context;
  const say = voice.say(sourcesElement);
  const count = statements.length;
  return html`<li id=${anchors ? anchorOf(source.id) : nothing} data-source=${source.id}>
    <p>${reference(source)}</p>
    <p class="hpg-basis">
      <span class="hpg-read">${say[source.read]}</span>
      ${strengthsTemplate(voice, strengthsUsed(statements.map(({ strength }) => strength)))}
    </p>
    ${
      count === 0
        ? nothing
        : html`<details
            @toggle=${(event: Event) => {
              toggle(source.id, (event.currentTarget as HTMLDetailsElement).open);
            }}
          >
            <summary>${say.rests({ count: voice.number(count), one: count === 1 })}</summary>
            ${
              opened.has(source.id)
                ? html`<ul>
                    ${statements.map((statement) => statementTemplate(context, statement, source))}
                  </ul>`
                : nothing
            }
          </details>`
    }
  </li>`;
}

const entriesTemplate = (context: ListContext, entries: readonly SourceEntry[]): TemplateResult =>
  html`<ol class="hpg-list">
    ${entries.map((entry) => entryTemplate(context, entry))}
  </ol>`;

function letterTemplate(context: ListContext, { letter, entries }: LetterOfSources): TemplateResult {
  const { voice, open } = context;
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => (entry ? sourceName(entry.source) : ''));
  const words = {
    count: voice.number(entries.length),
    first: first ?? '',
    last: last ?? '',
    one: entries.length === 1,
  };
  return html`<details class="hpg-letter" data-letter=${letter} ?open=${open}>
    <summary><b>${letter}</b> <span class="hpg-words">${voice.say(sourcesElement).letter(words)}</span></summary>
    ${entriesTemplate(context, entries)}
  </details>`;
}

export function listTemplate(context: ListContext, entries: readonly SourceEntry[]): TemplateResult {
  if (entries.length === 0) return html`<p>${context.voice.say(sourcesElement).none}</p>`;
  const letters = lettersOf(entries);
  if (!letters) return entriesTemplate(context, entries);
  return html`${letters.map((group) => letterTemplate(context, group))}`;
}
