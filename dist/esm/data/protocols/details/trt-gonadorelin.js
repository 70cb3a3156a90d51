// Testosterone with gonadorelin injected twice a week: sold, not studied.
import { basis, noBasis, notFound, sourced, sourcedSecondHand } from '../../sourced-text.js';
import { chinaNotFound } from './approval.js';
export const trtGonadorelinDetails = {
    id: 'trt-gonadorelin',
    basis: {
        mechanism: basis('mechanism', 'veldhuis-1987', 'lutrelef-ch'),
        fertility: noBasis('mao-2017'),
        size: noBasis('mao-2017'),
        howTaken: noBasis('gonadorelin-us'),
        harms: basis('uncontrolled', 'zhang-2019'),
    },
    adjuncts: notFound({
        fundamentals: 'It is often sold with anastrozole. No trial tested the mix.',
        intermediate: 'Often sold together with anastrozole; no trial of any such mix was found.',
        academic: 'Combinations with aromatase inhibitors are marketed; no trial found.',
    }),
    discussedFor: notFound({
        fundamentals: 'It is offered to men on testosterone who want to keep the size of their testes. No study shows that it does.',
        intermediate: 'Offered to men on testosterone to keep testis size or sperm, often since hCG became harder to get; without a study.',
        academic: 'Marketed to men on testosterone as a stand-in for hCG; no study population exists.',
    }),
    monitoring: notFound({
        fundamentals: 'What testosterone alone needs. There is no study to say what else. A sperm test would show if sperm are kept.',
        intermediate: 'As for testosterone alone; only semen, LH and FSH could show whether it does anything in one man.',
        academic: 'No evidence-based schedule; LH, FSH and semen are the only readouts of an effect in an individual.',
    }),
    effort: sourcedSecondHand({
        fundamentals: 'Two more shots a week make about 9 a month. All the tests of testosterone stay.',
        intermediate: 'About 104 shots a year on top of testosterone and its tests (computed from twice a week, as advertised).',
        academic: 'About 104 injections a year (computed) in addition to testosterone and its monitoring.',
    }, 'expert', 'gonadorelin-us'),
    approvalIn: {
        us: sourcedSecondHand({
            fundamentals: 'Not on any label. The approved US products are no longer sold. Pharmacies mix what is sold now.',
            intermediate: 'No label for this use; the approved diagnostic and pump products were withdrawn; the position of compounding was not verified.',
            academic: 'No labelled indication; Factrel and Lutrepulse discontinued; present 503A status not verified (secondary source).',
        }, 'expert', 'gonadorelin-us'),
        eu: sourced({
            fundamentals: 'A Swiss label names a pump for men without their own pulse. Two shots a week are in no label we saw.',
            intermediate: 'Swiss text: pump in central hypogonadism; twice-weekly shots in no label that was read.',
            academic: 'Lutrelef (CH): pulsatile pump in central hypogonadism; intermittent injection not listed.',
        }, 'expert', 'lutrelef-ch'),
        china: chinaNotFound,
    },
    unsettled: notFound({
        fundamentals: 'No trial was found of two shots a week beside testosterone. Nobody can tell you from studies that it keeps your sperm or the size of your testes. Each shot is gone within hours.',
        intermediate: 'No trial of this use was found, for any outcome. A single larger dose raised LH for 7 to 9 hours in men without testosterone; between shots lie about 84 hours, and testosterone brakes the pituitary too.',
        academic: 'No trial found. One 100 µg SC dose raised LH for about 7–9 h in 6 men without exogenous androgen; with doses 84 h apart and pituitary androgen feedback a sustained effect is not expected (inference). Tables that show LH kept or sperm partly preserved have no source.',
    }, 'happ-1978', 'veldhuis-1987', 'mao-2017'),
};
//# sourceMappingURL=trt-gonadorelin.js.map