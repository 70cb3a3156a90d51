// What <hpg-axis-diagram> fetches when a reader, a printer or a script asks for it.
import { OnDemand } from '../../internal/evidence/on-demand.js';
import { outsideStudied } from '../../scenario/run.js';
import { shortName } from './axis-words.js';
export class Fetched {
    #outside;
    /** @param host renders again whenever something has arrived; @param failed told when something could not be fetched */
    constructor(host, failed) {
        this.host = host;
        this.failed = failed;
        /** What a part does, two states side by side, a guess answered. */
        this.more = this.#later(() => import('./axis-more.js'));
        /** Sources and limits. */
        this.evidence = this.#later(() => import('./axis-evidence.js'));
        /** Table and export. */
        this.out = this.#later(() => import('./axis-out.js'));
        /** The pulses of the day. */
        this.pulses = this.#later(() => import('./day-pulses.js'));
        this.#outside = this.#later(() => import('../../internal/outside-studied.js'));
    }
    #later(fetch) {
        return new OnDemand(this.host, fetch, () => {
            this.failed();
        });
    }
    /** Where what is given, or the man, lies outside what was studied; '' where nothing does, and until it has arrived. */
    outsideWords({ run, month }) {
        const found = outsideStudied(run, month);
        if (found.length === 0)
            return '';
        const words = this.#outside.value;
        if (!words) {
            // Not again after a failure: that would go on for ever.
            if (this.#outside.state === 'not-asked')
                void this.#outside.load();
            return '';
        }
        const { voice } = this.host;
        return words.outsideLine(voice, words.outsideReasons(voice, found, (id) => shortName(voice, id)));
    }
    /** Waits for all that has been asked for, for the pulses, table and export; true if there was something to wait for. */
    async complete() {
        const asked = [this.more, this.evidence, this.#outside];
        if (this.out.state === 'ready' && this.pulses.state === 'ready' && !asked.some(({ state }) => state === 'loading'))
            return false;
        await Promise.all([this.out.load(), this.pulses.load(), ...asked.map(({ settled }) => settled)]);
        return true;
    }
}
//# sourceMappingURL=fetched.js.map