// Who presses something that goes away or can no longer be pressed is not left without a place on the page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Place = { readonly of: string; readonly at: number };

export class FocusAfter implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #next: Place | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** After the next rendering. @param of a selector @param at which of what it finds; −1 the last */
  next(of: string, at: number): void {
    this.#next = { of, at };
  }

  hostUpdated(): void {
    const next = this.#next;
    this.#next = undefined;
    if (next) [...this.#host.renderRoot.querySelectorAll<HTMLElement>(next.of)].at(next.at)?.focus();
  }
}
