import { measureIn } from '../../internal/text-measure.js';
import { checkTextStyle, textStyleOf } from '../../internal/text-style.js';
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
        return (this.#inUse = { k: (parseFloat(style.fontSize) || 16) / 16, measure: measureIn(style) });
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