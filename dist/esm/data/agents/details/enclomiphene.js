// Enclomiphene in full: studied, and not approved anywhere it was looked up.
import { enclomipheneHalfLife } from '../../quantities/tablets.js';
import { sourced } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
export const enclomipheneDetails = {
    mechanism: sourced({
        fundamentals: 'It is the short-lived part of clomiphene. It hides estradiol from your brain, so the brain sends more LH and FSH. Your own testes then make more testosterone.',
        intermediate: 'The trans-isomer of clomiphene without the long-lived zuclomiphene. It blocks estrogen receptors in hypothalamus and pituitary; LH, FSH and testosterone rise if brain and testes can answer.',
        academic: 'Trans-isomer of clomiphene, estrogen-receptor antagonist at hypothalamus and pituitary; raises LH, FSH and endogenous testosterone in secondary hypogonadism.',
    }, 'randomised', 'wiehle-2014', 'enclomiphene-14-days'),
    kinetics: {
        absorption: sourced({
            fundamentals: 'It is a capsule. We found no time to the peak. Testosterone was up within 14 days.',
            intermediate: 'Taken by mouth; a time to the peak was not read. Testosterone had risen within 14 days.',
            academic: 'Oral; Tmax not in the abstract read. Serum testosterone 400–700 ng/dL within 14 days.',
        }, 'randomised', 'enclomiphene-14-days'),
        clearance: sourced({
            fundamentals: 'Half is gone in about 10 hours.',
            intermediate: 'Half-life about 10 hours, unlike the weeks of zuclomiphene.',
            academic: 'Elimination half-life about 10 h.',
        }, 'uncontrolled', 'enclomiphene-14-days'),
        numbers: [enclomipheneHalfLife],
    },
    schedules: sourced({
        fundamentals: '12.5 to 25 mg a day for 16 weeks in the main trials. 6 months in a study on side effects.',
        intermediate: '12.5, raised to 25 mg a day for 16 weeks (twin trials); 12.5 to 50 mg for 14 days; 6 months in the safety study.',
        academic: 'ZA-304 and ZA-305: 12.5–25 mg daily, 16 weeks; dose-finding 12.5–50 mg, 14 days (n = 52), maximal at 25 mg; ZA-300 6 months (n = 499).',
    }, 'randomised', 'repros-za304', 'repros-za305', 'enclomiphene-14-days', 'repros-za300'),
    effects: [
        effect('lh', 'up', 'trial against gel: rises (figures not read)', 'randomised', 'wiehle-2014'),
        effect('fsh', 'up', 'trial against gel: rises (figures not read)', 'randomised', 'wiehle-2014'),
        effect('testosterone', 'up', '52 men, 14 days: 400 to 700 ng/dL', 'randomised', 'enclomiphene-14-days'),
        effect('estradiol', 'up', 'trial against gel: rises (figures not read)', 'randomised', 'wiehle-2014'),
        {
            ...effect('sperm', 'same', 'twin trials, 16 weeks: +5.9 % and −1.3 % (sponsor’s releases); −33 % and −72 % on gel', 'randomised', 'repros-za305', 'repros-za304'),
            secondHand: true,
        },
        effect('testisVolume', 'same', 'twin trials, 16 weeks: no decrease (sponsor’s abstract)', 'randomised', 'wiehle-2015'),
        ...noGoodStudy('inhibinB', 'itt'),
    ],
    proven: sourced({
        fundamentals: 'The maker paid for the trials. It raised testosterone and kept sperm. Gel lowered sperm.',
        intermediate: 'Randomised, blinded and sponsor-run: testosterone rises and sperm are kept over 16 weeks, unlike on gel.',
        academic: 'Randomised double-dummy trials by the sponsor: testosterone and preserved sperm concentration over 16 weeks; sperm figures read in releases only.',
    }, 'randomised', 'wiehle-2014', 'repros-za304', 'repros-za305'),
    unsettled: sourced({
        fundamentals: 'It is sold in places, but it is not an approved medicine in the US or Europe. The agencies did not find that it makes men feel better. Beside testosterone it has no trial. After stopping, no one has shown that it beats waiting.',
        intermediate: 'Regulators were not satisfied: the FDA in 2015, the European agency in 2018 (no benefit on symptoms shown, blood clots). No trial beside testosterone was found. A small open trial in men coming off gel exists; its sperm figures were not read.',
        academic: 'Complete Response Letter 2015; CHMP negative opinion 2018 (symptoms, VTE). Use with testosterone: none found. NCT00706719 (17 men coming off topical testosterone): semen data not read. Long-term and fertility outcomes absent.',
    }, 'contested', 'enclomiphene-fda-2015', 'encyzix-ema-2018', 'earl-2019'),
    harms: sourced({
        fundamentals: 'Headache in about 7 of 100 men, blurred sight in about 1. One of 499 men had a blood clot.',
        intermediate: '499 men, 6 months: headache 6.6 and blurred vision 1.4 of 100, one blood clot; Europe named clots in its refusal.',
        academic: 'ZA-300 (n = 499, 6 months, sponsor’s release): headache 6.6 %, transient blurred vision 1.4 %, one thromboembolism; VTE in the CHMP refusal.',
    }, 'uncontrolled', 'repros-za300', 'encyzix-ema-2018'),
    monitoring: sourced({
        fundamentals: 'The trials tested testosterone in the morning and counted sperm. There is no label to say what to check.',
        intermediate: 'Morning testosterone, LH, FSH and semen in trials; without an approved product text there is no official schedule.',
        academic: 'Trial schedules (morning testosterone, gonadotropins, semen over 16 weeks); no approved product information exists.',
    }, 'randomised', 'wiehle-2014'),
    offLabel: sourced({
        fundamentals: 'It is not off-label. It is not approved at all. Every use is outside approval.',
        intermediate: 'Not approved for anything in the US or Europe, so every use is outside approval.',
        academic: 'Unapproved in the US and EU; not an off-label use of a licensed product.',
    }, 'expert', 'enclomiphene-fda-2015', 'encyzix-ema-2018'),
};
//# sourceMappingURL=enclomiphene.js.map