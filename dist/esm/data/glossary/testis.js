export const testisTerms = [
    {
        id: 'testosterone-inside-the-testis',
        term: 'Testosterone inside the testis',
        also: ['intratesticular testosterone', 'ITT'],
        meaning: {
            fundamentals: 'The level where sperm grow. It is many times higher than in blood, and a blood test cannot show it.',
            intermediate: 'Testosterone in the testis itself, roughly 40 to 200 times the level in blood.',
            academic: 'Intratesticular testosterone (ITT), measured in aspirated fluid; 40–200 times serum, depending on assay.',
        },
        sources: ['coviello-2004', 'coviello-2005', 'roth-2010'],
        strength: 'uncontrolled',
        see: ['leydig-cells', 'assay'],
    },
    {
        id: 'testosterone-from-outside',
        term: 'Testosterone from outside',
        also: ['exogenous testosterone'],
        meaning: {
            fundamentals: 'Testosterone you take: shots, gel, pellets or nose gel.',
            intermediate: 'Testosterone given as a medicine, by whatever route.',
            academic: 'Exogenous testosterone.',
        },
    },
    {
        id: 'leydig-cells',
        term: 'Leydig cells',
        meaning: {
            fundamentals: 'Cells between the tubes of the testis. They make testosterone when LH calls.',
            intermediate: 'Cells between the tubules that make testosterone under LH.',
            academic: 'Interstitial steroidogenic cells bearing LH/CG receptors.',
        },
        sources: ['mori-1982'],
        see: ['lh'],
    },
    {
        id: 'sertoli-cells',
        term: 'Sertoli cells',
        meaning: {
            fundamentals: 'The nurse cells in the tubes. They feed the growing sperm.',
            intermediate: 'Cells in the tubules that support the germ cells; FSH and testosterone act on them.',
            academic: 'Somatic cells of the seminiferous epithelium; targets of FSH and androgen, source of inhibin B.',
        },
        sources: ['petersen-2015'],
        see: ['fsh'],
    },
    {
        id: 'germ-cells',
        term: 'Germ cells',
        meaning: {
            fundamentals: 'The cells that turn into sperm, step by step.',
            intermediate: 'The line from stem cell to sperm inside the tubules.',
            academic: 'Spermatogonia, spermatocytes and spermatids of the seminiferous epithelium.',
        },
    },
    {
        id: 'seminiferous-tubules',
        term: 'Tubules',
        also: ['seminiferous tubules'],
        meaning: {
            fundamentals: 'The thin coiled tubes in the testis where sperm grow.',
            intermediate: 'Coiled tubes that make up most of the testis and hold the sperm line.',
            academic: 'Seminiferous tubules, lined by Sertoli and germ cells.',
        },
    },
    {
        id: 'spermatogenesis',
        term: 'Sperm production',
        also: ['spermatogenesis'],
        meaning: {
            fundamentals: 'How sperm are made. It takes more than two months.',
            intermediate: 'The steps from stem cell to sperm, about 64 to 74 days, plus transit.',
            academic: 'Spermatogenesis: mitosis, meiosis and spermiogenesis; 64 days by heavy water (42–76), 74 days classically.',
        },
        sources: ['misell-2006', 'heller-1963'],
        strength: 'uncontrolled',
        secondHand: true,
        see: ['germ-cells', 'transit'],
    },
    {
        id: 'spermatogonia',
        term: 'Stem cells of the sperm line',
        also: ['spermatogonia'],
        meaning: {
            fundamentals: 'The cells at the wall of the tube that start the line. They stay on testosterone.',
            intermediate: 'Spermatogonia at the tubule wall; type A stay on testosterone, type B become few.',
            academic: 'Type A and B spermatogonia; after TE 200 mg weekly type A unchanged, type B at 10 % of untreated men.',
        },
        sources: ['zhengwei-1998'],
        strength: 'controlled',
        see: ['stem-cells'],
    },
    {
        id: 'epididymis',
        term: 'Epididymis',
        meaning: {
            fundamentals: 'A coiled duct behind the testis. Sperm ripen there for some days.',
            intermediate: 'The duct in which sperm mature and are stored before ejaculation.',
            academic: 'Site of sperm maturation and storage; human transit takes some days.',
        },
    },
    {
        id: 'testis-volume',
        term: 'Testis size',
        meaning: {
            fundamentals: 'How big a testis is, in mL. Beads or ultrasound measure it.',
            intermediate: 'Volume of a testis in mL, by beads (orchidometer) or ultrasound.',
            academic: 'Testis volume; Prader orchidometer reads higher than ultrasound.',
        },
    },
    {
        id: 'orchidometer',
        term: 'Orchidometer',
        meaning: {
            fundamentals: 'A string of beads of known size, held next to the testis.',
            intermediate: 'Beads of 1 to 25 or more mL used to judge testis size by feel.',
            academic: 'Prader orchidometer: graded ellipsoids; steps of 1 to 5 mL limit its precision.',
        },
    },
    {
        id: 'atrophy',
        term: 'Shrinking of the testes',
        also: ['testicular atrophy'],
        meaning: {
            fundamentals: 'When the testes get smaller because the signal is quiet.',
            intermediate: 'Loss of volume when the sperm line thins out.',
            academic: 'Testicular atrophy: here, loss of germ-cell mass under gonadotropin suppression.',
        },
        sources: ['zhengwei-1998', 'wiehle-2015'],
        strength: 'controlled',
        see: ['testis-volume', 'germ-cells'],
    },
];
//# sourceMappingURL=testis.js.map