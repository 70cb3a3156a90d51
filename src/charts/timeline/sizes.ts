// Which panels are open at a width, and how high they are.
import type { PanelId } from './timeline-input.js';

/** wide: values beside the lines; middle: name and value above each panel; narrow: as middle, hormones folded. */
export type Form = 'wide' | 'middle' | 'narrow';

export interface PanelChoice {
  readonly form: Form;
  /** Drawn one above the other on one axis, with their heights, px at the default text size. */
  readonly open: readonly { readonly id: PanelId; readonly height: number }[];
  /** Rows with a sparkline that open on demand. */
  readonly folded: readonly PanelId[];
}

const wideFrom = 1000;
const middleFrom = 600;

const heights: Readonly<Record<PanelId, number>> = {
  lh: 76,
  fsh: 76,
  testosterone: 76,
  itt: 76,
  sperm: 158,
  testisVolume: 100,
};

/** Panels higher than this have more ticks. */
export const largeFrom = 120;

/** Height of a panel that a reader unfolds. */
export const foldedHeight = 96;

/**
 * @param width of the element, px at the default text size
 * @param plain Fundamentals: what the reader came for, larger; the hormones stay at hand below
 */
export function panelsAt(width: number, plain: boolean): PanelChoice {
  const form = width >= wideFrom ? 'wide' : width >= middleFrom ? 'middle' : 'narrow';
  const open = (ids: readonly PanelId[]) => ids.map((id) => ({ id, height: heights[id] }));
  if (plain) {
    const share = form === 'narrow' ? 0.8 : 1;
    return {
      form,
      open: [
        { id: 'sperm', height: 250 * share },
        { id: 'testisVolume', height: 190 * share },
      ],
      folded: ['itt', 'lh', 'fsh', 'testosterone'],
    };
  }
  if (form === 'narrow') {
    return { form, open: open(['itt', 'sperm', 'testisVolume']), folded: ['lh', 'fsh', 'testosterone'] };
  }
  return { form, open: open(['lh', 'fsh', 'testosterone', 'itt', 'sperm', 'testisVolume']), folded: [] };
}
