export const markerUnits = {
    lh: {
        id: 'lh',
        name: { fundamentals: 'LH', intermediate: 'LH', academic: 'Luteinizing hormone (LH)' },
        unit: 'IU/L',
    },
    fsh: {
        id: 'fsh',
        name: { fundamentals: 'FSH', intermediate: 'FSH', academic: 'Follicle-stimulating hormone (FSH)' },
        unit: 'IU/L',
    },
    testosterone: {
        id: 'testosterone',
        name: {
            fundamentals: 'Testosterone in blood',
            intermediate: 'Testosterone in blood',
            academic: 'Total testosterone, serum',
        },
        unit: 'ng/dL',
        si: { unit: 'nmol/L', factor: 0.0347 },
    },
    estradiol: {
        id: 'estradiol',
        name: { fundamentals: 'Estradiol', intermediate: 'Estradiol', academic: 'Estradiol (E2), serum' },
        unit: 'pg/mL',
        si: { unit: 'pmol/L', factor: 3.671 },
    },
    inhibinB: {
        id: 'inhibinB',
        name: { fundamentals: 'Inhibin B', intermediate: 'Inhibin B', academic: 'Inhibin B, serum' },
        unit: 'pg/mL',
    },
    itt: {
        id: 'itt',
        name: {
            fundamentals: 'Testosterone inside the testis',
            intermediate: 'Testosterone inside the testis',
            academic: 'Intratesticular testosterone (ITT)',
        },
        unit: 'ng/mL',
        si: { unit: 'nmol/L', factor: 3.467 },
    },
    sperm: {
        id: 'sperm',
        name: { fundamentals: 'Sperm count', intermediate: 'Sperm concentration', academic: 'Sperm concentration' },
        unit: 'M/mL',
    },
    testisVolume: {
        id: 'testisVolume',
        name: {
            fundamentals: 'Size of the testes',
            intermediate: 'Testis volume',
            academic: 'Testis volume, mean of the two',
        },
        unit: 'mL',
    },
};
//# sourceMappingURL=units.js.map