// The steps on testosterone from outside, in their order, with what is known of their timing.
import { reviewed2026 } from '../review.js';
export const stagesOnTestosterone = [
    {
        id: 'before',
        phase: 'before',
        name: { fundamentals: 'Before the first dose', intermediate: 'Own start', academic: 'Pretreatment baseline' },
        text: {
            fundamentals: 'The brain calls about every 95 minutes. The testes answer with testosterone and sperm. How you are now is what you will be compared with later.',
            intermediate: 'LH and FSH pulse, testosterone inside the testis is 40 to 200 times that in blood, and the sperm line runs. Without a test before treatment nobody knows a man’s own start.',
            academic: 'Untreated steady state: LH pulses every 95 ± 11 min (SEM), intratesticular testosterone 40–200 times serum by assay, orchidometer median 22.5 mL in fertile men.',
        },
        timing: {
            fundamentals: 'One sperm test says little. A man’s own counts lie between half and 2.3 times his usual one.',
            intermediate: 'One semen sample pins a man’s usual count down to between 0.5 and 2.3 times of it (220 samples, 36 men), so two or more are worth having.',
            academic: 'Within-subject CV of concentration 0.39; 95 % limits from a single ejaculate 0.5–2.3 (Schwartz 1979).',
        },
        markers: ['lh', 'fsh', 'testosterone', 'itt', 'sperm', 'testisVolume'],
        quantities: ['lh-pulse-interval', 'itt-to-blood-ratio', 'sperm-lower-limit-2021', 'volume-fertile-men'],
        sources: ['veldhuis-1987', 'coviello-2004', 'schwartz-1979', 'boeri-2021'],
        strength: 'uncontrolled',
        ...reviewed2026,
    },
    {
        id: 'first-weeks',
        phase: 'on',
        name: {
            fundamentals: 'The first weeks',
            intermediate: 'Signal falls silent',
            academic: 'Gonadotropin suppression',
        },
        text: {
            fundamentals: 'The brain notices the testosterone from outside and goes quiet. Inside the testis the level drops. Sperm do not show it yet.',
            intermediate: 'LH and FSH fall to a few per cent and testosterone inside the testis follows, while blood is high. The sperm line is still full, so counts hardly move.',
            academic: 'LH 5 %, FSH 3 %, intratesticular testosterone −94 % at 3 weeks of TE 200 mg weekly. Sperm output fell by 17 % in the first month on TE and by 58 % after 1,200 mg of pellets.',
        },
        timing: {
            fundamentals: 'On weekly shots LH was at 5 % of its start after three weeks, in 29 men. With nose gel it fell by about a third on two doses a day, and by more than half on three.',
            intermediate: 'Three weeks on 200 mg weekly (29 men). In men with much body fat LH fell by 12 % in two weeks of a depot, in others by 53 %. On nasal gel LH fell by 34 to 58 % in 90 days.',
            academic: 'TE 200 mg: 3 weeks (n = 29). TU depot: LH −12 ± 2 against −53 ± 10 % in 2 weeks by fat mass (n = 40). Spread between men on TE was not read.',
        },
        markers: ['lh', 'fsh', 'itt', 'testosterone'],
        quantities: ['lh-on-enanthate-3-weeks', 'fsh-on-enanthate-3-weeks', 'itt-fall-on-enanthate-3-weeks'],
        sources: ['coviello-2005', 'kornmann-2009', 'handelsman-1992'],
        strength: 'controlled',
        ...reviewed2026,
    },
    {
        id: 'months',
        phase: 'on',
        name: { fundamentals: 'The first months', intermediate: 'Counts fall', academic: 'Decline of sperm output' },
        text: {
            fundamentals: 'The cells that were on their way still come out. After them fewer follow. Counts fall by half about every five to six weeks on weekly shots.',
            intermediate: 'The conveyor empties from the far end. On 200 mg weekly the mean count halves every 5.5 weeks; on gel and depot the fall is smaller and varies more.',
            academic: 'Mean output falls exponentially with a half-time of 5.5 weeks on TE 200 mg weekly. Gel 1.62 %: −33 and −72 % at 16 weeks in twin trials; TU depot: −67 % (IQR −88 to −54) at 24 weeks.',
        },
        timing: {
            fundamentals: 'On weekly shots the average count was below 10 million per mL after 7 weeks and below 3 after 10. Men who reached zero took 120 days, give or take 40.',
            intermediate: 'Below 10, 5, 3 and 1 M/mL at 6.8, 8.7, 10.0 and 13.0 weeks on average; zero after a mean of 120 days (SD 40) in those who reached it.',
            academic: 'Thresholds of the mean course at 6.8, 8.7, 10.0, 13.0 weeks; time to azoospermia 120 ± 40 days (SD, n = 157). Dose and form shift all of this.',
        },
        markers: ['sperm', 'inhibinB'],
        quantities: ['sperm-fall-half-time', 'weeks-to-below-10', 'weeks-to-below-3', 'days-to-azoospermia'],
        sources: ['ly-2005', 'who-1990', 'gregoric-2024', 'repros-za305', 'repros-za304'],
        strength: 'uncontrolled',
        ...reviewed2026,
    },
    {
        id: 'deep-suppression',
        phase: 'on',
        name: {
            fundamentals: 'Half a year and later',
            intermediate: 'Deep suppression',
            academic: 'Sustained suppression',
        },
        text: {
            fundamentals: 'Many men now have no sperm, some still have a few. The tubes are thinner and the testes smaller. The stem cells are still there.',
            intermediate: 'At six months 67 of 100 non-Asian men have no sperm on 200 mg weekly, 33 of 100 men on 100 mg. Later germ cells are down by 80 to 90 %, stem and nurse cells stay. How small testes get is hardly measured.',
            academic: 'Azoospermia at 6 months 66.7 % (non-Asian) and 89.2 % (Asian) on TE 200 mg, 33 % (6/18) on 100 mg weekly. Type A spermatogonia unchanged, later germ cells 11–18 % of control. Volume −0.86 mL at 16 weeks of gel, no controlled figure for injections.',
        },
        timing: {
            fundamentals: 'At six months 67 of 100 non-Asian men had no sperm on 200 mg a week, and 33 of 100 men on 100 mg. The loss of cells was still going on after five months.',
            intermediate: 'Six months for the counts; 19 to 24 weeks for the biopsies, without a steady state; 16 weeks for the only controlled figure on size. Beyond that nothing was timed.',
            academic: 'Counts at 6 months; biopsies at 19–24 weeks, no steady state; orchidometry at 16 weeks. No verified time course of volume beyond.',
        },
        markers: ['sperm', 'testisVolume', 'itt'],
        quantities: [
            'azoospermic-non-asian-men',
            'azoospermic-asian-men',
            'azoospermic-on-enanthate-100',
            'later-germ-cells-on-enanthate',
            'volume-on-gel-16-weeks',
        ],
        sources: ['who-1995', 'bebb-1996', 'zhengwei-1998', 'wiehle-2015'],
        strength: 'controlled',
        ...reviewed2026,
    },
];
//# sourceMappingURL=on-testosterone.js.map