// Tablets that take the brake off the brain: clomiphene, enclomiphene, tamoxifen and anastrozole.
import type { Agent, AgentId } from '../types.js';
import { usualCourse } from './usual.js';

export const tabletAgents: Readonly<
  Record<Extract<AgentId, 'clomiphene' | 'enclomiphene' | 'tamoxifen' | 'anastrozole'>, Agent>
> = {
  clomiphene: {
    id: 'clomiphene',
    name: { fundamentals: 'Clomiphene', intermediate: 'Clomiphene', academic: 'Clomiphene citrate' },
    route: 'tablet',
    unit: 'mg',
    usual: usualCourse.clomiphene,
    doseRange: [12.5, 100],
    everyDaysRange: [1, 3],
    acts: ['hypothalamus', 'pituitary'],
    action: {
      fundamentals: 'It hides estradiol from the brain. The brain then sends more LH and FSH to the testes.',
      intermediate:
        'It blocks estrogen receptors in hypothalamus and pituitary, so LH, FSH and the testis’s own testosterone rise. It needs an axis that can answer.',
      academic:
        'SERM, a mixture of two geometric isomers: enclomiphene (antagonist) and the long-lived zuclomiphene (weak agonist). Raises LH, FSH and testosterone.',
    },
    approval: {
      us: {
        fundamentals: 'Approved for women. In men it is off-label.',
        intermediate: 'Labelled for ovulatory dysfunction in women; off-label in men.',
        academic: 'FDA-labelled for ovulatory dysfunction in women only; off-label in men.',
      },
      eu: {
        fundamentals: 'Approved for women. We have found no approval for men.',
        intermediate: 'Authorised for anovulation in women; no male indication was found.',
        academic: 'Authorised for anovulatory infertility in women (as EMA notes); no male indication found.',
      },
      sources: ['clomiphene-us', 'rodriguez-2016', 'enclomiphene-ema-2015'],
    },
    sources: ['huijben-2022', 'helo-2015', 'sharma-2019'],
  },
  enclomiphene: {
    id: 'enclomiphene',
    name: { fundamentals: 'Enclomiphene', intermediate: 'Enclomiphene', academic: 'Enclomiphene citrate' },
    route: 'capsule or tablet',
    unit: 'mg',
    usual: usualCourse.enclomiphene,
    doseRange: [6.25, 50],
    everyDaysRange: [1, 3],
    acts: ['hypothalamus', 'pituitary'],
    action: {
      fundamentals:
        'It is one part of clomiphene. It hides estradiol from the brain, so the brain sends more LH and FSH.',
      intermediate:
        'The shorter-lived isomer of clomiphene. It blocks estrogen receptors in hypothalamus and pituitary; LH, FSH and testosterone rise.',
      academic:
        'Trans-isomer of clomiphene, estrogen-receptor antagonist at hypothalamus and pituitary; elimination half-life about 10 hours.',
    },
    approval: {
      us: {
        fundamentals: 'Not approved. The FDA turned the application down in 2015.',
        intermediate: 'Not FDA-approved: a Complete Response Letter was reported on 1 December 2015.',
        academic:
          'Not FDA-approved; Complete Response Letter 2015 (trial design, entry criteria, titration, assay validation).',
      },
      eu: {
        fundamentals: 'Not approved. The European agency advised against it in 2018.',
        intermediate:
          'Refusal recommended on 25 January 2018: benefit on symptoms not shown, risk of blood clots named.',
        academic: 'CHMP negative opinion, 25 January 2018 (EnCyzix): no data on symptoms, venous thromboembolism risk.',
      },
      sources: ['enclomiphene-fda-2015', 'encyzix-ema-2018'],
    },
    sources: ['wiehle-2014', 'enclomiphene-14-days', 'repros-za304', 'repros-za305'],
  },
  tamoxifen: {
    id: 'tamoxifen',
    name: { fundamentals: 'Tamoxifen', intermediate: 'Tamoxifen', academic: 'Tamoxifen' },
    route: 'tablet',
    unit: 'mg',
    usual: usualCourse.tamoxifen,
    doseRange: [10, 40],
    everyDaysRange: [1, 2],
    acts: ['hypothalamus', 'pituitary'],
    action: {
      fundamentals: 'It hides estradiol from the brain, so the brain sends more LH and FSH.',
      intermediate:
        'A SERM with mixed action: it blocks estrogen at the hypothalamus and pituitary, so LH and FSH rise; elsewhere it can act like estrogen.',
      academic:
        'SERM with tissue-dependent agonist and antagonist action; raises LH, FSH and testosterone in infertile men.',
    },
    approval: {
      us: {
        fundamentals: 'Used for breast cancer. For fertility in men it is off-label.',
        intermediate: 'Use in men for infertility is off-label.',
        academic: 'Use in male infertility is off-label (review of adverse events in men, 2016).',
      },
      eu: {
        fundamentals: 'Used for breast cancer. For fertility in men it is off-label.',
        intermediate: 'No approval for male infertility was found; product text not read.',
        academic: 'Product text not read; no male-infertility indication found.',
      },
      sources: ['wibowo-2016'],
    },
    sources: ['tamoxifen-1987', 'tamoxifen-2019', 'wibowo-2016'],
  },
  anastrozole: {
    id: 'anastrozole',
    name: { fundamentals: 'Anastrozole', intermediate: 'Anastrozole', academic: 'Anastrozole' },
    route: 'tablet',
    unit: 'mg',
    usual: usualCourse.anastrozole,
    doseRange: [0.25, 2],
    everyDaysRange: [1, 7],
    acts: ['aromatase'],
    action: {
      fundamentals:
        'It lowers estradiol, which is made from testosterone. With less of this brake, the brain sends more LH.',
      intermediate:
        'It blocks aromatase. Estradiol falls by about a third to a half in men, and LH and testosterone rise if the axis can answer.',
      academic:
        'Aromatase inhibitor. At 1 mg daily estradiol fell from 26 to 17 pg/mL and LH rose from 5.1 to 7.9 IU/L in older men.',
    },
    approval: {
      us: {
        fundamentals: 'Approved for breast cancer in women past menopause. In men it is off-label.',
        intermediate: 'Labelled for breast cancer after menopause only; off-label in men.',
        academic: 'Labelled for breast cancer in postmenopausal women; off-label in men.',
      },
      eu: {
        fundamentals: 'We have found no approval for men.',
        intermediate: 'No male indication was found; European product text not read.',
        academic: 'European product text not read; no male indication found.',
      },
      sources: ['schlegel-2012'],
    },
    sources: ['leder-2004', 'helo-2015', 'shoshany-2017', 'burnett-bowie-2009'],
  },
};
