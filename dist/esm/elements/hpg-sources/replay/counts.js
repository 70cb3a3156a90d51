/** A figure that is read off twice, once from a man and once from a group, counts once. */
export function countsOf(results) {
    const once = results.filter(({ trial }) => trial.sameFigureAs === undefined);
    const run = once.filter(({ verdict }) => verdict !== 'refused');
    const ofRole = (role) => {
        const own = run.filter(({ trial }) => trial.role === role);
        return { run: own.length, inside: own.filter(({ verdict }) => verdict === 'inside').length };
    };
    return { fitted: ofRole('fitted'), replayed: ofRole('replayed'), refused: once.length - run.length };
}
//# sourceMappingURL=counts.js.map