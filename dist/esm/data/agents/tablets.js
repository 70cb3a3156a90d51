import { agentNames } from './names.js';
import { usualCourse } from './usual.js';
export const tabletAgents = {
    clomiphene: {
        id: 'clomiphene',
        name: agentNames.clomiphene,
        route: 'tablet',
        unit: 'mg',
        usual: usualCourse.clomiphene,
        doseRange: [12.5, 100],
        everyDaysRange: [1, 3],
        acts: ['hypothalamus', 'pituitary'],
        action: {
            fundamentals: 'It hides estradiol from the brain. The brain then sends more LH and FSH to the testes.',
            intermediate: 'It blocks estrogen receptors in hypothalamus and pituitary, so LH, FSH and the testis’s own testosterone rise. It needs an axis that can answer.',
            academic: 'SERM, a mixture of two geometric isomers: enclomiphene (antagonist) and the long-lived zuclomiphene (weak agonist). Raises LH, FSH and testosterone.',
        },
        sources: ['huijben-2022', 'helo-2015', 'sharma-2019'],
    },
    enclomiphene: {
        id: 'enclomiphene',
        name: agentNames.enclomiphene,
        route: 'capsule or tablet',
        unit: 'mg',
        usual: usualCourse.enclomiphene,
        doseRange: [6.25, 50],
        everyDaysRange: [1, 3],
        acts: ['hypothalamus', 'pituitary'],
        action: {
            fundamentals: 'It is one part of clomiphene. It hides estradiol from the brain, so the brain sends more LH and FSH.',
            intermediate: 'The shorter-lived isomer of clomiphene. It blocks estrogen receptors in hypothalamus and pituitary; LH, FSH and testosterone rise.',
            academic: 'Trans-isomer of clomiphene, estrogen-receptor antagonist at hypothalamus and pituitary; elimination half-life about 10 hours.',
        },
        sources: ['wiehle-2014', 'enclomiphene-14-days', 'repros-za304', 'repros-za305'],
    },
    tamoxifen: {
        id: 'tamoxifen',
        name: agentNames.tamoxifen,
        route: 'tablet',
        unit: 'mg',
        usual: usualCourse.tamoxifen,
        doseRange: [10, 40],
        everyDaysRange: [1, 2],
        acts: ['hypothalamus', 'pituitary'],
        action: {
            fundamentals: 'It hides estradiol from the brain, so the brain sends more LH and FSH.',
            intermediate: 'A SERM with mixed action: it blocks estrogen at the hypothalamus and pituitary, so LH and FSH rise; elsewhere it can act like estrogen.',
            academic: 'SERM with tissue-dependent agonist and antagonist action; raises LH, FSH and testosterone in infertile men.',
        },
        sources: ['tamoxifen-1987', 'tamoxifen-2019', 'wibowo-2016'],
    },
    anastrozole: {
        id: 'anastrozole',
        name: agentNames.anastrozole,
        route: 'tablet',
        unit: 'mg',
        usual: usualCourse.anastrozole,
        doseRange: [0.25, 2],
        everyDaysRange: [1, 7],
        acts: ['aromatase'],
        action: {
            fundamentals: 'It lowers estradiol, which is made from testosterone. With less of this brake, the brain sends more LH.',
            intermediate: 'It blocks aromatase. Estradiol falls by about a quarter to a half in men, and LH and testosterone rise if the axis can answer.',
            academic: 'Aromatase inhibitor. At 1 mg daily estradiol fell from 26 to 17 pg/mL and LH rose from 5.1 to 7.9 IU/L in older men.',
        },
        sources: ['leder-2004', 'helo-2015', 'shoshany-2017', 'burnett-bowie-2009'],
    },
};
//# sourceMappingURL=tablets.js.map