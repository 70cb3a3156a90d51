import { measureIn } from './text-measure.js';
import { checkTextStyle, textStyleOf } from './text-style.js';
export class TextController {
    #host;
    #observer = new ResizeObserver(() => {
        checkTextStyle(this.#host);
    });
    #style;
    #inUse;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** The same object until font or size changes. */
    get inUse() {
        const style = textStyleOf(this.#host);
        if (this.#inUse && style === this.#style)
            return this.#inUse;
        this.#style = style;
        return (this.#inUse = { k: Math.max(1, (parseFloat(style.fontSize) || 16) / 16), measure: measureIn(style) });
    }
    /**
     * How far a drawing grows with enlarged text: as far as the narrowest one whose words keep clear of each other has room.
     * @param room CSS px
     * @param least width of that drawing, px at a text size of 16 px
     */
    growth(room, least) {
        return Math.max(1, Math.min(this.inUse.k, room / least));
    }
    hostConnected() {
        document.fonts.addEventListener('loadingdone', this.#fontsArrived);
        this.#observer.observe(this.#host);
    }
    hostDisconnected() {
        document.fonts.removeEventListener('loadingdone', this.#fontsArrived);
        this.#observer.disconnect();
    }
    #fontsArrived = () => {
        this.#inUse = undefined;
        this.#host.requestUpdate();
    };
}
//# sourceMappingURL=text-controller.js.map