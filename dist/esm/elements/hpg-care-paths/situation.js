/** @returns empty lists where the facts have no such situation */
export function optionsFor({ options, situations }, answers) {
    const situation = situations.find(({ kind, wish, treatment }) => kind === answers.kind && wish === answers.wish && treatment === answers.treatment);
    const told = (situation?.options ?? []).flatMap((id) => options.find((option) => option.id === id) ?? []);
    const where = (stand) => told.filter((option) => option.stand === stand);
    return {
        'advised-against': where('advised-against'),
        discussed: where('discussed'),
        'not-addressed': where('not-addressed'),
    };
}
/** Ids of the statements that say what to ask, by what is taken and what is wished for. */
export function questionIds({ wish, treatment }) {
    if (treatment === 'none')
        return ['ask-before-starting'];
    return wish === 'now' ? ['ask-when-stopping', 'ask-when-none-return'] : ['ask-while-on'];
}
/** An option as a statement, under an id that no claim has. */
export const optionStatement = (option) => ({ ...option, id: `care.${option.id}` });
//# sourceMappingURL=situation.js.map