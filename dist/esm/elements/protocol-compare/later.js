export class CompareLater {
    #host;
    #told;
    #men;
    #sources;
    #fetching;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    get told() {
        return this.#told;
    }
    get men() {
        return this.#men;
    }
    hostConnected() {
        // Its men were dropped when it left.
        this.#host.requestUpdate();
    }
    hostDisconnected() {
        this.#men?.stop();
    }
    hostUpdated() {
        this.#fetching ??= this.#fetch();
    }
    /** Resolves when everything has been fetched, or cannot be had. */
    async settled() {
        await this.#fetching;
    }
    async #fetch() {
        const [told, men] = await Promise.allSettled([import('./told.js'), import('./men.js')]);
        if (told.status === 'fulfilled')
            this.#told = told.value;
        if (men.status === 'fulfilled') {
            this.#men = new men.value.ColumnMen(() => {
                this.#host.requestUpdate();
            });
        }
        this.#host.requestUpdate();
    }
    /** The sources of these ids once they are there, and before that how to get them. */
    evidence(voice, ids) {
        const sources = this.#sources?.sourcesById(ids);
        if (this.#sources && sources) {
            const limits = this.#sources.limitsOf(voice);
            return { count: ids.size, sources: this.#sources.sourcesList(voice, sources), limits };
        }
        return {
            count: ids.size,
            load: () => {
                void this.#loadSources();
            },
        };
    }
    async #loadSources() {
        this.#sources = await import('./sources.js');
        this.#host.requestUpdate();
    }
}
//# sourceMappingURL=later.js.map