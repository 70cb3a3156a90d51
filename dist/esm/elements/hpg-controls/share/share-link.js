// The link to what is shown, and the row that copies it. Fetched when its fold is opened. Nothing is sent or kept.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { adoptPageSheet } from '../../../internal/page-sheet.js';
import { fragmentOf } from '../../../scenario/permalink.js';
import { controlsShare } from '../../../text/en/controls-share.js';
import { shareStyles } from './share.styles.js';
/** The page's own address with the view in place of what stood behind "#". */
export function linkTo(scenario, address) {
    return address.replace(/#.*$/s, '') + fragmentOf(scenario);
}
/** Whether the page opens a link to the view with the view: it has said so, and this group is the page's own. */
const takesLinks = (element) => !element.scenario &&
    element.closest('hpg-scenario') === null &&
    document.querySelector('script[data-hpg-permalink]') !== null;
export class ShareLink {
    #host;
    /** The link that was copied or refused, and which of the two: another link has not been. */
    #tried;
    constructor(host) {
        this.#host = host;
    }
    template(voice, scenario) {
        const say = voice.say(controlsShare);
        const link = linkTo(scenario, location.href);
        const tried = this.#tried?.link === link ? this.#tried : undefined;
        return html `<div class="link" part="link">
      <label class="address"
        >${say.link}<input
          name="link"
          type="text"
          readonly
          translate="no"
          aria-describedby="link-holds"
          .value=${live(link)}
          @focus=${(event) => {
            event.currentTarget.select();
        }}
      /></label>
      <button
        type="button"
        name="copy"
        @click=${() => {
            void this.#copy(link);
        }}
      >
        ${say.copy}
      </button>
      <p class="status" role="status">${tried ? (tried.copied ? say.copied : say.refused) : nothing}</p>
      <p id="link-holds">${say.holds}${takesLinks(this.#host) ? nothing : html ` ${say.notTaken}`}</p>
    </div>`;
    }
    async #copy(link) {
        this.#tried = { link, copied: await written(link) };
        this.#host.requestUpdate();
    }
}
/** Whether the clipboard took it: it is missing without a secure context, and a frame or a policy may refuse it. */
async function written(text) {
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
/** The link, with its styles in the element. */
export function openLink(element) {
    adoptPageSheet(element.renderRoot, shareStyles);
    return new ShareLink(element);
}
//# sourceMappingURL=share-link.js.map