// What a reader sees of and does with <hpg-recovery-odds>, so that tests speak of counts and choices.
import type { TemplateResult } from 'lit';
import { HpgRecoveryOdds } from '../../../src/elements/hpg-recovery-odds/hpg-recovery-odds.js';
import { fixture, nextFrame, settled, type FixtureOptions } from '../../support/fixture.js';

export class OddsHarness {
  constructor(readonly element: HpgRecoveryOdds) {}

  static async mount(template: TemplateResult, options: FixtureOptions<HpgRecoveryOdds> = {}): Promise<OddsHarness> {
    return new OddsHarness(await fixture(template, { is: HpgRecoveryOdds, ...options }));
  }

  /** Mounted, with all men simulated. */
  static async simulated(
    template: TemplateResult,
    options: FixtureOptions<HpgRecoveryOdds> = {},
  ): Promise<OddsHarness> {
    return (await OddsHarness.mount(template, options)).untilSimulated();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  words(selector: string): string {
    return this.#text(this.root.querySelector(selector));
  }

  #text(found: Element | null | undefined): string {
    return (found?.textContent ?? '').trim().replace(/\s+/g, ' ');
  }

  part(name: string): string {
    return this.#text(this.element.querySelector(`[data-hpg-part="${name}"]`));
  }

  get answer(): string {
    return this.#text(this.element.querySelector('[data-hpg-part="answer"] > :first-child'));
  }

  get problem(): string {
    return this.#text(this.root.querySelector('[role="alert"]'));
  }

  /** "67 of 100" of a group. */
  count(group: 'published' | 'simulated'): string {
    return this.words(`.group[part="${group}"] .count b`);
  }

  interval(group: 'published' | 'simulated'): string {
    return this.words(`.group[part="${group}"] .count span`);
  }

  /** Figures drawn in a group, by look. */
  drawn(group: 'published' | 'simulated'): Record<string, number> {
    const figures = (look: string): number => {
      const path = this.root.querySelector(`.group[part="${group}"] .array .${look}`);
      return (path?.getAttribute('d') ?? '').split('M').length - 1;
    };
    return { reached: figures('reached'), unsure: figures('unsure'), open: figures('open') };
  }

  /** The interval that the curve draws at the chosen month, of 100, read off its own axis. */
  heldOnCurve(): number[] {
    const [zero, , all] = [...this.root.querySelectorAll('.curve-picture text[text-anchor="end"]')].map((tick) =>
      Number(tick.previousElementSibling!.getAttribute('y1')),
    );
    const bar = this.root.querySelector('.curve-picture .held')!;
    const [top, height] = ['y', 'height'].map((name) => Number(bar.getAttribute(name)));
    const share = (y: number): number => Math.round((100 * (zero! - y)) / (zero! - all!));
    return [share(top! + height!), share(top!)];
  }

  /** Count and ends that a month has in the export. */
  exported(month: number, kind: 'published' | 'simulated'): number[] {
    const rows = this.element.toCsv().trim().split('\r\n');
    const row = rows.find((each) => each.startsWith(`${month},${kind},`)) ?? '';
    return row
      .split(',')
      .slice(4, 7)
      .map((value) => Number(value));
  }

  get after(): string {
    return this.root.querySelector<HTMLInputElement>('.radio input:checked')?.value ?? '';
  }

  async untilFirstMen(): Promise<this> {
    while (!/of 100$/.test(this.count('simulated'))) await nextFrame();
    return this.settle();
  }

  async untilSimulated(): Promise<this> {
    const end = performance.now() + 60000;
    while (!/^1,000/.test(this.words('.progress'))) {
      if (performance.now() > end) throw new Error(`men are not simulated: "${this.words('.progress')}"`);
      await nextFrame();
    }
    return this.settle();
  }

  async settle(): Promise<this> {
    await settled(this.element);
    return this;
  }

  async chooseMonth(month: number): Promise<this> {
    const place = [3, 6, 12, 16, 24].indexOf(month) + 1;
    this.root.querySelector<HTMLInputElement>(`.radio:nth-child(${place}) input`)!.click();
    return this.settle();
  }

  async choose(part: 'line' | 'population', value: string): Promise<this> {
    const select = this.root.querySelector<HTMLSelectElement>(`select[part="${part}"]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return this.settle();
  }

  /** Cells of a row of the table in the page, by month. */
  tableRow(month: number): string[] {
    const rows = [...this.element.querySelectorAll('[data-hpg-part="table"] tbody tr')];
    const row = rows.find((candidate) => this.#text(candidate.querySelector('th')) === String(month));
    return [...(row?.querySelectorAll('td') ?? [])].map((cell) => this.#text(cell));
  }
}
