// The fold with the model's replay of published results: runs them when asked, tells how far it is, and stops when told.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Source } from '../../data/types.js';
import { sourcesReplay } from '../../text/en/sources-replay.js';
import type { Voice } from '../../text/index.js';
import type * as Facts from './facts.js';
import {
  headWords,
  outcomeSentence,
  replayAbout,
  replayControls,
  replayTable,
  rowWords,
  type ReplayState,
  type Shown,
} from './replay/replay.template.js';
import type { Replayed } from './replay/replay-trial.js';

type FactsModule = typeof Facts;

/** Words in a slot of the page, made again when one of `from` has changed. */
type Slotted = (
  name: string,
  words: TemplateResult | (() => TemplateResult),
  from?: readonly unknown[],
) => TemplateResult;

/** After how many results the progress is told again. */
const progressEvery = 8;

export class ReplayFold implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: Error) => void;
  #results: ReadonlyMap<string, Replayed> = new Map();
  /** How many results have been run so far; undefined where nothing is running. */
  #done: number | undefined;
  #shown: Shown = 'all';
  #open = false;
  #stop = new AbortController();
  /** What is printed has to be there first. */
  readonly #print = (): void => {
    this.#open = true;
    this.#host.requestUpdate();
  };

  /** @param failed told when the run breaks off */
  constructor(host: ReactiveControllerHost, failed: (error: Error) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    this.#halt();
  }

  /** What is said once a run has ended. */
  announced(voice: Voice, facts: FactsModule): string {
    return this.#done === undefined ? outcomeSentence(voice, this.#state(facts)) : '';
  }

  /** A row per published result, with ours beside it where it has been run. */
  csvRows(voice: Voice, facts: FactsModule): readonly (readonly string[])[] {
    const replay = this.#state(facts);
    return [
      headWords(voice),
      ...replay.trials.map((trial) => [...rowWords(voice, trial, replay, facts), trial.source]),
    ];
  }

  template(voice: Voice, facts: FactsModule, slotted: Slotted): TemplateResult {
    const say = voice.say(sourcesReplay);
    const replay = this.#state(facts);
    const byId = new Map(facts.sourceEntries.map(({ source }) => [source.id, source]));
    const sourceOf = (id: string): Source | undefined => byId.get(id);
    const title = say.title({ count: voice.number(facts.trials.length) });
    const table = (): TemplateResult => replayTable(voice, replay, facts, sourceOf);
    return html`<details
      part="replay"
      @toggle=${(event: Event) => {
        this.#open = (event.currentTarget as HTMLDetailsElement).open;
        this.#host.requestUpdate();
      }}
    >
      <summary>${title}</summary>
      ${slotted('replay-about', replayAbout(voice, replay))}
      ${replayControls(
        voice,
        replay,
        (shown) => {
          this.#shown = shown;
          this.#host.requestUpdate();
        },
        () => {
          void this.#run(facts);
        },
        () => {
          this.#halt();
        },
      )}
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        ${this.#open ? slotted('replay', table, [voice, replay.results, replay.shown]) : nothing}
      </div>
    </details>`;
  }

  #state(facts: FactsModule): ReplayState {
    return { trials: facts.trials, results: this.#results, done: this.#done, shown: this.#shown };
  }

  #halt(): void {
    this.#stop.abort();
    this.#done = undefined;
    this.#host.requestUpdate();
  }

  async #run(facts: FactsModule): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const results = new Map<string, Replayed>();
    this.#results = results;
    this.#done = 0;
    this.#host.requestUpdate();
    try {
      const { replayAll } = await import('./replay/replay-run.js');
      await replayAll(
        facts.trials,
        (result) => {
          results.set(result.trial.id, result);
          if (results.size % progressEvery !== 0) return;
          this.#done = results.size;
          this.#host.requestUpdate();
        },
        signal,
      );
    } catch (error) {
      this.#failed(error as Error);
    }
    // What was stopped half-way is shown as far as it came.
    this.#results = new Map(results);
    if (!signal.aborted) this.#done = undefined;
    this.#host.requestUpdate();
  }
}
