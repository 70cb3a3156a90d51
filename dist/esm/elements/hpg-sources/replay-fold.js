// The fold with the model's replay of published results: runs them when asked, tells how far it is, and stops when told.
import { html, nothing } from 'lit';
import { sourcesReplay } from '../../text/en/sources-replay.js';
import { headWords, outcomeSentence, replayAbout, replayControls, replayTable, rowWords, } from './replay/replay.template.js';
/** After how many results the progress is told again. */
const progressEvery = 8;
export class ReplayFold {
    #host;
    #failed;
    #results = new Map();
    /** How many results have been run so far; undefined where nothing is running. */
    #done;
    #shown = 'all';
    #open = false;
    #stop = new AbortController();
    /** What is printed has to be there first. */
    #print = () => {
        this.#open = true;
        this.#host.requestUpdate();
    };
    /** @param failed told when the run breaks off */
    constructor(host, failed) {
        this.#host = host;
        this.#failed = failed;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('beforeprint', this.#print);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this.#print);
        this.#halt();
    }
    /** What is said once a run has ended. */
    announced(voice, facts) {
        return this.#done === undefined ? outcomeSentence(voice, this.#state(facts)) : '';
    }
    /** A row per published result, with ours beside it where it has been run. */
    csvRows(voice, facts) {
        const replay = this.#state(facts);
        return [
            headWords(voice),
            ...replay.trials.map((trial) => [...rowWords(voice, trial, replay, facts), trial.source]),
        ];
    }
    template(voice, facts, slotted) {
        const say = voice.say(sourcesReplay);
        const replay = this.#state(facts);
        const byId = new Map(facts.sourceEntries.map(({ source }) => [source.id, source]));
        const sourceOf = (id) => byId.get(id);
        const title = say.title({ count: voice.number(facts.trials.length) });
        const table = () => replayTable(voice, replay, facts, sourceOf);
        return html `<details
      part="replay"
      @toggle=${(event) => {
            this.#open = event.currentTarget.open;
            this.#host.requestUpdate();
        }}
    >
      <summary>${title}</summary>
      ${slotted('replay-about', replayAbout(voice, replay))}
      ${replayControls(voice, replay, (shown) => {
            this.#shown = shown;
            this.#host.requestUpdate();
        }, () => {
            void this.#run(facts);
        }, () => {
            this.#halt();
        })}
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        ${this.#open ? slotted('replay', table, [voice, replay.results, replay.shown]) : nothing}
      </div>
    </details>`;
    }
    #state(facts) {
        return { trials: facts.trials, results: this.#results, done: this.#done, shown: this.#shown };
    }
    #halt() {
        this.#stop.abort();
        this.#done = undefined;
        this.#host.requestUpdate();
    }
    async #run(facts) {
        this.#stop = new AbortController();
        const { signal } = this.#stop;
        const results = new Map();
        this.#results = results;
        this.#done = 0;
        this.#host.requestUpdate();
        try {
            const { replayAll } = await import('./replay/replay-run.js');
            await replayAll(facts.trials, (result) => {
                results.set(result.trial.id, result);
                if (results.size % progressEvery !== 0)
                    return;
                this.#done = results.size;
                this.#host.requestUpdate();
            }, signal);
        }
        catch (error) {
            this.#failed(error);
        }
        // What was stopped half-way is shown as far as it came.
        this.#results = new Map(results);
        if (!signal.aborted)
            this.#done = undefined;
        this.#host.requestUpdate();
    }
}
//# sourceMappingURL=replay-fold.js.map