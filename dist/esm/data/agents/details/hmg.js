// Human menopausal gonadotropin in full.
import { sourced } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
import { hmgHalfLife, hmgPeak } from '../kinetics/gonadotropins.js';
export const hmgDetails = {
    mechanism: sourced({
        fundamentals: 'It is taken from the urine of women past menopause. It holds FSH and some LH. So it speaks to the nurse cells and to the Leydig cells of your testes. In men hCG is given with it.',
        intermediate: 'It carries FSH and LH activity and acts on Sertoli and Leydig cells. The LH part is small in men, so hCG is given with it.',
        academic: 'Urinary FSH and LH activity on Sertoli and Leydig cells, part of the LH activity being hCG; combined with hCG in hypogonadotropic hypogonadism.',
    }, 'uncontrolled', 'mao-2017', 'menopur-uk'),
    kinetics: {
        absorption: sourced({
            fundamentals: 'After a shot under the skin its FSH peaks after about 22 hours.',
            intermediate: 'FSH peaks about 22 hours after 300 IU under the skin, 19 hours after a shot into a muscle.',
            academic: '300 IU: FSH Tmax 21.8 ± 9.3 h SC, 19.4 ± 7.4 h IM; Cmax 7.5 and 6.5 IU/L (Swiss product text).',
        }, 'uncontrolled', 'merional-ch'),
        clearance: sourced({
            fundamentals: 'Half of its FSH is gone in less than two days.',
            intermediate: 'Half-life of its FSH about 41 hours under the skin and 45 in a muscle; it leaves with the urine.',
            academic: 'FSH half-life 41.1 h SC, 45.2 h IM; predominantly renal elimination.',
        }, 'uncontrolled', 'merional-ch'),
        numbers: [hmgPeak, hmgHalfLife],
    },
    schedules: sourced({
        fundamentals: 'Given with hCG, two or three times a week, for a year or longer. Studied in men born without the brain’s signal.',
        intermediate: 'With hCG several times a week for one to two years in congenital hypogonadotropic hypogonadism; the exact doses of the series were not read.',
        academic: 'hCG with hMG as the comparator of pulsatile GnRH in congenital HH; doses not in the abstracts read. Control in the kit starts from 75 IU three times weekly.',
    }, 'controlled', 'mao-2017', 'zhang-2019'),
    effects: [
        effect('lh', 'up', 'one dose of 300 IU: peak 0.5 IU/L', 'uncontrolled', 'merional-ch'),
        effect('fsh', 'up', 'one dose of 300 IU: peak 7.5 IU/L', 'uncontrolled', 'merional-ch'),
        effect('testosterone', 'up', 'with hCG, 182 men born without the signal: 467 ng/dL', 'uncontrolled', 'mao-2017'),
        effect('sperm', 'up', 'with hCG, 182 men born without the signal: first sperm after 18 months, median (16.4 to 20.0)', 'controlled', 'mao-2017'),
        effect('testisVolume', 'up', 'with hCG, men without the signal: testes grow; less than on a pump', 'uncontrolled', 'mao-2017', 'liu-1988'),
        ...noGoodStudy('estradiol', 'inhibinB', 'itt'),
    ],
    proven: sourced({
        fundamentals: 'With hCG it starts sperm in most men born without the brain’s signal. It takes a year or more.',
        intermediate: 'With hCG it starts sperm in most such men: 15 of 18 within 24 months in one comparison.',
        academic: 'Congenital HH: 83.3 % of 18 with sperm by 24 months; median 18 months in 182. Non-randomised.',
    }, 'controlled', 'mao-2017', 'zhang-2019'),
    unsettled: sourced({
        fundamentals: 'We found no study of it in men after testosterone.',
        intermediate: 'No study in men after prescribed testosterone was found.',
        academic: 'No data after exogenous testosterone found; transfer from congenital disease is an inference.',
    }, 'mechanism', 'mao-2017'),
    harms: sourced({
        fundamentals: 'Pain where the shot goes in. Tender breasts, mostly from the hCG.',
        intermediate: 'Local reactions; breast tissue from the hCG given with it.',
        academic: 'Injection-site reactions; gynecomastia with concomitant hCG.',
    }, 'expert', 'hormone-harms-2018'),
    monitoring: sourced({
        fundamentals: 'Testosterone in blood and sperm tests, for a year or longer.',
        intermediate: 'Testosterone, testis size and semen were followed for up to two years.',
        academic: 'Series followed testosterone, testis volume and semen up to 24 months.',
    }, 'uncontrolled', 'mao-2017', 'zhang-2019'),
    offLabel: sourced({
        fundamentals: 'In the UK it is on label for men whose pituitary does not work. After testosterone it is off-label.',
        intermediate: 'UK: on label with hCG in hypogonadotropic men. US: women only. After testosterone off-label everywhere it was looked up.',
        academic: 'UK SmPC: with hCG in hypogonadotrophic men. US monograph: no male use. Off-label after exogenous testosterone.',
    }, 'expert', 'menopur-uk', 'menotropins-us'),
};
//# sourceMappingURL=hmg.js.map