// Statements on the size of the testes: how little was measured, and what is known.
import { reviewed2026 } from '../review.js';
export const sizeWeaklyMeasured = {
    id: 'size-weakly-measured',
    text: {
        fundamentals: 'How much testes shrink on prescribed testosterone is hardly known. One pair of trials measured it: about 0.9 mL less after 16 weeks of gel. For shots no good measure was found.',
        intermediate: 'Only one controlled figure on prescribed testosterone was found: −0.86 mL by beads after 16 weeks of gel. Men misusing steroids had testes 38 % smaller than men who never did, which is an upper bound.',
        academic: 'Controlled data: −0.86 mL (orchidometer) at 16 weeks of gel 1.62 %, from a sponsor’s meeting abstract without spread. Upper bound: 14.3 against 23.2 mL in current steroid misuse. No contraceptive trial read gives mL.',
    },
    sources: ['wiehle-2015', 'shankara-narayana-2020'],
    strength: 'randomised',
    ...reviewed2026,
};
export const sizeAfterStopping = {
    id: 'size-after-stopping',
    text: {
        fundamentals: 'Size comes back with the sperm line, but nobody has timed it. After steroid misuse a gap was still there after most of a year.',
        intermediate: 'No study timed the return of size in mL. After steroid misuse testes were still 20 % smaller at about 300 days; men treated as boys had normal size many years later.',
        academic: 'No time course in mL found. Past steroid users: 18.6 against 23.2 mL at a median of 300 days, and −2.3 mL (0.1–4.5) in another group; comparable volumes 21 years after high-dose treatment in puberty.',
    },
    sources: ['shankara-narayana-2020', 'kanayama-2015', 'hendriks-2010'],
    strength: 'controlled',
    ...reviewed2026,
};
export const stemCellsStay = {
    id: 'stem-cells-stay',
    text: {
        fundamentals: 'The cells that start the sperm line stay, and so do the nurse cells. That is why sperm can come back.',
        intermediate: 'Biopsies after five months of weekly injections found the stem cells (type A) unchanged and Sertoli cells in place; it is the later cells that are missing.',
        academic: 'Type A spermatogonia per Sertoli cell did not differ from untreated men after 19–24 weeks of TE 200 mg weekly (5 against 5), which fits with recovery after stopping.',
    },
    sources: ['zhengwei-1998'],
    strength: 'controlled',
    ...reviewed2026,
};
//# sourceMappingURL=size.js.map