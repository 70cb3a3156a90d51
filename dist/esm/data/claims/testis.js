// Statements on the testis itself: its cells, how sperm are made, and what is lost and kept on testosterone.
import { reviewed2026 } from '../review.js';
export const whatLeydigCellsDo = {
    id: 'what-leydig-cells-do',
    text: {
        fundamentals: 'Leydig cells sit between the tubes. When LH calls, they make testosterone right there. That is why there is so much of it inside.',
        intermediate: 'Leydig cells fill about 3 % of an older man’s testis, and make the testosterone around the sperm line. In two men on daily injections, with LH gone, the level in the testis fell by about 95 %.',
        academic: 'Six men of about 74 years: interstitium 38.9 %, Leydig cells 3.1 % of volume. Testicular testosterone 553 ± 90 ng/g (5 biopsies) and about −95 % on propionate 50 mg daily for 10–25 weeks in two men with undetectable LH.',
    },
    sources: ['morse-1973', 'mori-1982'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const leydigCellsOnTestosterone = {
    id: 'leydig-cells-on-testosterone',
    text: {
        fundamentals: 'What happens to Leydig cells on testosterone is hardly known. In an old study they could not be seen at the end, and were back after stopping. That they die has not been shown in men.',
        intermediate: 'Biopsies around 1950 found no visible Leydig cells at the end of a course of testosterone propionate; 6 to 17 months later the tissue had recovered. Resting and dying cells were not told apart. No human study that shows them dying was found.',
        academic: 'Heller et al. 1950, as retold in 1951: Leydig cells not seen, tubules narrowed with hyalinised walls, recovery at 6 and 17 months. Regression and loss were not separated and no human evidence of apoptosis was found. With hCG 250 IU every other day intratesticular testosterone stayed within 7 % of its start, so the cells can answer.',
    },
    sources: ['heller-1950-retold', 'coviello-2005'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const leydigCellsAndAge = {
    id: 'leydig-cells-and-age',
    text: {
        fundamentals: 'Do men lose Leydig cells as they age? One study says yes, another says no. What this means for coming back is not known.',
        intermediate: 'In 25 men of 18 to 87 years the number of Leydig cells fell with age; in 26 men of 16 to 80 years it did not, while Sertoli cells did. Neither study was about testosterone treatment.',
        academic: 'Kaler and Neaves 1978 (25 men, 18–87 years): number fell with age (r −0.61). Petersen 2015 (26 men, 16–80 years): 99 million per testis (CV 0.48) without decline, Sertoli cells 407 million (CV 0.33) with decline. Bearing on recovery after androgen: unknown.',
    },
    sources: ['kaler-1978', 'petersen-2015'],
    strength: 'contested',
    ...reviewed2026,
};
export const whatSertoliCellsDo = {
    id: 'what-sertoli-cells-do',
    text: {
        fundamentals: 'Nurse cells line the tubes and carry the growing sperm. On testosterone they have less to carry. They are still there when you stop.',
        intermediate: 'A testis holds about 400 million Sertoli cells. In biopsies on 200 mg weekly, germ cells per Sertoli cell fell to a tenth or a fifth while the nurse cells stayed in place.',
        academic: '407 million Sertoli cells per testis (86–665, 26 men). In suppressed men germ cells were counted per Sertoli cell (5 against 5), so the ratio shows the loss of germ cells; an absolute Sertoli count in the same men was not read.',
    },
    sources: ['petersen-2015', 'zhengwei-1998'],
    strength: 'controlled',
    ...reviewed2026,
};
export const stepsOfTheSpermLine = {
    id: 'steps-of-the-sperm-line',
    text: {
        fundamentals: 'A sperm starts as a stem cell at the wall of the tube. It divides, halves its genes and grows a tail. Almost half of the cells are lost on the way, in healthy men too.',
        intermediate: 'Stem cells divide, then meiosis halves the genes, then a tail forms. In 25 men about 45 of 100 possible sperm were lost late in meiosis; a gram of testis made about 5.5 to 5.9 million sperm a day.',
        academic: 'Daily production 5.9 ± 0.9 (histometry) or 5.5 ± 0.8 × 10⁶/g (homogenate); loss after meiotic prophase 44.9 ± 6.7 % in 10 men and 45.3 ± 4.4 % in 15 more. The classical duration is 74 days before transit.',
    },
    sources: ['johnson-1983', 'heller-1963'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const twoCountsOfDays = {
    id: 'two-counts-of-days',
    text: {
        fundamentals: 'Books say a sperm takes 74 days. A newer test found 64 on average, from 42 to 76 in eleven men. Both mean more than two months for most men.',
        intermediate: 'The classical figure is 74 days in the tubule, with transit on top. Heavy water gave 64 ± 8 days from label to semen, transit included, with a range of 42 to 76 days in eleven men. The two do not fit together fully.',
        academic: 'Labelled DNA, 1963: 74 days (4.6 cycles of 16 days), transit excluded. Heavy water, 2006: mean 64 ± 8 days to ejaculate, range 42–76 (n = 11), transit included; the mean was read second-hand. Method and spread between men are both candidates for the gap.',
    },
    sources: ['heller-1963', 'misell-2006'],
    strength: 'contested',
    secondHand: true,
    ...reviewed2026,
};
export const transitNotVerified = {
    id: 'transit-not-verified',
    text: {
        fundamentals: 'Sperm leave the tube and ripen in a duct behind the testis. This takes some days. How many in men we could not verify.',
        intermediate: 'Transit through the epididymis takes days. Figures for men circulate, but none was found in a source that could be opened. The heavy-water figure of 64 days already includes it.',
        academic: 'No verifiable human transit time was found for this kit; animal figures exist and are not shown as human. Total time to ejaculate (42–76 days) is the usable number.',
    },
    sources: ['misell-2006'],
    strength: 'none-found',
    secondHand: true,
    ...reviewed2026,
};
export const tubulesShareOfSize = {
    id: 'tubules-share-of-size',
    text: {
        fundamentals: 'Most of a testis is tubes. The often told share of 80 parts in 100 has no source in men that we found. In six older men it was 61 at most.',
        intermediate: 'In six men of about 74 years the space between the tubules took 38.9 % of the testis, so tubules took at most 61 %. A figure for young men was not verified.',
        academic: 'Interstitium 38.9 % of decapsulated volume in six aged men leaves at most 61 % for tubules; a larger share in young men is plausible and unverified.',
    },
    sources: ['mori-1982'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const lossStillGoingOn = {
    id: 'loss-still-going-on',
    text: {
        fundamentals: 'In biopsies after four to five months the loss was still going on. So nobody can say when it ends.',
        intermediate: 'After 19 to 24 weeks of weekly injections germ cells had not reached a steady state. Size can therefore go on changing after half a year.',
        academic: 'No steady state of germ-cell numbers after 4–5 months of TE 200 mg weekly (5 against 5). Volume, which lags cells, is not expected to be final at that time.',
    },
    sources: ['zhengwei-1998'],
    strength: 'controlled',
    ...reviewed2026,
};
export const aTestisCanGrowAgain = {
    id: 'a-testis-can-grow-again',
    text: {
        fundamentals: 'A testis can grow again. In teens whose swollen vein was treated, it was 2.9 mL bigger than without treatment (0.6 to 5.2). They were not on testosterone.',
        intermediate: 'For scale only: after repair of a varicocele in adolescents the testis of that side was 2.9 mL (0.6–5.2) larger than under observation, the other 1.5 mL (0.3–2.7).',
        academic: 'Meta-analysis of 7 controlled studies in adolescents: +2.9 mL (0.6–5.2) on the varicocele side, +1.5 mL (0.3–2.7) contralaterally; semen did not differ. A scale for reversible volume, not evidence on androgen.',
    },
    sources: ['adolescent-varicocele-2015'],
    strength: 'controlled',
    ...reviewed2026,
};
export const highDosesInPuberty = {
    id: 'high-doses-in-puberty',
    text: {
        fundamentals: 'Some tall boys once got high doses of testosterone. As men their testes and sperm were like those of other men. Their own testosterone was a bit lower in two of three studies.',
        intermediate: 'Men who had high doses in puberty to stop growth had testis size and sperm like those of comparison men 10 to 21 years later. Blood testosterone was lower in two of three groups, and FSH higher in one.',
        academic: 'Volume and sperm did not differ at 10.6 ± 2.5 years (47 against 123), in adulthood (43 against 30; 66.4 against 66.2 M/mL) and at 21.2 years (60 treated of 116). Testosterone 19.9 against 23.9 and 13.3 against 15.2 nmol/L in two of them; FSH 3.3 against 2.1 IU/L in the third.',
    },
    sources: ['lemcke-1996', 'de-waal-1995', 'hendriks-2010'],
    strength: 'controlled',
    ...reviewed2026,
};
//# sourceMappingURL=testis.js.map