// Medicines that stand in for the signals of the brain: hCG, FSH, hMG and gonadorelin.
import type { Agent, AgentId } from '../types.js';
import { usualCourse } from './usual.js';

export const gonadotropinAgents: Readonly<Record<Extract<AgentId, 'hcg' | 'rfsh' | 'hmg' | 'gonadorelin'>, Agent>> = {
  hcg: {
    id: 'hcg',
    name: {
      fundamentals: 'hCG',
      intermediate: 'hCG (human chorionic gonadotropin)',
      academic: 'Human chorionic gonadotropin (hCG)',
    },
    route: 'injection under the skin or into a muscle',
    unit: 'IU',
    usual: usualCourse.hcg,
    doseRange: [100, 6000],
    everyDaysRange: [1, 7],
    acts: ['leydig'],
    action: {
      fundamentals: 'It stands in for LH. The testes make testosterone inside again, even while the brain is silent.',
      intermediate:
        'It binds the LH receptor on Leydig cells, so testosterone inside the testis returns although LH itself stays low. It does not replace FSH.',
      academic:
        'LH-receptor agonist on Leydig cells; restores intratesticular testosterone in a dose-dependent way while LH and FSH stay suppressed.',
    },
    approval: {
      us: {
        fundamentals:
          'Approved for some men whose pituitary gland does not work. Use beside testosterone is off-label.',
        intermediate:
          'Labelled for selected hypogonadotropic hypogonadism; sperm production in it and use beside testosterone are off-label. Not compounded since 23 March 2020.',
        academic:
          'Labelled for hypogonadotropic hypogonadism and cryptorchidism; spermatogenesis and adjunct use are off-label. A biologic since 23 March 2020, so outside 503A/503B compounding.',
      },
      eu: {
        fundamentals: 'Approved in the UK for men with a weak pituitary signal and for some men with low sperm counts.',
        intermediate:
          'UK product text: hypogonadotropic hypogonadism, delayed puberty, and selected cases of deficient sperm production.',
        academic:
          'UK SmPC (Pregnyl): hypogonadotrophic hypogonadism 500–1,000 IU two or three times weekly; selected deficient spermatogenesis. Adjunct use beside testosterone is not listed.',
      },
      sources: ['hcg-us', 'hcg-biologic-2020', 'pregnyl-uk'],
    },
    sources: ['coviello-2005', 'roth-2010', 'hsieh-2013', 'wenker-2015'],
  },
  rfsh: {
    id: 'rfsh',
    name: {
      fundamentals: 'FSH (made in a lab)',
      intermediate: 'FSH (follitropin alfa)',
      academic: 'Recombinant FSH (follitropin alfa)',
    },
    route: 'injection under the skin',
    unit: 'IU',
    usual: usualCourse.rfsh,
    doseRange: [37.5, 300],
    everyDaysRange: [1, 7],
    acts: ['sertoli'],
    action: {
      fundamentals: 'It gives the nurse cells of the testes the FSH that the brain is not sending.',
      intermediate:
        'It acts on Sertoli cells, which feed the sperm line. It is given with hCG, which brings back testosterone inside the testis.',
      academic: 'FSH-receptor agonist on Sertoli cells, added to hCG where FSH is absent.',
    },
    approval: {
      us: {
        fundamentals: 'We have not checked the US label for use in men. Ask your clinician.',
        intermediate: 'The male indication in the US label was not read for this kit.',
        academic: 'Male indication of the current US label not read.',
      },
      eu: {
        fundamentals: 'Approved in Europe, with hCG, for men whose pituitary gland does not work.',
        intermediate:
          'Authorised with hCG to start sperm production in hypogonadotropic hypogonadism. After prescribed testosterone it is off-label.',
        academic:
          'EU SmPC (GONAL-f): stimulation of spermatogenesis in congenital or acquired hypogonadotrophic hypogonadism with hCG, for at least 4 months.',
      },
      sources: ['gonal-f-eu'],
    },
    sources: ['liu-2009', 'stocks-2025'],
  },
  hmg: {
    id: 'hmg',
    name: {
      fundamentals: 'hMG',
      intermediate: 'hMG (human menopausal gonadotropin)',
      academic: 'Human menopausal gonadotropin (hMG, menotropin)',
    },
    route: 'injection under the skin or into a muscle',
    unit: 'IU',
    usual: usualCourse.hmg,
    doseRange: [75, 300],
    everyDaysRange: [1, 7],
    acts: ['sertoli', 'leydig'],
    action: {
      fundamentals: 'It gives FSH and some LH. It is used with hCG.',
      intermediate:
        'It carries FSH and LH activity, so it acts on Sertoli and on Leydig cells; in men it is given with hCG.',
      academic:
        'Mixed FSH and LH activity on Sertoli and Leydig cells; given with hCG in hypogonadotropic hypogonadism.',
    },
    approval: {
      us: {
        fundamentals: 'We have not checked the US label for use in men. Ask your clinician.',
        intermediate: 'The US label was not read for this kit.',
        academic: 'US product text not read.',
      },
      eu: {
        fundamentals: 'Approved in the UK, with hCG, for men whose pituitary gland does not work.',
        intermediate: 'UK product text: with hCG to stimulate sperm production in hypogonadotropic hypogonadism.',
        academic:
          'UK SmPC (Menopur): hypogonadotrophic hypogonadism in men, with hCG, for the stimulation of spermatogenesis.',
      },
      sources: ['menopur-uk'],
    },
    sources: ['mao-2017', 'depenbusch-2002'],
  },
  gonadorelin: {
    id: 'gonadorelin',
    name: { fundamentals: 'Gonadorelin', intermediate: 'Gonadorelin (GnRH)', academic: 'Gonadorelin (synthetic GnRH)' },
    route: 'pump under the skin, or injection',
    unit: 'µg',
    usual: usualCourse.gonadorelin,
    doseRange: [1, 500],
    everyDaysRange: [0.0625, 7],
    acts: ['pituitary'],
    action: {
      fundamentals:
        'It copies the pulse from the brain. One pulse is gone within an hour or so, so it works when a pump gives one about every 90 minutes.',
      intermediate:
        'It makes the pituitary release LH and FSH. Its half-life is minutes, and natural pulses come about every 95 minutes, so it is given by pump.',
      academic:
        'Pituitary GnRH-receptor agonist. Half-life after injection 4 to 40 minutes; effective when pulsed every 90–120 minutes, suppressive when continuous.',
    },
    approval: {
      us: {
        fundamentals: 'The approved US products are no longer sold. What is sold now is mixed by pharmacies.',
        intermediate:
          'The approved US products, a diagnostic test and a pump, are no longer available; the present compounding position was not verified.',
        academic:
          'Factrel (diagnostic) and Lutrepulse (pump) withdrawn from the US market; current 503A status not verified.',
      },
      eu: {
        fundamentals: 'A pump is approved in Switzerland for men whose brain does not send the pulse.',
        intermediate:
          'Swiss product text: pump, central hypogonadism in men. Twice-weekly injection is in no label that was read.',
        academic: 'Swiss product text (Lutrelef): central hypogonadism in men, pulsed by pump every 90 to 120 minutes.',
      },
      sources: ['gonadorelin-us', 'lutrelef-ch'],
    },
    sources: ['mao-2017', 'zhang-2019', 'veldhuis-1987'],
  },
};
