// The smallest element of the kit, for tests of what all elements share.
import { html, type TemplateResult } from 'lit';
import type { Level, Units } from '../../src/data/types.js';
import { KitElement } from '../../src/internal/kit-element.js';
import type { Scenario } from '../../src/scenario/scenario.js';

export class KitProbe extends KitElement {
  /** How often it has rendered. */
  renders = 0;

  /** What a control in the element would do. */
  turn(patch: Partial<Scenario>): void {
    this.change(patch);
  }

  startAgain(): void {
    this.startOver();
  }

  choose(preferences: { level?: Level; units?: Units }): void {
    this.prefer(preferences);
  }

  /** The moment that the element shows. */
  get shown(): number {
    return Number(this.renderRoot.querySelector('output')?.textContent);
  }

  /** The messages that the element shows. */
  get messages(): string[] {
    return [...this.renderRoot.querySelectorAll('[role=alert] p')].map(({ textContent }) => textContent);
  }

  override render(): TemplateResult {
    this.renders += 1;
    return html`${this.problems.template}<output>${this.shared.scenario.month}</output>`;
  }
}

let count = 0;

/** Defines a class of its own under a tag of its own, so that the moment of definition can be chosen. */
export function defineProbe(tag = `kit-probe-${(count += 1)}`): string {
  customElements.define(tag, class extends KitProbe {});
  return tag;
}

/** A probe with attributes. */
export function createProbe(attributes: Readonly<Record<string, string>> = {}): KitProbe {
  const probe = document.createElement('kit-probe');
  for (const [name, value] of Object.entries(attributes)) probe.setAttribute(name, value);
  return probe;
}

/** Another component's shadow root. */
export function shadowOf(host: Element, mode: ShadowRootMode): ShadowRoot {
  return host.attachShadow({ mode });
}

customElements.define('kit-probe', KitProbe);

declare global {
  interface HTMLElementTagNameMap {
    'kit-probe': KitProbe;
  }
}
