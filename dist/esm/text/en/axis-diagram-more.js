// Words of <hpg-axis-diagram> that a reader asks for: what a part does and what studies say of it, two states side by side, a guess answered.
import { catalogue } from '../catalogue.js';
export const axisDiagramMore = catalogue('axis-diagram-more', {
    behind: 'What studies say',
    // What each part does
    aboutHypothalamus: {
        fundamentals: 'A small part at the base of your brain. It sends a short signal, GnRH, again and again, and it reads how much testosterone and estradiol is in your blood.',
        intermediate: 'The hypothalamus releases GnRH in pulses into a private set of vessels that runs to the pituitary. Testosterone and estradiol in the blood slow the pulses.',
        academic: 'GnRH neurons of the preoptic and infundibular region release GnRH in pulses at the median eminence. Steroid feedback reaches them largely through kisspeptin neurons, which are not drawn.',
    },
    aboutGnrh: {
        fundamentals: 'The first signal in the chain. It travels a few millimeters and never enters the rest of your blood, so no blood test shows it.',
        intermediate: 'GnRH passes down the stalk in portal vessels to the front lobe of the pituitary. It is not measurable in ordinary blood; its pulses are read from LH.',
        academic: 'GnRH in hypophyseal portal blood is not measured in men; its share here is a state of the model. LH pulses, about 95 minutes apart, stand in for it.',
    },
    pulsesDrawn: {
        fundamentals: (v) => `Drawn: 6 hours of a simulated day with ${v.count} pulses in 24 hours, each about ${v.size}\u00a0% of a usual one.`,
        intermediate: (v) => `Drawn: 6 hours of a simulated day; ${v.count} pulses in its 24 hours, mean size ${v.size}\u00a0% of a usual one.`,
        academic: (v) => `Drawn: 6 h of one simulated day; ${v.count} GnRH pulses in 24 h, mean size ${v.size}\u00a0% of a usual pulse; timing is stochastic.`,
    },
    noPulses: 'Simulated: no pulse on this day.',
    aboutPituitary: {
        fundamentals: 'A gland as big as a pea under your brain. Its front part answers GnRH by sending LH and FSH to the testes.',
        intermediate: 'Gonadotropes in the front lobe make LH and FSH. With less GnRH they store and release less; testosterone and estradiol also brake them directly.',
        academic: 'Anterior-lobe gonadotropes integrate GnRH pulses, direct steroid feedback and, for FSH, inhibin B. Grains in the drawn cells follow the LH and FSH shares.',
    },
    aboutSertoli: {
        fundamentals: 'Nurse cells in the wall of each tiny tube. They feed the cells that become sperm. They stay when sperm production is low, and so do the stem cells.',
        intermediate: 'Sertoli cells answer FSH and the testosterone inside the testis, and carry the germ line. They and the stem cells stay when later germ cells thin out.',
        academic: 'Sertoli cells carry FSH and androgen receptors. In biopsies on suppression type A spermatogonia persist while type B and later cells fall; the cells drawn follow those shares.',
    },
    aboutLeydig: {
        fundamentals: 'Cells between the tiny tubes. When LH reaches them they make testosterone: a lot for the testis itself, and the rest for the blood.',
        intermediate: 'Leydig cells make testosterone when LH, or hCG in its place, reaches them. Without either they become small and idle; their loss is not shown.',
        academic: 'LH-receptor-bearing interstitial cells; steroidogenesis and cell volume follow LH-receptor drive. No human source was found for a loss of cell number, so none is drawn.',
    },
    // Two states side by side
    beside: 'Beside it',
    besideNatural: 'the same man before treatment',
    columnNatural: 'Natural',
    column: (v) => `${v.name}: ${v.moment}`,
    fromTo: (v) => `${v.from} to ${v.to}\u00a0${v.unit}`,
    difference: (v) => `Simulated, first drawing to second. LH: ${v.lh}. Testosterone in the blood: ${v.blood}. And inside the testis: ${v.itt}.`,
    // A guess answered
    guessed: (v) => `You chose: “${v.guess}”.`,
    revealed: (v) => `Here: ${v.outcome}. In month ${v.month} LH is at ${v.share}\u00a0% of usual (simulated).`,
    whyFalls: {
        fundamentals: 'The brain reads testosterone in the blood, wherever it comes from. It reads “enough” and calls less, so LH falls.',
        intermediate: 'Hypothalamus and pituitary answer to the level in the blood, wherever it comes from. A full level holds GnRH back, and LH falls with it.',
        academic: 'Exogenous androgen, and the estradiol made from it, press the feedback at hypothalamus and pituitary: GnRH drive and the LH response both fall.',
    },
    whyNotFalls: {
        fundamentals: 'Testosterone in the blood presses the brake. A second medicine here works against that brake.',
        intermediate: 'Testosterone from outside presses the brake; the second medicine given here works against it.',
        academic: 'Androgen feedback is opposed by the second agent of this protocol.',
    },
    show: 'Show it in the drawing',
});
//# sourceMappingURL=axis-diagram-more.js.map