import { measureIn } from './text-measure.js';
export class TextController {
    #host;
    // In the next frame: a new height within the observer's own turn would be reported to the page as an error.
    #observer = new ResizeObserver(() => {
        requestAnimationFrame(() => {
            if (this.#host.isConnected && this.#font !== this.#fontNow())
                this.#host.requestUpdate();
        });
    });
    #font;
    #inUse;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** The same object until font or size changes. */
    get inUse() {
        const font = this.#fontNow();
        if (this.#inUse && font === this.#font)
            return this.#inUse;
        this.#font = font;
        const style = getComputedStyle(this.#host);
        return (this.#inUse = { k: Math.max(1, (parseFloat(style.fontSize) || 16) / 16), measure: measureIn(style) });
    }
    hostConnected() {
        document.fonts.addEventListener('loadingdone', this.#fontsArrived);
        this.#observer.observe(this.#host);
    }
    hostDisconnected() {
        document.fonts.removeEventListener('loadingdone', this.#fontsArrived);
        this.#observer.disconnect();
    }
    #fontNow() {
        const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(this.#host);
        return [fontFamily, fontSize, letterSpacing, wordSpacing].join();
    }
    #fontsArrived = () => {
        this.#inUse = undefined;
        this.#host.requestUpdate();
    };
}
//# sourceMappingURL=text-controller.js.map