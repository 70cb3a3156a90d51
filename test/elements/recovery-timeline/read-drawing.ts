// Reads numbers back out of the drawn timeline as an eye does: from where things stand between numbers that are written at its
// axes. Nothing here knows how the drawing was computed.
import type { RecoveryTimeline } from '../../../src/elements/recovery-timeline/recovery-timeline.js';

export type Read = (pixel: number) => number;

const numberOf = (words: string | null | undefined): number => Number((words ?? '').replace(/[^\d.]/g, ''));

const attribute = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));

function line(points: readonly (readonly [number, number])[]): Read {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first[0] === last[0]) throw new Error('an axis needs two numbers that can be read');
  return (pixel) => first[1] + ((pixel - first[0]) * (last[1] - first[1])) / (last[0] - first[0]);
}

export class ReadDrawing {
  readonly #root: ShadowRoot;

  constructor(element: RecoveryTimeline) {
    if (!element.shadowRoot) throw new Error('nothing is drawn');
    this.#root = element.shadowRoot;
  }

  all(selector: string): Element[] {
    return [...this.#root.querySelectorAll(selector)];
  }

  /** From x to months from the first dose, by the numbers under the axis. */
  get month(): Read {
    const written = this.all('svg.main text.month');
    const row = attribute(written[0], 'y');
    return line(
      written
        .filter((each) => attribute(each, 'y') === row)
        .map((each) => [attribute(each, 'x'), numberOf(each.textContent)]),
    );
  }

  /** From y to the unit of a panel, by the numbers at its ticks. */
  value(marker: string): Read {
    const rule = this.all(`svg.main g.${marker} > path.rule`)[0]?.getAttribute('d') ?? '';
    const ticks = [...rule.matchAll(/M[\d.]+ ([\d.]+)h5/g)].map((found) => Number(found[1]));
    const numbers = this.all('svg.main text.tick');
    return line(
      ticks.flatMap((y) => {
        const beside = numbers.find((each) => Math.abs(attribute(each, 'y') - y) < 8);
        return beside ? [[y, numberOf(beside.textContent)] as const] : [];
      }),
    );
  }

  /** Where the sign of the moment stands on a curve. */
  sign(marker: string): readonly [number, number] {
    const moved = this.all(`svg.main path.sign.${marker}`)[0]?.getAttribute('transform') ?? '';
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(moved) ?? [];
    return [Number(x), Number(y)];
  }

  /** The corners of the curve of a marker. */
  curve(marker: string): readonly (readonly [number, number])[] {
    const path = this.all(`svg.main g.${marker} path.series`)[0]?.getAttribute('d') ?? '';
    return cornersOf(path);
  }

  /** Lower and upper edge of each band of a marker at an x. */
  bandsAt(marker: string, x: number): readonly (readonly [number, number])[] {
    return this.all(`svg.main g.${marker} path.band`).map((band) => {
      const corners = cornersOf(band.getAttribute('d') ?? '');
      const half = corners.length / 2;
      return [heightAt(corners.slice(0, half), x), heightAt(corners.slice(half).reverse(), x)] as const;
    });
  }
}

function cornersOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map((found) => [Number(found[1]), Number(found[2])] as const);
}

/** y of a line through corners at an x between them. */
export function heightAt(corners: readonly (readonly [number, number])[], x: number): number {
  const next = corners.findIndex((corner) => corner[0] >= x);
  const [to, from] = [corners[next], corners[Math.max(0, next - 1)]];
  if (!to || !from) throw new Error(`the line does not reach ${x}`);
  return to[0] === from[0] ? to[1] : from[1] + ((x - from[0]) * (to[1] - from[1])) / (to[0] - from[0]);
}
