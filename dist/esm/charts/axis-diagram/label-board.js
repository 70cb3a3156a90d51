import { guessWidth, layOutLabel } from './label-rows.js';
/** Labels of one input, placed one by one. */
export class LabelBoard {
    #input;
    #frame;
    constructor(input, frame) {
        this.labels = [];
        this.railYs = {};
        this.#input = input;
        this.#frame = frame;
    }
    /** Sets a label and returns its bottom; nothing is set, and top returned, for a label without words. */
    set(id, top, slot, target) {
        const text = this.#input.labels[id];
        if (!text)
            return top;
        const site = id.startsWith('medicine-') ? id.slice(9) : undefined;
        const rail = site !== undefined && site !== 'sertoli';
        const block = layOutLabel(id, text, {
            width: slot.room,
            nameSize: this.#frame.nameSize,
            sample: slot.sample ?? 'none',
            rail,
            brief: this.#frame.form === 'narrow',
        }, this.#input.measure ?? guessWidth);
        const left = slot.anchor === 'end' ? slot.x - block.width : slot.x;
        if (site)
            this.railYs[site] = top + (rail ? block.railY : this.#frame.form === 'narrow' ? block.height : 9);
        this.labels.push({
            id,
            rows: block.rows,
            x: slot.x,
            top,
            anchor: slot.anchor,
            box: { x: left, y: top, width: block.width, height: block.height },
            sample: block.sample,
            ...(target ? { leader: [leaderStart(left, block.width, top, block, target), target] } : {}),
        });
        return top + block.height;
    }
    /** px that a label would take. */
    size(id, slot) {
        const trial = new LabelBoard(this.#input, this.#frame);
        trial.set(id, 0, slot);
        return trial.labels[0]?.box ?? { width: 0, height: 0 };
    }
    has(id) {
        return this.#input.labels[id] !== undefined;
    }
    get bottom() {
        return Math.max(0, ...this.labels.map(({ box }) => box.y + box.height));
    }
}
/** A leader leaves from the side of the name that faces its target, or from under it. */
function leaderStart(left, width, top, block, target) {
    const y = top + (block.rows[0]?.baseline ?? 13) - 4;
    const aside = Math.max(left - target.x, target.x - left - width);
    if (aside > 24 && target.x > left)
        return { x: left + width + 7, y };
    if (aside > 24)
        return { x: left - 7, y };
    const below = target.y > top;
    return { x: Math.min(left + width - 8, Math.max(left + 8, target.x)), y: below ? top + block.height : top - 1 };
}
//# sourceMappingURL=label-board.js.map