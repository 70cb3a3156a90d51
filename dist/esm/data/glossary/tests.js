export const testsTerms = [
    {
        id: 'sperm-concentration',
        term: 'Sperm count',
        also: ['sperm concentration', 'M/mL'],
        meaning: {
            fundamentals: 'How many million sperm are in one mL of semen.',
            intermediate: 'Sperm concentration in million per mL (M/mL).',
            academic: 'Sperm concentration, 10⁶/mL; lower reference limit 16 M/mL (WHO 2021).',
        },
        sources: ['who-2021'],
        see: ['threshold'],
    },
    {
        id: 'semen-analysis',
        term: 'Semen test',
        also: ['semen analysis'],
        meaning: {
            fundamentals: 'A lab test of how many sperm there are and how well they move.',
            intermediate: 'Laboratory examination of volume, concentration, motility and shape.',
            academic: 'Basic semen examination as in the WHO manual, sixth edition.',
        },
    },
    {
        id: 'azoospermia',
        term: 'Azoospermia',
        meaning: {
            fundamentals: 'No sperm at all in the semen.',
            intermediate: 'No sperm found in semen.',
            academic: 'Absence of sperm in the ejaculate, after centrifugation where the method asks for it.',
        },
    },
    {
        id: 'oligozoospermia',
        term: 'Low sperm count',
        also: ['oligozoospermia'],
        meaning: {
            fundamentals: 'Fewer sperm than usual.',
            intermediate: 'Sperm concentration below the reference limit.',
            academic: 'Oligozoospermia; severe below 5 or 1 M/mL, depending on the study.',
        },
    },
    {
        id: 'total-motile-count',
        term: 'Moving sperm',
        also: ['total motile count'],
        meaning: {
            fundamentals: 'How many sperm in the whole sample can move.',
            intermediate: 'Total motile sperm count: volume × concentration × share that moves.',
            academic: 'Total motile (sperm) count, TMC.',
        },
    },
    {
        id: 'hypogonadism',
        term: 'Low testosterone as a disease',
        also: ['hypogonadism'],
        meaning: {
            fundamentals: 'When the body makes too little testosterone and it causes problems.',
            intermediate: 'Too little testosterone with symptoms, from the testis (primary) or from the brain’s signal (secondary).',
            academic: 'Clinical syndrome with consistently low testosterone; primary (testicular) or secondary (hypogonadotropic).',
        },
        sources: ['endocrine-society-2018'],
        see: ['primary-hypogonadism', 'secondary-hypogonadism'],
    },
    {
        id: 'secondary-hypogonadism',
        term: 'Weak brain signal',
        also: ['secondary hypogonadism', 'hypogonadotropic hypogonadism'],
        meaning: {
            fundamentals: 'Low testosterone because the brain sends too little signal.',
            intermediate: 'Low testosterone with low or normal LH and FSH.',
            academic: 'Hypogonadotropic hypogonadism: low testosterone with inappropriately low or normal gonadotropins.',
        },
    },
    {
        id: 'hematocrit',
        term: 'Hematocrit',
        meaning: {
            fundamentals: 'The share of red cells in blood. When it is high, blood is thick. Testosterone can raise it.',
            intermediate: 'Share of blood taken up by red cells; checked on testosterone.',
            academic: 'Packed cell volume; erythrocytosis is monitored on testosterone.',
        },
        sources: ['pastuszak-2015'],
        see: ['erythrocytosis'],
    },
];
//# sourceMappingURL=tests.js.map