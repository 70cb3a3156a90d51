// Speaks of <hpg-controls> as a reader would, so that tests know nothing of its shadow root.
import type { HpgControls } from '../../../src/elements/hpg-controls/hpg-controls.js';
import { settled } from '../../support/fixture.js';

function found<E>(element: E | null, name: string): E {
  if (!element) throw new Error(`<hpg-controls> shows no ${name}`);
  return element;
}

export class ControlsHarness {
  constructor(readonly element: HpgControls) {}

  input(name: string): HTMLInputElement {
    return found(this.element.renderRoot.querySelector<HTMLInputElement>(`input[name="${name}"]`), name);
  }

  select(name: string): HTMLSelectElement {
    return found(this.element.renderRoot.querySelector<HTMLSelectElement>(`select[name="${name}"]`), name);
  }

  get slider(): HTMLInputElement {
    return found(this.element.renderRoot.querySelector<HTMLInputElement>('input[type=range]'), 'slider');
  }

  get reset(): HTMLButtonElement {
    return found(this.element.renderRoot.querySelector('button[name=reset]'), 'reset');
  }

  get undo(): HTMLButtonElement {
    return this.button('undo');
  }

  button(name: string): HTMLButtonElement {
    return found(this.element.renderRoot.querySelector<HTMLButtonElement>(`button[name="${name}"]`), name);
  }

  /** Opens a fold and waits until what it fetches is there. */
  async open(name: 'courses' | 'share', holds: string): Promise<void> {
    const fold = found(this.element.renderRoot.querySelector<HTMLDetailsElement>(`details.${name}`), name);
    fold.open = true;
    while (!fold.querySelector(holds)) await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(this.element);
  }

  /** What the editor holds: its medicines in order. */
  get medicines(): string[] {
    return [...this.element.renderRoot.querySelectorAll('legend')].map(({ textContent }) => textContent.trim());
  }

  async press(button: HTMLButtonElement): Promise<void> {
    button.click();
    await settled(this.element);
  }

  /** Name of the input or button that holds the focus. */
  get focused(): string {
    return this.element.shadowRoot?.activeElement?.getAttribute('name') ?? '';
  }

  /** What is said to those who do not see the inputs move. */
  get said(): string {
    return this.element.renderRoot.querySelector('.visually-hidden[role=status]')?.textContent.trim() ?? '';
  }

  /** Names of all inputs, in order. */
  get inputs(): string[] {
    const controls = this.element.renderRoot.querySelectorAll<HTMLInputElement>('select, input, button');
    return [...controls].map(({ name, type }) => name || type);
  }

  /** The sentence on what is in force. */
  get sentence(): string {
    return this.element.querySelector('[data-hpg-part="answer"]')?.textContent.trim() ?? '';
  }

  get messages(): string[] {
    return [...this.element.renderRoot.querySelectorAll('.problem')].map(({ textContent }) => textContent.trim());
  }

  async type(name: string, written: string): Promise<void> {
    const input = this.input(name);
    input.value = written;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(this.element);
  }

  async choose(name: string, value: string): Promise<void> {
    const select = this.select(name);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(this.element);
  }

  async move(month: number): Promise<void> {
    this.slider.value = String(month);
    this.slider.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(this.element);
  }

  async startOver(): Promise<void> {
    this.reset.click();
    await settled(this.element);
  }
}
