export declare const axisDiagramMore: import("../catalogue.js").Catalogue<{
    readonly behind: "What studies say";
    readonly aboutHypothalamus: {
        readonly fundamentals: "A small part at the base of your brain. It sends a short signal, GnRH, again and again, and it reads how much testosterone and estradiol is in your blood.";
        readonly intermediate: "The hypothalamus releases GnRH in pulses into a private set of vessels that runs to the pituitary. Testosterone and estradiol in the blood slow the pulses.";
        readonly academic: "GnRH neurons of the preoptic and infundibular region release GnRH in pulses at the median eminence. Steroid feedback reaches them largely through kisspeptin neurons, which are not drawn.";
    };
    readonly aboutGnrh: {
        readonly fundamentals: "The first signal in the chain. It travels a few millimeters and never enters the rest of your blood, so no blood test shows it.";
        readonly intermediate: "GnRH passes down the stalk in portal vessels to the front lobe of the pituitary. It is not measurable in ordinary blood; its pulses are read from LH.";
        readonly academic: "GnRH in hypophyseal portal blood is not measured in men; its share here is a state of the model. LH pulses, about 95 minutes apart, stand in for it.";
    };
    readonly pulsesDrawn: {
        readonly fundamentals: (v: {
            count: string;
            size: string;
        }) => string;
        readonly intermediate: (v: {
            count: string;
            size: string;
        }) => string;
        readonly academic: (v: {
            count: string;
            size: string;
        }) => string;
    };
    readonly noPulses: "Simulated: no pulse on this day.";
    readonly aboutPituitary: {
        readonly fundamentals: "A gland as big as a pea under your brain. Its front part answers GnRH by sending LH and FSH to the testes.";
        readonly intermediate: "Gonadotropes in the front lobe make LH and FSH. With less GnRH they store and release less; testosterone and estradiol also brake them directly.";
        readonly academic: "Anterior-lobe gonadotropes integrate GnRH pulses, direct steroid feedback and, for FSH, inhibin B. Grains in the drawn cells follow the LH and FSH shares.";
    };
    readonly aboutSertoli: {
        readonly fundamentals: "Nurse cells in the wall of each tiny tube. They feed the cells that become sperm. They stay when sperm production is low, and so do the stem cells.";
        readonly intermediate: "Sertoli cells answer FSH and the testosterone inside the testis, and carry the germ line. They and the stem cells stay when later germ cells thin out.";
        readonly academic: "Sertoli cells carry FSH and androgen receptors. In biopsies on suppression type A spermatogonia persist while type B and later cells fall; the cells drawn follow those shares.";
    };
    readonly aboutLeydig: {
        readonly fundamentals: "Cells between the tiny tubes. When LH reaches them they make testosterone: a lot for the testis itself, and the rest for the blood.";
        readonly intermediate: "Leydig cells make testosterone when LH, or hCG in its place, reaches them. Without either they become small and idle; their loss is not shown.";
        readonly academic: "LH-receptor-bearing interstitial cells; steroidogenesis and cell volume follow LH-receptor drive. No human source was found for a loss of cell number, so none is drawn.";
    };
    readonly beside: "Beside it";
    readonly besideNatural: "the same man before treatment";
    readonly columnNatural: "Natural";
    readonly column: (v: {
        name: string;
        moment: string;
    }) => string;
    readonly fromTo: (v: {
        from: string;
        to: string;
        unit: string;
    }) => string;
    readonly difference: (v: {
        lh: string;
        blood: string;
        itt: string;
    }) => string;
    readonly guessed: (v: {
        guess: string;
    }) => string;
    readonly revealed: (v: {
        outcome: string;
        share: string;
        month: string;
    }) => string;
    readonly whyFalls: {
        readonly fundamentals: "The brain reads testosterone in the blood, wherever it comes from. It reads “enough” and calls less, so LH falls.";
        readonly intermediate: "Hypothalamus and pituitary answer to the level in the blood, wherever it comes from. A full level holds GnRH back, and LH falls with it.";
        readonly academic: "Exogenous androgen, and the estradiol made from it, press the feedback at hypothalamus and pituitary: GnRH drive and the LH response both fall.";
    };
    readonly whyNotFalls: {
        readonly fundamentals: "Testosterone in the blood presses the brake. A second medicine here works against that brake.";
        readonly intermediate: "Testosterone from outside presses the brake; the second medicine given here works against it.";
        readonly academic: "Androgen feedback is opposed by the second agent of this protocol.";
    };
    readonly show: "Show it in the drawing";
}>;
