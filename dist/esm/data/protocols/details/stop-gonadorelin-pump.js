// Stopping, then a gonadorelin pump.
import { basis, notFound, sourced, sourcedSecondHand } from '../../sourced-text.js';
import { notAgainstWaiting } from './after-stopping.js';
export const stopGonadorelinPumpDetails = {
    id: 'stop-gonadorelin-pump',
    basis: {
        mechanism: basis('controlled', 'mao-2017', 'veldhuis-1987'),
        fertility: basis('controlled', 'mao-2017', 'zhang-2019'),
        size: basis('uncontrolled', 'mao-2017', 'liu-1988'),
        howTaken: basis('controlled', 'mao-2017', 'zhang-2019', 'lutrelef-ch'),
        harms: basis('uncontrolled', 'zhang-2019'),
    },
    adjuncts: sourcedSecondHand({
        fundamentals: 'Nothing is given with it. Other hormones are stopped for a month before the pump starts.',
        intermediate: 'None; Chinese experts ask for a month without other hormones before the pump.',
        academic: 'None; one-month washout of hCG, hMG and testosterone before starting (consensus 2022, secondary account).',
    }, 'expert', 'gnrh-pump-cn-2022'),
    discussedFor: sourced({
        fundamentals: 'It is used in men born without the brain’s pulse. After testosterone it was not studied. Your pituitary has to work.',
        intermediate: 'Men with congenital hypogonadotropic hypogonadism and a pituitary that answers; men after testosterone are not among those studied.',
        academic: 'Congenital HH with pituitary reserve; relative indications in acquired HH (Chinese consensus). No data after exogenous testosterone.',
    }, 'expert', 'gnrh-pump-cn-2022', 'mao-2017'),
    monitoring: sourced({
        fundamentals: 'Before: hormones, a pituitary test and a scan. Then LH, FSH, testosterone, testis size and sperm tests, for up to 2 years.',
        intermediate: 'Before: hormones, a GnRH test, pituitary and testis imaging. On it: LH, FSH, testosterone, size and semen for up to 24 months.',
        academic: 'Baseline hormones, GnRH stimulation, pituitary MRI, scrotal ultrasound; on treatment LH, FSH, testosterone, volume, semen up to 24 months.',
    }, 'expert', 'gnrh-pump-cn-2022', 'zhang-2019'),
    effort: sourced({
        fundamentals: 'A pump day and night, with 16 pulses a day. The site under the skin has to be changed again and again.',
        intermediate: '16 pulses a day by a pump worn all the time, new sites under the skin, and visits over many months.',
        academic: '16 pulses a day (every 90 minutes); continuous device wear with site changes; follow-up of up to 24 months.',
    }, 'controlled', 'mao-2017', 'zhang-2019'),
    approvalIn: {
        us: sourcedSecondHand({
            fundamentals: 'The approved US pump is no longer sold.',
            intermediate: 'The approved US pump was withdrawn (read second-hand); use after testosterone was never on its label.',
            academic: 'Lutrepulse discontinued (secondary source); no indication after exogenous testosterone.',
        }, 'expert', 'gonadorelin-us'),
        eu: sourced({
            fundamentals: 'Switzerland approved a pump for men whose brain sends no pulse.',
            intermediate: 'Swiss text: pump in central hypogonadism of men; after testosterone off-label.',
            academic: 'Lutrelef (CH): central hypogonadism in men, every 90–120 minutes; off-label after exogenous testosterone.',
        }, 'expert', 'lutrelef-ch'),
        china: sourcedSecondHand({
            fundamentals: 'Chinese experts wrote down how to use the pump in men born without the pulse. The drug list there names tests and women.',
            intermediate: 'Chinese consensus of 2022 on the pump in men; the monograph lists testing and women without ovulation (both read second-hand).',
            academic: 'Chinese Society of Andrology consensus 2022 for congenital HH; monograph with diagnostic and female indications. Secondary accounts.',
        }, 'expert', 'gnrh-pump-cn-2022', 'gonadorelin-cn'),
    },
    unsettled: notFound({
        fundamentals: `${notAgainstWaiting.fundamentals} The pump was never studied in men after testosterone. Men born without the pulse are not like them.`,
        intermediate: `${notAgainstWaiting.intermediate} For the pump no study in such men was found at all; the results come from men born without the pulse.`,
        academic: `${notAgainstWaiting.academic} No pump data after exogenous testosterone; comparisons in congenital HH were not randomised.`,
    }, 'mao-2017', 'zhang-2019', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-gonadorelin-pump.js.map