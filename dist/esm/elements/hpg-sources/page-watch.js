export class PageWatch {
    #host;
    #observer = new MutationObserver((records) => {
        // What this element renders itself is no news.
        if (records.some(({ target }) => !this.#host.contains(target)))
            this.#tell();
    });
    #tell = () => {
        this.#host.requestUpdate();
    };
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#observer.observe(document, { childList: true, subtree: true });
        // Elements are upgraded, and choose what they show, after they were added.
        document.addEventListener('hpg-scenario-changed', this.#tell);
    }
    hostDisconnected() {
        this.#observer.disconnect();
        document.removeEventListener('hpg-scenario-changed', this.#tell);
    }
}
//# sourceMappingURL=page-watch.js.map