// What stands in place of facts that are not there yet, or could not be fetched.
import { html, nothing } from 'lit';
import { evidence } from '../../text/en/evidence.js';
import type { Voice } from '../../text/index.js';
import type { OnDemand } from './on-demand.js';

export function loadState(voice: Voice, facts: OnDemand<unknown>): unknown {
  const say = voice.say(evidence);
  switch (facts.state) {
    case 'ready':
      return nothing;
    case 'failed':
      return html`<p>${say.notLoaded}</p>
        <button
          type="button"
          @click=${() => {
            void facts.load();
          }}
        >
          ${say.tryAgain}
        </button>`;
    default:
      return html`<p role="status">${say.loading}</p>`;
  }
}
