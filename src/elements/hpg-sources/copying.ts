// Copies text to the clipboard, and keeps it to be shown where the browser does not allow that.
import type { ReactiveControllerHost } from 'lit';

export type CopyState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied'; readonly words: string }
  | { readonly kind: 'refused'; readonly text: string };

export class Copying {
  readonly #host: ReactiveControllerHost;
  state: CopyState = { kind: 'idle' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param words what to say once it is copied. Never rejects. */
  async copy(text: string, words: string): Promise<void> {
    this.state = (await this.#write(text)) ? { kind: 'copied', words } : { kind: 'refused', text };
    this.#host.requestUpdate();
  }

  /** What was said belongs to an earlier choice. */
  forget(): void {
    if (this.state.kind === 'idle') return;
    this.state = { kind: 'idle' };
    this.#host.requestUpdate();
  }

  async #write(text: string): Promise<boolean> {
    // Missing on pages without a secure context, refused where a frame or a policy says so.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (!clipboard) return false;
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
}
