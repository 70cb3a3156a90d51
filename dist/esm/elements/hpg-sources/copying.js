export class Copying {
    #host;
    constructor(host) {
        this.state = { kind: 'idle' };
        this.#host = host;
    }
    /** @param words what to say once it is copied. Never rejects. */
    async copy(text, words) {
        this.state = (await this.#write(text)) ? { kind: 'copied', words } : { kind: 'refused', text };
        this.#host.requestUpdate();
    }
    /** What was said belongs to an earlier choice. */
    forget() {
        if (this.state.kind === 'idle')
            return;
        this.state = { kind: 'idle' };
        this.#host.requestUpdate();
    }
    async #write(text) {
        // Missing on pages without a secure context, refused where a frame or a policy says so.
        const { clipboard } = navigator;
        if (!clipboard)
            return false;
        try {
            await clipboard.writeText(text);
            return true;
        }
        catch {
            return false;
        }
    }
}
//# sourceMappingURL=copying.js.map