/** Marks for a medicine's places of action. What reaches the blood acts everywhere, and what blocks estradiol at
 *  the hypothalamus does so at the pituitary as well: one mark each. */
export function medicineSites(acts) {
    if (acts.includes('blood'))
        return ['blood'];
    if (acts.includes('hypothalamus'))
        return ['brake'];
    return acts.filter((site) => site !== 'hypothalamus');
}
//# sourceMappingURL=axis-input.js.map