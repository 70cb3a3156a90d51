// What is often said about the time on testosterone, and what is known.
import { reviewed2026 } from '../review.js';
export const itIsBirthControl = {
    id: 'it-is-birth-control',
    said: {
        fundamentals: '“On testosterone you cannot get anyone pregnant.”',
        intermediate: '“Testosterone works as contraception.”',
        academic: '“Exogenous testosterone is a reliable contraceptive.”',
    },
    known: {
        fundamentals: 'It is not birth control. Couples where the man had a few sperm had about 8 pregnancies per 100 couples a year (2 to 21). Some men keep more sperm than that.',
        intermediate: 'With 0.1 to 3 M/mL there were about 8 pregnancies per 100 couples a year (2–21) in a trial; a few men never got that low, and some escaped later. No product is made for it.',
        academic: '8.1 per 100 person-years (2.2–20.7) at 0.1–3 M/mL; none at zero (0–1.6). At six months 4 of 100 non-Asian men stayed above 3 M/mL on 200 mg weekly. Not an indication of any product.',
    },
    sources: ['who-1996', 'who-1995'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const itStopsAllSperm = {
    id: 'it-stops-all-sperm',
    said: {
        fundamentals: '“Testosterone stops all sperm, in every man.”',
        intermediate: '“On treatment sperm production ceases.”',
        academic: '“Exogenous androgen abolishes spermatogenesis.”',
    },
    known: {
        fundamentals: 'Many men lose all sperm, not every man. On 200 mg a week it was 67 of 100 non-Asian men after six months, on 100 mg 33 of 100 men. Nobody can tell you in advance.',
        intermediate: 'Zero sperm at six months: 67 of 100 non-Asian and 89 of 100 Asian men on 200 mg weekly, 33 of 100 on 100 mg; on nasal gel most kept moving sperm.',
        academic: 'Azoospermia at 6 months 66.7 % (n = 465), 89.2 % (n = 205), 33 % (6/18 on 100 mg). Nasal gel: TMSC >5 M in 93.9 % of 33 completers of 60.',
    },
    sources: ['who-1995', 'bebb-1996', 'ramasamy-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const gelLeavesSpermAlone = {
    id: 'gel-leaves-sperm-alone',
    said: {
        fundamentals: '“Gel does not touch sperm.”',
        intermediate: '“Gels are harmless for fertility.”',
        academic: '“Transdermal testosterone spares spermatogenesis.”',
    },
    known: {
        fundamentals: 'Gel lowers sperm too, on average less than shots. In two trials counts fell by 33 % and by 72 % in 16 weeks.',
        intermediate: 'On 100 mg of gel a day 23 of 100 healthy men were at or below 1 M/mL after half a year; on gel 1.62 % counts fell by 33 and 72 % in twin trials of the sponsor of another drug.',
        academic: '≤1 M/mL in 23 % at 20–24 weeks (gel 100 mg daily). Gel 1.62 %: −33.3 and −71.5 % at 16 weeks (press releases). The twin results differ twofold.',
    },
    sources: ['ilani-2012', 'repros-za305', 'repros-za304'],
    strength: 'randomised',
    ...reviewed2026,
};
export const bloodLevelShowsAll = {
    id: 'blood-level-shows-all',
    said: {
        fundamentals: '“My blood level is fine, so my testes are fine.”',
        intermediate: '“A good testosterone level shows that the testes work.”',
        academic: '“Normal serum testosterone reflects testicular function.”',
    },
    known: {
        fundamentals: 'The blood shows the testosterone you take. Inside the testis the level fell by 94 % in three weeks while the blood was high. LH and FSH tell more.',
        intermediate: 'On treatment blood and testis part ways: blood rises, the inside falls by about 94 % within three weeks. LH and FSH at four weeks told more about sperm than testosterone.',
        academic: 'Intratesticular testosterone 1,234 to 72 nmol/L on TE with placebo at 3 weeks, serum above baseline. Serum testosterone was not associated with suppression, LH or FSH >1 IU/L at week 4 was 97 % sensitive for its absence.',
    },
    sources: ['coviello-2005', 'roth-2013'],
    strength: 'randomised',
    ...reviewed2026,
};
export const looksNormalSoSpermAreThere = {
    id: 'looks-normal-so-sperm-are-there',
    said: {
        fundamentals: '“Everything looks normal, so sperm must be there.”',
        intermediate: '“With normal semen there are sperm.”',
        academic: '“Semen volume indicates sperm output.”',
    },
    known: {
        fundamentals: 'Semen looks the same with and without sperm. Only a test under the microscope can tell.',
        intermediate: 'The fluid does not come from the testes. In men on weekly shots its volume did not change while sperm fell below 3 M/mL.',
        academic: 'Seminal volume did not change significantly on TE 250 mg weekly while mean concentration fell below 3 M/mL (n = 7). Accessory glands make the fluid.',
    },
    sources: ['mauss-1975'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const lowerEstradiolIsBetter = {
    id: 'lower-estradiol-is-better',
    said: {
        fundamentals: '“Estradiol must be kept low on testosterone.”',
        intermediate: '“Estradiol is a harmful by-product.”',
        academic: '“Routine aromatase inhibition protects men on androgen.”',
    },
    known: {
        fundamentals: 'Men need estradiol. In older men bone in the spine got thinner within a year when a tablet lowered it. We found no trial that adds this tablet to testosterone for sperm.',
        intermediate: 'Estradiol keeps bone. On anastrozole alone spine density fell against placebo in a one-year trial of older men. For sperm on testosterone the tablet was not tested.',
        academic: 'Lumbar density 1.121 to 1.102 g/cm² on anastrozole 1 mg daily, a rise on placebo (69 men of 60 and over). No trial of adjunct aromatase inhibition on spermatogenesis under exogenous androgen was found.',
    },
    sources: ['burnett-bowie-2009', 'leder-2004'],
    strength: 'controlled',
    ...reviewed2026,
};
export const gonadorelinKeepsTheAxisAwake = {
    id: 'gonadorelin-keeps-the-axis-awake',
    said: {
        fundamentals: '“Gonadorelin twice a week keeps the axis awake.”',
        intermediate: '“Two injections of gonadorelin a week keep LH, FSH and size.”',
        academic: '“Gonadorelin SC twice weekly preserves gonadotropins on androgen.”',
    },
    known: {
        fundamentals: 'No study of this was found. A shot is gone within hours. The brain itself sends a pulse about every 95 minutes, day and night.',
        intermediate: 'No trial was found for any outcome. What works in men born without GnRH is a pump with a pulse about every 90 minutes, and its drug lasts for minutes.',
        academic: 'None found. Half-life of minutes, subcutaneous half-time about 24 minutes; evidence is limited to pulsatile pumps in congenital deficiency. A sustained effect between two weekly doses is implausible (inference).',
    },
    sources: ['mao-2017', 'hurley-1987', 'lutrelef-ch'],
    strength: 'none-found',
    ...reviewed2026,
};
export const hcgKeepsFullSize = {
    id: 'hcg-keeps-full-size',
    said: {
        fundamentals: '“With hCG the testes keep their full size.”',
        intermediate: '“hCG beside testosterone prevents shrinking.”',
        academic: '“Concomitant hCG preserves testicular volume.”',
    },
    known: {
        fundamentals: 'Nobody has measured size in men who take both. hCG kept the level inside the testis near its start in a trial of three weeks. That is a good reason to study size, not a measure of it.',
        intermediate: 'No study measured testis size with hCG beside testosterone. Growth on hCG was seen in men who never had a signal.',
        academic: 'No volumetric outcome on androgen with hCG was found; Hsieh 2013 did not measure it. 5.5 to 10.8 mL on hCG alone in 22 hypogonadotropic men.',
    },
    sources: ['hsieh-2013', 'burris-1988'],
    strength: 'none-found',
    ...reviewed2026,
};
export const theOneYearHcgStudy = {
    id: 'the-one-year-hcg-study',
    said: {
        fundamentals: '“A study showed that hCG keeps size and sperm for a year on long-acting shots.”',
        intermediate: '“hCG 500 IU kept volume and semen for a year on undecanoate.”',
        academic: '“A J Urol trial proved preservation on TU with hCG over one year.”',
    },
    known: {
        fundamentals: 'The real study was smaller. It had 26 men, on weekly shots or gel, for six months on average, with nobody to compare. Sperm were kept. Size was not measured.',
        intermediate: 'Hsieh 2013: 26 men, 19 on injections and 7 on gel, hCG 500 IU every other day, mean 6.2 months, no comparison group. No man lost all sperm. Size was not an outcome.',
        academic: '26 men (19 injection, 7 gel), hCG 500 IU IM every other day, mean 6.2 months, uncontrolled; sperm unchanged from 35.2 M/mL, no azoospermia. No undecanoate, no volume.',
    },
    sources: ['hsieh-2013'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const hcgRuinsLeydigCells = {
    id: 'hcg-ruins-leydig-cells',
    said: {
        fundamentals: '“Long use of hCG ruins the testes.”',
        intermediate: '“hCG wears Leydig cells out.”',
        academic: '“Prolonged hCG desensitises Leydig cells irreversibly.”',
    },
    known: {
        fundamentals: 'One huge dose made the cells deaf for a day or so. Men on usual doses for up to two years still made sperm. Ruin was not shown.',
        intermediate: 'Deafness was seen after a single dose of 6,000 IU. On hCG alone for 3 to 24 months 12 of 13 men still had sperm.',
        academic: 'Acute desensitisation (6,000 IU, n = 7) against 12/13 sperm-positive men after 3–24 months on hCG alone. No evidence of irreversible loss was found.',
    },
    sources: ['hcg-desensitisation', 'depenbusch-2002'],
    strength: 'contested',
    ...reviewed2026,
};
export const leydigCellsDieOnTestosterone = {
    id: 'leydig-cells-die-on-testosterone',
    said: {
        fundamentals: '“On testosterone the Leydig cells die.”',
        intermediate: '“Without LH Leydig cells undergo cell death.”',
        academic: '“Androgen therapy causes Leydig-cell apoptosis.”',
    },
    known: {
        fundamentals: 'That was not shown in men. In an old study they could not be seen at the end of treatment. Months after stopping the tissue was back.',
        intermediate: 'Biopsies around 1950 found none in view at the end of a course and recovery 6 to 17 months later, as retold in 1951. Death of the cells was not tested.',
        academic: 'No human study of apoptosis found. Heller 1950, as retold: Leydig cells not seen after propionate, recovery at 6 and 17 months. Regression fits as well as loss.',
    },
    sources: ['heller-1950-retold'],
    strength: 'uncontrolled',
    secondHand: true,
    ...reviewed2026,
};
export const gymNumbersAreMine = {
    id: 'gym-numbers-are-mine',
    said: {
        fundamentals: '“What happens to bodybuilders will happen to me.”',
        intermediate: '“Steroid studies show what treatment does.”',
        academic: '“AAS data apply to replacement therapy.”',
    },
    known: {
        fundamentals: 'Doses in the gym are far higher. Testes there were 38 % smaller than in other men. On gel from a doctor they were about 0.9 mL smaller after 16 weeks.',
        intermediate: 'Steroid studies mark an outer edge: 14.3 against 23.2 mL. The one controlled figure on prescribed gel is −0.86 mL at 16 weeks.',
        academic: 'Current AAS users 14.3 against 23.2 mL; gel 1.62 % −0.86 mL at 16 weeks (meeting abstract, spread not read). Bounds, not estimates.',
    },
    sources: ['shankara-narayana-2020', 'wiehle-2015'],
    strength: 'expert',
    ...reviewed2026,
};
//# sourceMappingURL=on-testosterone.js.map