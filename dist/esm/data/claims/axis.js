// Statements on how the brain and the testes talk, and what testosterone from outside does to that.
import { reviewed2026 } from '../review.js';
export const whyTestesShrink = {
    id: 'why-testes-shrink',
    text: {
        fundamentals: 'Your testes are mostly the cells that turn into sperm. When testosterone comes from outside, the brain stops asking for sperm. The line of cells thins out, and the testes get smaller.',
        intermediate: 'Most of a testis is tubules full of future sperm. Without LH and FSH the later cells in that line fall to a tenth or a fifth of their number, and volume follows. The stem cells and the nurse cells stay.',
        academic: 'In men biopsied after 19–24 weeks of enanthate 200 mg weekly, type A spermatogonia were unchanged while type B were at 10 % and later germ cells at 11–18 % of untreated men (5 against 5). Loss of germ-cell mass is the likely cause of the fall in volume.',
    },
    sources: ['zhengwei-1998'],
    strength: 'controlled',
    ...reviewed2026,
};
export const silentSignal = {
    id: 'silent-signal',
    text: {
        fundamentals: 'Testosterone from outside makes the brain’s signal almost silent. In 29 healthy men on weekly shots, LH fell to about 5 % of its start in three weeks.',
        intermediate: 'The brain cannot tell where testosterone comes from. In 29 healthy men on 200 mg weekly LH fell to 5 % and FSH to 3 % of their own start in three weeks.',
        academic: 'On enanthate 200 mg weekly LH fell to 5 % and FSH to 3 % of baseline at 3 weeks (n = 29). The dose that halves LH, FSH and sperm was about 50 mg weekly, with no more effect at 300 than at 100 mg (n = 51).',
    },
    sources: ['coviello-2005', 'matsumoto-1990'],
    strength: 'controlled',
    ...reviewed2026,
};
export const ittVersusBlood = {
    id: 'itt-versus-blood',
    text: {
        fundamentals: 'The level in your blood and the level inside the testis are two different things. On testosterone from outside, blood goes up while the testis runs dry. A blood test shows only the first.',
        intermediate: 'Inside the testis there is roughly 40 to 200 times as much testosterone as in blood, because it is made there. On treatment blood can be high while the inside falls by about 94 % in three weeks.',
        academic: 'Intratesticular testosterone exceeds serum by roughly 40 to 200 times (assays differ: published means run from about 240 to 720 ng/mL). It fell from 1,234 to 72 nmol/L on enanthate with placebo, and to levels like those in blood with a progestin, which did not sustain normal sperm output.',
    },
    sources: ['coviello-2005', 'coviello-2004', 'roth-2010', 'jarow-2001'],
    strength: 'controlled',
    ...reviewed2026,
};
export const fshAndLh = {
    id: 'fsh-and-lh',
    text: {
        fundamentals: 'The brain sends two signals. LH tells the testes to make testosterone. FSH tells the nurse cells to feed new sperm. Sperm need both.',
        intermediate: 'LH acts on Leydig cells, which make testosterone inside the testis. FSH acts on Sertoli cells, which feed the sperm line. Sperm production needs both to run well.',
        academic: 'LH drives Leydig steroidogenesis, FSH supports Sertoli cells. In hypogonadotropic men held on hCG alone, 12 of 13 kept sperm for 3–24 months with FSH undetectable, but counts declined.',
    },
    sources: ['depenbusch-2002'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const feedback = {
    id: 'feedback',
    text: {
        fundamentals: 'Testosterone, and estradiol which is made from it, tell the brain to slow down. This is the brake. More of them means less signal.',
        intermediate: 'Testosterone brakes the hypothalamus and the pituitary, partly after being turned into estradiol. Lowering estradiol in older men raised LH from 5.1 to 7.9 IU/L.',
        academic: 'Both androgen and estrogen feed back. Aromatase inhibition alone raised LH from 5.1 to 7.9 IU/L in 12 weeks, while exogenous testosterone lowers it to a few per cent of baseline.',
    },
    sources: ['leder-2004', 'coviello-2005'],
    strength: 'randomised',
    ...reviewed2026,
};
export const pulses = {
    id: 'pulses',
    text: {
        fundamentals: 'The brain sends its signal in pulses, about every 95 minutes. A steady flow would not work: the glands would stop listening.',
        intermediate: 'LH comes in pulses about every 95 minutes, set by pulses of GnRH. Steady GnRH shuts the pituitary down instead.',
        academic: 'LH pulse interval 95 ± 11 min (SEM) at 10-minute sampling. Pulsed GnRH stimulates the pituitary; continuous exposure suppresses it.',
    },
    sources: ['veldhuis-1987', 'lutrelef-ch'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const monthsOfSpermatogenesis = {
    id: 'months-of-spermatogenesis',
    text: {
        fundamentals: 'A sperm takes more than two months to grow, and some days to travel. So sperm fall slowly and come back slowly, even when the hormones are back.',
        intermediate: 'From first step to semen a sperm takes about 64 days (42 to 76 in eleven men); the older estimate is 74 days plus transit. That is why counts lag the hormones by months.',
        academic: 'Heavy-water labelling: mean 64 days to ejaculate, range 42–76 (n = 11). Classical estimate 74 days in the tubule, with transit on top. Men made azoospermic had sperm again after a mean of 75 days.',
    },
    sources: ['misell-2006', 'heller-1963', 'handelsman-1995'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=axis.js.map