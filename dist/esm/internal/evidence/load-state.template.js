// What stands in place of facts that are not there yet, or could not be fetched.
import { html, nothing } from 'lit';
import { evidence } from '../../text/en/evidence.js';
export function loadState(voice, facts) {
    const say = voice.say(evidence);
    switch (facts.state) {
        case 'ready':
            return nothing;
        case 'failed':
            return html `<p>${say.notLoaded}</p>
        <button
          type="button"
          @click=${() => {
                void facts.load();
            }}
        >
          ${say.tryAgain}
        </button>`;
        default:
            return html `<p role="status">${say.loading}</p>`;
    }
}
//# sourceMappingURL=load-state.template.js.map