/** Key of the shared words for each strength. */
export const strengthMessage = {
    randomised: 'strengthRandomised',
    controlled: 'strengthControlled',
    uncontrolled: 'strengthUncontrolled',
    mechanism: 'strengthMechanism',
    expert: 'strengthExpert',
    model: 'strengthModel',
    contested: 'strengthContested',
    'none-found': 'strengthNoneFound',
};
const order = Object.keys(strengthMessage);
/** Those of the given strengths that occur, each once, in the order of a key. */
export function strengthsUsed(strengths) {
    const used = new Set(strengths);
    return order.filter((strength) => used.has(strength));
}
//# sourceMappingURL=strengths.js.map