// What the timeline fetches once it is drawn, when somebody asks for it, or when a case first comes up.
import { OnDemand } from '../../internal/evidence/on-demand.js';
export class FetchedParts {
    constructor(host, after) {
        const later = (fetch) => new OnDemand(host, fetch, (error) => {
            host.scenarioProblem(error);
        });
        this.evidence = later(() => import('./evidence.js'));
        this.further = later(() => import('./further-answers.js'));
        this.tables = later(() => import('./tables.js'));
        this.outside = later(() => import('../../internal/outside-studied.js'));
        this.after = later(async () => after(await import('./after/after-drawing.js')));
    }
    /** Whether there is nothing to wait for. */
    get complete() {
        return ([this.tables, this.after].every(({ state }) => state === 'ready') &&
            [this.further, this.outside].every(({ state }) => state !== 'loading'));
    }
    /** Fetches what belongs to the words of the element, and waits for what has been asked for. */
    async settle() {
        await Promise.all([this.tables.load(), this.after.load(), this.further.settled, this.outside.settled]);
        await this.after.value?.marks.settled;
    }
}
//# sourceMappingURL=fetched-parts.js.map