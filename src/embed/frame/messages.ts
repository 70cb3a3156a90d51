// What a page and the kit's page in an iframe of it say to each other. Anything else is not for us.

/** From the frame: it is there; from the page: tell me your height; from the frame: its height, CSS px. */
export type FrameMessage =
  { readonly hpg: 'ready' } | { readonly hpg: 'hello' } | { readonly hpg: 'height'; readonly height: number };

/** Tallest frame that is believed, CSS px. */
export const tallest = 30000;

const isHeight = (height: unknown): height is number => typeof height === 'number' && height > 0 && height <= tallest;

/** The message in what came in; undefined where it is none of ours, or not of this shape. */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null || !('hpg' in data)) return undefined;
  const { hpg, height } = data as { hpg: unknown; height?: unknown };
  if (hpg === 'ready' || hpg === 'hello') return { hpg };
  return hpg === 'height' && isHeight(height) ? { hpg, height } : undefined;
}
