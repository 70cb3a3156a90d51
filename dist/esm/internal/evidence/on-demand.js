export class OnDemand {
    #host;
    #fetch;
    #failed;
    #pending;
    #last;
    #value;
    /**
     * @param fetch usually an import
     * @param failed told each time it could not be fetched
     */
    constructor(host, fetch, failed) {
        this.#last = Promise.resolve();
        this.state = 'not-asked';
        this.#host = host;
        this.#fetch = fetch;
        this.#failed = failed;
    }
    /** Undefined until it has been fetched. */
    get value() {
        return this.#value;
    }
    /** Fetches once; after a failure a further call tries again. Never rejects. */
    load() {
        return (this.#pending ??= this.#last = this.#run());
    }
    /** Resolves when what has been asked for is there, or could not be fetched. */
    get settled() {
        return this.#last;
    }
    async #run() {
        this.state = 'loading';
        this.#host.requestUpdate();
        try {
            this.#value = await this.#fetch();
            this.state = 'ready';
        }
        catch (error) {
            this.#pending = undefined;
            this.state = 'failed';
            this.#failed(error);
        }
        this.#host.requestUpdate();
    }
}
//# sourceMappingURL=on-demand.js.map