// What a page and the kit's page in an iframe of it say to each other. Anything else is not for us.
/** Tallest frame that is believed, CSS px. */
export const tallest = 30000;
const isHeight = (height) => typeof height === 'number' && height > 0 && height <= tallest;
/** The message in what came in; undefined where it is none of ours, or not of this shape. */
export function readMessage(data) {
    if (typeof data !== 'object' || data === null || !('hpg' in data))
        return undefined;
    const { hpg, height } = data;
    if (hpg === 'ready' || hpg === 'hello')
        return { hpg };
    return hpg === 'height' && isHeight(height) ? { hpg, height } : undefined;
}
//# sourceMappingURL=messages.js.map