export const stages = [
    {
        id: 'axis-silent',
        name: {
            fundamentals: 'Still quiet',
            intermediate: 'Signal still silent',
            academic: 'Persisting gonadotropin suppression',
        },
        text: {
            fundamentals: 'Testosterone from outside is still wearing off, so the brain stays quiet. A gel is gone in days, a long-acting shot takes months.',
            intermediate: 'The drug is still washing out and LH and FSH stay low: days after a gel, weeks after enanthate, at least three months after a depot.',
            academic: 'Washout and lag: gonadotropins were still fully suppressed 12 weeks after the last undecanoate injection.',
        },
        markers: ['lh', 'fsh', 'testosterone'],
        quantities: [],
        sources: ['handelsman-2022'],
        strength: 'randomised',
    },
    {
        id: 'lh-returns',
        name: { fundamentals: 'The signal wakes', intermediate: 'LH and FSH return', academic: 'Gonadotropin recovery' },
        text: {
            fundamentals: 'The brain starts to send LH and FSH again. In older men after two years of long-acting shots this took about a year.',
            intermediate: 'LH and FSH climb back. After two years of depot in older men the median was 51 to 53 weeks to their own start; after enanthate no figure of this kind was found.',
            academic: 'Median time to own baseline after 2 years of undecanoate: 51.1 (50.4–53.0) and 52.7 (51.0–60.9) weeks (labels exchanged between abstracts). Overshoot was seen after enanthate in men who had been azoospermic.',
        },
        markers: ['lh', 'fsh'],
        quantities: ['weeks-lh-back-after-undecanoate'],
        sources: ['handelsman-2022', 't4dm-runoff-abstract', 'wallace-1993'],
        strength: 'randomised',
    },
    {
        id: 'itt-returns',
        name: {
            fundamentals: 'The testis fills up again',
            intermediate: 'Testosterone inside the testis returns',
            academic: 'Intratesticular testosterone recovery',
        },
        text: {
            fundamentals: 'The testes make testosterone again, inside first. Nobody has measured how fast in men who stopped.',
            intermediate: 'With LH back, Leydig cells make testosterone inside the testis again. No study followed this after stopping.',
            academic: 'Expected to follow LH; no serial ITT measurements after cessation were found (mechanism).',
        },
        markers: ['itt', 'testosterone'],
        quantities: [],
        sources: ['coviello-2005', 'roth-2010'],
        strength: 'mechanism',
    },
    {
        id: 'first-sperm',
        name: { fundamentals: 'First sperm', intermediate: 'First sperm in semen', academic: 'Reappearance of sperm' },
        text: {
            fundamentals: 'A new sperm needs over two months, so the first ones show late. In men who had none it took about 75 days.',
            intermediate: 'One round of sperm production has to run. In men who had reached zero, sperm reappeared after a mean of 75 days; the average count passed 3 M/mL at 9 weeks.',
            academic: 'Mean 75 ± 4 days (SE) to reappearance in azoospermic men; mean trajectory crosses 3 M/mL at 9.0 weeks from the first missed dose.',
        },
        markers: ['sperm'],
        quantities: ['days-to-first-sperm', 'weeks-back-to-3', 'median-months-to-3'],
        sources: ['handelsman-1995', 'ly-2005', 'liu-2006'],
        strength: 'uncontrolled',
    },
    {
        id: 'twenty-million',
        name: { fundamentals: '20 M/mL', intermediate: '20 million per mL', academic: 'Sperm concentration ≥20 M/mL' },
        text: {
            fundamentals: 'This is the line the trials used. Half of the healthy men passed it by 3.4 months, about 67 of 100 within 6 months.',
            intermediate: 'The line of the pooled trials: median 3.4 months (3.2–3.5), 67 of 100 men within 6 months, 90 within 12. The two ways of counting do not quite agree.',
            academic: 'Median 3.4 months (3.2–3.5) against P = 67 % (61–72) at 6 months: a raw median beside a modelled probability, which no single distribution fits. Mean trajectory 13.6 weeks.',
        },
        markers: ['sperm'],
        quantities: ['median-months-to-20', 'above-20-by-6-months', 'above-20-by-12-months', 'weeks-back-to-20'],
        sources: ['liu-2006', 'ly-2005'],
        strength: 'uncontrolled',
    },
    {
        id: 'volume-returns',
        name: { fundamentals: 'Size comes back', intermediate: 'Size returns', academic: 'Recovery of testis volume' },
        text: {
            fundamentals: 'As the sperm line fills up, the testes grow again. Nobody has timed it. After steroid misuse a gap was still there at 300 days.',
            intermediate: 'Volume follows the sperm line. No study timed it in mL; after steroid misuse testes were 20 % smaller than in never-users at about 300 days.',
            academic: 'No mL time course found. 18.6 against 23.2 mL a median of 300 days after steroid misuse; comparable volumes two decades after high-dose treatment in puberty.',
        },
        markers: ['testisVolume'],
        quantities: ['volume-after-anabolic-steroids', 'volume-difference-after-anabolic-steroids'],
        sources: ['shankara-narayana-2020', 'kanayama-2015', 'hendriks-2010'],
        strength: 'controlled',
    },
];
//# sourceMappingURL=stages.js.map