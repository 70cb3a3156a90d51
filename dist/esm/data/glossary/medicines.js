export const medicinesTerms = [
    {
        id: 'trt',
        term: 'TRT',
        also: ['testosterone replacement therapy'],
        meaning: {
            fundamentals: 'Testosterone treatment for men whose body makes too little.',
            intermediate: 'Testosterone replacement therapy: testosterone from outside for hypogonadism.',
            academic: 'Testosterone replacement therapy with any ester or route.',
        },
    },
    {
        id: 'hcg',
        term: 'hCG',
        also: ['human chorionic gonadotropin'],
        meaning: {
            fundamentals: 'A medicine that acts like LH. It is given as shots.',
            intermediate: 'Human chorionic gonadotropin; it acts at the LH receptor.',
            academic: 'Human chorionic gonadotropin, a long-lived LH-receptor agonist.',
        },
        sources: ['coviello-2005'],
        see: ['lh'],
    },
    {
        id: 'serm',
        term: 'SERM',
        also: ['selective estrogen receptor modulator'],
        meaning: {
            fundamentals: 'A tablet that hides estradiol from the brain.',
            intermediate: 'Selective estrogen receptor modulator, such as clomiphene or tamoxifen.',
            academic: 'Selective estrogen receptor modulator: tissue-dependent agonist or antagonist.',
        },
    },
    {
        id: 'aromatase-inhibitor',
        term: 'Aromatase inhibitor',
        also: ['AI'],
        meaning: {
            fundamentals: 'A tablet that lowers estradiol.',
            intermediate: 'Medicine that blocks aromatase, such as anastrozole.',
            academic: 'Inhibitor of CYP19A1; lowers estradiol by 24 to 50 % in men.',
        },
        sources: ['leder-2004', 'mauras-2000'],
        strength: 'randomised',
        see: ['anastrozole'],
    },
    {
        id: 'gonadorelin',
        term: 'Gonadorelin',
        meaning: {
            fundamentals: 'A copy of GnRH made in a lab.',
            intermediate: 'Synthetic GnRH; given by pump it restores pulses, given steadily it suppresses.',
            academic: 'Synthetic GnRH decapeptide, half-life of minutes.',
        },
        sources: ['lutrelef-ch'],
        see: ['gnrh-pump'],
    },
    {
        id: 'ester',
        term: 'Ester',
        meaning: {
            fundamentals: 'The part that decides how long a shot lasts.',
            intermediate: 'Chemical tail on testosterone that slows its release from the muscle.',
            academic: 'Carboxylic ester at C17β; chain length sets release from the depot.',
        },
    },
    {
        id: 'off-label',
        term: 'Off-label',
        meaning: {
            fundamentals: 'A use that the agency has not reviewed. A doctor may still choose it.',
            intermediate: 'Use of an approved medicine outside its label.',
            academic: 'Use outside the authorised indication, dose or population.',
        },
    },
    {
        id: 'washout',
        term: 'Wear-off',
        also: ['washout'],
        meaning: {
            fundamentals: 'The time until a medicine has left the body.',
            intermediate: 'Time in which a drug leaves the body after the last dose.',
            academic: 'Elimination phase after the last dose, governed by release from the depot.',
        },
    },
];
//# sourceMappingURL=medicines.js.map