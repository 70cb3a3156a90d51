// How tests use <recovery-timeline>: they say what a reader does and sees, not where it lies in the shadow root.
import type { TemplateResult } from 'lit';
import { RecoveryTimeline } from '../../../src/elements/recovery-timeline/recovery-timeline.js';
import { fixture, settled } from '../../support/fixture.js';

function find(element: Element, selector: string): Element {
  const match = element.shadowRoot?.querySelector(selector);
  if (!match) throw new Error(`nothing matches ${selector}`);
  return match;
}

export class TimelineHarness {
  constructor(readonly element: RecoveryTimeline) {}

  static async mount(
    template: TemplateResult,
    options: { width?: number; lang?: string } = {},
  ): Promise<TimelineHarness> {
    return new TimelineHarness(await fixture(template, { width: 1200, ...options, is: RecoveryTimeline }));
  }

  /** The first sentence, and the lines under it. */
  get answer(): string {
    return this.element.querySelector('[data-hpg-part=answer] > :is(h2, h3, h4, h5, h6)')?.textContent ?? '';
  }
  get about(): string {
    return this.element.querySelector('[data-hpg-part=answer] > p')?.textContent ?? '';
  }

  /** Cells of the tables in the page, each without surrounding blanks. */
  get tables(): string[][][] {
    return [...this.element.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
    );
  }

  get slider(): HTMLInputElement {
    return find(this.element, 'input.moment') as HTMLInputElement;
  }
  get handle(): SVGGElement {
    return find(this.element, '.handle') as SVGGElement;
  }
  /** Everything that can be moved in the drawing, in the order of the keyboard. */
  get handles(): SVGGElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<SVGGElement>('.handle') ?? [])];
  }
  /** One of them: "0-start", "0-end", "0-whole" of the first course. */
  handleOf(name: string): SVGGElement {
    return find(this.element, `.handle[data-moves="${name}"]`) as SVGGElement;
  }
  get drawing(): SVGSVGElement {
    return find(this.element, 'svg.main') as SVGSVGElement;
  }

  /** x of the moment's line, px from the left of the window. */
  get momentX(): number {
    const { left, width } = find(this.element, 'svg.main > g:nth-of-type(2) path.now').getBoundingClientRect();
    return left + width / 2;
  }

  /** Value of a marker as written beside or above its panel: "54 M/mL". */
  reading(marker: string): string {
    return find(this.element, `text[data-marker=${marker}]`).textContent.trim();
  }

  texts(selector: string): string[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => each.textContent.trim());
  }

  async settled(): Promise<void> {
    await settled(this.element);
  }

  /** Chooses an option of the control with this label. */
  async choose(label: string, value: string): Promise<void> {
    const select = this.control(label) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async type(label: string, value: string): Promise<void> {
    const input = this.control(label) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  control(label: string): HTMLInputElement | HTMLSelectElement {
    const labels = [...(this.element.shadowRoot?.querySelectorAll('label') ?? [])];
    const control = labels.find((each) => each.textContent.trim().startsWith(label))?.querySelector('input, select');
    if (!control) throw new Error(`no control is labelled ${label}`);
    return control as HTMLInputElement | HTMLSelectElement;
  }

  hasControl(label: string): boolean {
    const labels = [...(this.element.shadowRoot?.querySelectorAll('label') ?? [])];
    return labels.some((each) => each.textContent.trim().startsWith(label));
  }

  /** Moves a pointer over the drawing: presses at the first month, goes to the others, lets go. */
  async drag(from: Element, ...months: number[]): Promise<void> {
    const { left, top } = this.drawing.getBoundingClientRect();
    const at = (type: string, month: number, target: Element): void => {
      const clientX = left + this.#x(month);
      target.dispatchEvent(
        new PointerEvent(type, { clientX, clientY: top + 200, pointerId: 1, button: 0, bubbles: true, composed: true }),
      );
    };
    const [first = 0, ...rest] = months;
    at('pointerdown', first, from);
    for (const month of rest) at('pointermove', month, this.drawing);
    await this.settled();
  }

  async letGo(): Promise<void> {
    this.drawing.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1, bubbles: true, composed: true }));
    await this.settled();
  }

  /** x of a month in the drawing, from two ticks of the axis. */
  #x(month: number): number {
    const labels = [...(this.element.shadowRoot?.querySelectorAll('text.month') ?? [])].slice(0, 2);
    const [a, b] = labels.map((label) => [Number(label.textContent), Number(label.getAttribute('x'))] as const);
    if (!a || !b) throw new Error('the axis has no ticks');
    return a[1] + ((month - a[0]) * (b[1] - a[1])) / (b[0] - a[0]);
  }
}
