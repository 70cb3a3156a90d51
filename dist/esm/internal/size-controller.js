const watched = new WeakMap();
let shared;
function observer() {
    shared ??= new ResizeObserver((entries) => {
        // In the next frame: a new height within the observer's own turn would be reported to the page as an error.
        requestAnimationFrame(() => {
            for (const entry of entries)
                watched.get(entry.target)?.(entry.contentRect.width);
        });
    });
    return shared;
}
export class SizeController {
    #host;
    #width = 0;
    /** @param fallback width used while the element has no room, CSS px */
    constructor(host, fallback = 720) {
        this.fallback = fallback;
        this.#host = host;
        host.addController(this);
    }
    /** Content width, CSS px. While hidden the last width stays. */
    get width() {
        return this.#width || this.fallback;
    }
    /** Whether the element has been laid out at least once. */
    get measured() {
        return this.#width > 0;
    }
    hostConnected() {
        watched.set(this.#host, (width) => {
            const rounded = Math.floor(width);
            if (rounded <= 0 || rounded === this.#width)
                return;
            this.#width = rounded;
            this.#host.requestUpdate();
        });
        this.#width = Math.floor(this.#host.clientWidth) || this.#width;
        observer().observe(this.#host);
    }
    hostDisconnected() {
        watched.delete(this.#host);
        shared?.unobserve(this.#host);
    }
}
//# sourceMappingURL=size-controller.js.map