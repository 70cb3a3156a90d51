import { agentNames } from './names.js';
import { usualCourse } from './usual.js';
export const gonadotropinAgents = {
    hcg: {
        id: 'hcg',
        name: agentNames.hcg,
        route: 'injection under the skin or into a muscle',
        unit: 'IU',
        usual: usualCourse.hcg,
        doseRange: [100, 6000],
        everyDaysRange: [1, 7],
        acts: ['leydig'],
        action: {
            fundamentals: 'It stands in for LH. The testes make testosterone inside again, even while the brain is silent.',
            intermediate: 'It binds the LH receptor on Leydig cells, so testosterone inside the testis returns although LH itself stays low. It does not replace FSH.',
            academic: 'LH-receptor agonist on Leydig cells; restores intratesticular testosterone in a dose-dependent way while LH and FSH stay suppressed.',
        },
        sources: ['coviello-2005', 'roth-2010', 'hsieh-2013', 'wenker-2015'],
    },
    rfsh: {
        id: 'rfsh',
        name: agentNames.rfsh,
        route: 'injection under the skin',
        unit: 'IU',
        usual: usualCourse.rfsh,
        doseRange: [37.5, 300],
        everyDaysRange: [1, 7],
        acts: ['sertoli'],
        action: {
            fundamentals: 'It gives the nurse cells of the testes the FSH that the brain is not sending.',
            intermediate: 'It acts on Sertoli cells, which feed the sperm line. It is given with hCG, which brings back testosterone inside the testis.',
            academic: 'FSH-receptor agonist on Sertoli cells, added to hCG where FSH is absent.',
        },
        sources: ['liu-2009', 'stocks-2025'],
    },
    hmg: {
        id: 'hmg',
        name: agentNames.hmg,
        route: 'injection under the skin or into a muscle',
        unit: 'IU',
        usual: usualCourse.hmg,
        doseRange: [75, 300],
        everyDaysRange: [1, 7],
        acts: ['sertoli', 'leydig'],
        action: {
            fundamentals: 'It gives FSH and some LH. It is used with hCG.',
            intermediate: 'It carries FSH and LH activity, so it acts on Sertoli and on Leydig cells; in men it is given with hCG.',
            academic: 'Mixed FSH and LH activity on Sertoli and Leydig cells; given with hCG in hypogonadotropic hypogonadism.',
        },
        sources: ['mao-2017', 'depenbusch-2002'],
    },
    gonadorelin: {
        id: 'gonadorelin',
        name: agentNames.gonadorelin,
        route: 'pump under the skin, or injection',
        unit: 'µg',
        usual: usualCourse.gonadorelin,
        doseRange: [1, 500],
        everyDaysRange: [0.0625, 7],
        acts: ['pituitary'],
        action: {
            fundamentals: 'It copies the pulse from the brain. One pulse is gone within an hour or so, so it works when a pump gives one about every 90 minutes.',
            intermediate: 'It makes the pituitary release LH and FSH. Its half-life is minutes, and natural pulses come about every 95 minutes, so it is given by pump.',
            academic: 'Pituitary GnRH-receptor agonist. Half-life after injection 4 to 40 minutes; effective when pulsed every 90–120 minutes, suppressive when continuous.',
        },
        sources: ['mao-2017', 'zhang-2019', 'veldhuis-1987'],
    },
};
//# sourceMappingURL=gonadotropins.js.map