export const agentNames = {
    'testosterone-enanthate': {
        fundamentals: 'Testosterone shot (enanthate)',
        intermediate: 'Testosterone enanthate',
        academic: 'Testosterone enanthate (TE), intramuscular',
    },
    'testosterone-cypionate': {
        fundamentals: 'Testosterone shot (cypionate)',
        intermediate: 'Testosterone cypionate',
        academic: 'Testosterone cypionate (TC), intramuscular',
    },
    'testosterone-undecanoate': {
        fundamentals: 'Long-acting testosterone shot (undecanoate)',
        intermediate: 'Testosterone undecanoate, injected',
        academic: 'Testosterone undecanoate (TU) depot, intramuscular',
    },
    'testosterone-gel': {
        fundamentals: 'Testosterone gel',
        intermediate: 'Testosterone gel',
        academic: 'Testosterone gel, transdermal',
    },
    'testosterone-pellet': {
        fundamentals: 'Testosterone pellets',
        intermediate: 'Testosterone pellets',
        academic: 'Testosterone pellets, subcutaneous implant',
    },
    'testosterone-nasal': {
        fundamentals: 'Testosterone nose gel',
        intermediate: 'Nasal testosterone gel',
        academic: 'Testosterone nasal gel',
    },
    hcg: {
        fundamentals: 'hCG',
        intermediate: 'hCG (human chorionic gonadotropin)',
        academic: 'Human chorionic gonadotropin (hCG)',
    },
    rfsh: {
        fundamentals: 'FSH (made in a lab)',
        intermediate: 'FSH (follitropin alfa)',
        academic: 'Recombinant FSH (follitropin alfa)',
    },
    hmg: {
        fundamentals: 'hMG',
        intermediate: 'hMG (human menopausal gonadotropin)',
        academic: 'Human menopausal gonadotropin (hMG, menotropin)',
    },
    gonadorelin: {
        fundamentals: 'Gonadorelin',
        intermediate: 'Gonadorelin (GnRH)',
        academic: 'Gonadorelin (synthetic GnRH)',
    },
    clomiphene: { fundamentals: 'Clomiphene', intermediate: 'Clomiphene', academic: 'Clomiphene citrate' },
    enclomiphene: { fundamentals: 'Enclomiphene', intermediate: 'Enclomiphene', academic: 'Enclomiphene citrate' },
    tamoxifen: { fundamentals: 'Tamoxifen', intermediate: 'Tamoxifen', academic: 'Tamoxifen' },
    anastrozole: { fundamentals: 'Anastrozole', intermediate: 'Anastrozole', academic: 'Anastrozole' },
};
//# sourceMappingURL=names.js.map