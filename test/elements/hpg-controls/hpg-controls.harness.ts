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
    return found(this.element.renderRoot.querySelector('button'), 'button');
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
