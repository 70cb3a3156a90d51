// Speaks of <hpg-sources> as a reader would, for its tests.
import type { TemplateResult } from 'lit';
import { sources } from '../../../src/data/sources.js';
import { HpgSources } from '../../../src/elements/hpg-sources/hpg-sources.js';
import * as scenes from '../../../stories/scenes/hpg-sources.js';
import { fixture, settled, type FixtureOptions } from '../../support/fixture.js';

export async function mount(
  template: TemplateResult = scenes.plain(),
  options: FixtureOptions<HTMLElement> = {},
): Promise<HpgSources> {
  const first = await fixture(template, options);
  const element = first instanceof HpgSources ? first : first.querySelector('hpg-sources');
  if (!element) throw new Error('no <hpg-sources> in the scene');
  await settled(element);
  return element;
}

export const text = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
export const ids = (element: HpgSources): string[] =>
  [...element.querySelectorAll<HTMLElement>('[data-source]')].map(({ dataset }) => dataset['source'] ?? '');
export const heading = (element: HpgSources): string => text(element.querySelector('h3'));
export const problems = (element: HpgSources): string[] =>
  [...element.renderRoot.querySelectorAll('.problem')].map(text);
export const select = (element: HpgSources, name: string): HTMLSelectElement =>
  element.renderRoot.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;

export async function choose(element: HpgSources, name: string, value: string): Promise<void> {
  select(element, name).value = value;
  select(element, name).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export async function scope(element: HpgSources, value: 'page' | 'all'): Promise<void> {
  element.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await settled(element);
}

export async function open(element: HpgSources, id: string): Promise<HTMLElement> {
  const entry = element.querySelector<HTMLElement>(`[data-source="${id}"]`)!;
  for (const fold of [entry.closest('details'), entry.querySelector('details')]) if (fold) fold.open = true;
  await settled(element);
  return entry;
}

export async function openReplay(element: HpgSources): Promise<void> {
  element.renderRoot.querySelector<HTMLDetailsElement>('details[part=replay]')!.open = true;
  await settled(element);
}

/** A clinic's page: few sources, so that tests need not draw all of them. */
export const onPage = scenes.belowAgent;

export const all = Object.keys(sources);
