// Keeps texts in a drawing clear of each other and of lines, by their measured boxes.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a text in px at a font size in px. Elements measure on a canvas; tests pass a fixed rule. */
export type MeasureText = (text: string, sizePx: number, weight?: number) => number;

/** Whether two boxes come closer than `gap` px. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/**
 * Pushes blocks down until none meets the one above.
 * @param blocks with the tops they would like, in any order, px
 * @param gap free ground between two, px
 * @returns tops in the same order
 */
export function pushDown(
  blocks: readonly { readonly top: number; readonly height: number }[],
  gap: number,
): readonly number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => a.top - b.top);
  const placed = blocks.map(({ top }) => top);
  let free = -Infinity;
  for (const { top, height, index } of order) {
    const lower = Math.max(top, free);
    placed[index] = lower;
    free = lower + height + gap;
  }
  return placed;
}

/**
 * Breaks words into lines no wider than `width`; a single longer word keeps a line of its own.
 * @param widthOf width of a text, in the unit of `width`
 */
export function breakLines(words: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of words.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && widthOf(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  if (current !== '') lines.push(current);
  return lines;
}
