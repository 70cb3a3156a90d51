export const axisTerms = [
    {
        id: 'hpg-axis',
        term: 'HPG axis',
        also: ['hypothalamic-pituitary-gonadal axis'],
        meaning: {
            fundamentals: 'The chain from brain to testes: hypothalamus, pituitary, testes.',
            intermediate: 'The chain hypothalamus, pituitary, testes, which talk to each other by hormones.',
            academic: 'Hypothalamic-pituitary-gonadal axis: GnRH, LH and FSH, testicular steroids and inhibin B in a feedback loop.',
        },
    },
    {
        id: 'hypothalamus',
        term: 'Hypothalamus',
        meaning: {
            fundamentals: 'A small part of the brain. It starts the signal, in pulses.',
            intermediate: 'Part of the brain that sends GnRH in pulses to the pituitary.',
            academic: 'Diencephalic region whose neurons release GnRH into the portal vessels of the pituitary.',
        },
    },
    {
        id: 'pituitary',
        term: 'Pituitary gland',
        meaning: {
            fundamentals: 'A pea-sized gland under the brain. It sends LH and FSH to the testes.',
            intermediate: 'Gland below the brain; its front lobe releases LH and FSH when GnRH pulses reach it.',
            academic: 'Anterior lobe gonadotropes secrete LH and FSH under pulsatile GnRH and steroid feedback.',
        },
    },
    {
        id: 'gnrh',
        term: 'GnRH',
        also: ['gonadotropin-releasing hormone'],
        meaning: {
            fundamentals: 'The first signal. The brain sends it to the pituitary gland in pulses.',
            intermediate: 'Hormone of the hypothalamus. Its pulses make the pituitary send LH and FSH.',
            academic: 'Gonadotropin-releasing hormone, a decapeptide; pulses stimulate and continuous exposure suppresses gonadotropes.',
        },
        sources: ['lutrelef-ch'],
        see: ['pulse'],
    },
    {
        id: 'lh',
        term: 'LH',
        also: ['luteinizing hormone'],
        meaning: {
            fundamentals: 'The signal that tells the testes to make testosterone.',
            intermediate: 'Pituitary hormone that drives the Leydig cells.',
            academic: 'Luteinizing hormone, a pituitary glycoprotein acting at the LH/CG receptor of Leydig cells.',
        },
    },
    {
        id: 'fsh',
        term: 'FSH',
        also: ['follicle-stimulating hormone'],
        meaning: {
            fundamentals: 'The signal that tells the nurse cells of the testes to feed sperm.',
            intermediate: 'Pituitary hormone that acts on Sertoli cells.',
            academic: 'Follicle-stimulating hormone, a pituitary glycoprotein acting on Sertoli cells.',
        },
    },
    {
        id: 'gonadotropins',
        term: 'Gonadotropins',
        meaning: {
            fundamentals: 'The two signals to the testes: LH and FSH.',
            intermediate: 'LH and FSH, the pituitary’s signals to the testes; hCG and hMG act in their place.',
            academic: 'LH, FSH and hCG: glycoproteins that act on the gonads.',
        },
    },
    {
        id: 'testosterone',
        term: 'Testosterone',
        meaning: {
            fundamentals: 'The main sex hormone of men. The testes make it.',
            intermediate: 'Steroid made by Leydig cells; it acts in the whole body and, far more concentrated, inside the testis.',
            academic: 'Principal androgen, made by Leydig cells under LH; feeds back on hypothalamus and pituitary.',
        },
    },
    {
        id: 'estradiol',
        term: 'Estradiol',
        also: ['E2', 'oestradiol'],
        meaning: {
            fundamentals: 'A hormone made from testosterone. It keeps bones strong and slows the brain’s signal.',
            intermediate: 'Estrogen made from testosterone by aromatase; part of the brake on LH and FSH.',
            academic: '17β-estradiol, aromatised from testosterone; mediates part of the negative feedback and maintains bone.',
        },
        sources: ['leder-2004', 'burnett-bowie-2009'],
        strength: 'randomised',
        see: ['aromatase'],
    },
    {
        id: 'aromatase',
        term: 'Aromatase',
        meaning: {
            fundamentals: 'The tool in the body that turns testosterone into estradiol.',
            intermediate: 'Enzyme that turns testosterone into estradiol.',
            academic: 'CYP19A1, converting testosterone to estradiol in fat, brain, bone and testis.',
        },
    },
    {
        id: 'feedback',
        term: 'Brake (feedback)',
        also: ['negative feedback'],
        meaning: {
            fundamentals: 'Hormones from the testes tell the brain to slow down.',
            intermediate: 'Testosterone and estradiol lower GnRH, LH and FSH.',
            academic: 'Negative feedback of sex steroids on hypothalamus and pituitary, and of inhibin B on FSH.',
        },
        sources: ['leder-2004', 'snyder-1980'],
        strength: 'randomised',
        see: ['estradiol'],
    },
    {
        id: 'inhibin-b',
        term: 'Inhibin B',
        meaning: {
            fundamentals: 'A hormone from the nurse cells. It rises when more sperm are made.',
            intermediate: 'Hormone of Sertoli cells that restrains FSH.',
            academic: 'Dimeric Sertoli-cell peptide that selectively restrains FSH and tracks spermatogenesis.',
        },
        sources: ['wallace-1993'],
        strength: 'uncontrolled',
        see: ['sertoli-cells', 'fsh'],
    },
    {
        id: 'pulse',
        term: 'Pulse',
        meaning: {
            fundamentals: 'A short burst of a hormone. The brain sends one about every 95 minutes.',
            intermediate: 'A burst of hormone release; LH pulses come about every 95 minutes in men.',
            academic: 'Episodic secretion; LH interval 95 ± 11 min (SEM) in healthy men.',
        },
        sources: ['veldhuis-1987'],
        strength: 'uncontrolled',
        see: ['gnrh', 'lh'],
    },
];
//# sourceMappingURL=axis.js.map