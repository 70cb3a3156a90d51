// What a reader sees of and does with <protocol-compare>, so that tests speak of columns and choices.
import type { TemplateResult } from 'lit';
import { ProtocolCompare } from '../../../src/elements/protocol-compare/protocol-compare.js';
import { fixture, settled, type FixtureOptions } from '../../support/fixture.js';

export class CompareHarness {
  constructor(readonly element: ProtocolCompare) {}

  static async mount(template: TemplateResult, options: FixtureOptions<ProtocolCompare> = {}): Promise<CompareHarness> {
    return new CompareHarness(await fixture(template, { is: ProtocolCompare, ...options }));
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  #words(found: Element | null | undefined): string {
    return (found?.textContent ?? '').trim().replace(/\s+/g, ' ');
  }

  all(selector: string): Element[] {
    return [...this.root.querySelectorAll(selector)];
  }

  /** The slotted words of a part: answer, table, sources, limits, notice. */
  part(name: string): string {
    return this.#words(this.element.querySelector(`[data-hpg-part="${name}"]`));
  }

  get answer(): string {
    return this.#words(this.element.querySelector('[data-hpg-part="answer"] > :first-child'));
  }

  get problem(): string {
    return this.#words(this.root.querySelector('[role="alert"]'));
  }

  get selects(): HTMLSelectElement[] {
    return [...this.root.querySelectorAll<HTMLSelectElement>('.choices select')];
  }

  /** Protocols of the columns on screen. */
  get shown(): string[] {
    return this.selects.map((select) => select.value);
  }

  async settle(): Promise<this> {
    await settled(this.element);
    return this;
  }

  async choose(select: HTMLSelectElement, value: string): Promise<this> {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return this.settle();
  }

  pick(column: number, id: string): Promise<this> {
    return this.choose(this.selects[column]!, id);
  }

  columns(count: number): Promise<this> {
    return this.choose(this.root.querySelector<HTMLSelectElement>('[part="columns"]')!, String(count));
  }

  async press(selector: string, index = 0): Promise<this> {
    this.root.querySelectorAll<HTMLButtonElement>(selector)[index]!.click();
    return this.settle();
  }

  async moveTo(month: number): Promise<this> {
    const slider = this.root.querySelector<HTMLInputElement>('.moment')!;
    slider.value = String(month);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    return this.settle();
  }

  async fold(group: number, open: boolean): Promise<this> {
    const details = this.root.querySelectorAll<HTMLDetailsElement>('details.group')[group]!;
    details.open = open;
    return this.settle();
  }

  /** Visible words of a cell. */
  cell(marker: string, column: number): string {
    return this.#words(this.root.querySelectorAll(`tr.marker.${marker} > td`)[column]);
  }

  /** The printed value of a cell. */
  value(marker: string, column: number): string {
    return this.#words(this.root.querySelectorAll(`tr.marker.${marker} > td`)[column]?.querySelector('.value b'));
  }

  difference(column: number): string {
    return this.#words(this.root.querySelectorAll('tr.differences > td')[column]);
  }

  path(marker: string, column: number): string {
    const cell = this.root.querySelectorAll(`tr.marker.${marker} > td`)[column];
    return cell?.querySelector('path.line')?.getAttribute('d') ?? '';
  }

  momentX(marker: string, column: number): number {
    const cell = this.root.querySelectorAll(`tr.marker.${marker} > td`)[column];
    return Number(cell?.querySelector('line.now')?.getAttribute('x1'));
  }

  /** Numbers of a row of the table in the page. */
  tableRow(start: string): string[] {
    const rows = [...this.element.querySelectorAll('[data-hpg-part="table"] tbody tr')];
    const row = rows.find((candidate) => this.#words(candidate.querySelector('th')).startsWith(start));
    return [...(row?.querySelectorAll('td') ?? [])].map((cell) => this.#words(cell));
  }
}
