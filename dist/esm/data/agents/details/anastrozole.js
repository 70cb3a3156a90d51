// Anastrozole in full.
import { sourced } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
import { anastrozoleHalfLife, anastrozolePeak } from '../kinetics/tablets.js';
export const anastrozoleDetails = {
    mechanism: sourced({
        fundamentals: 'It blocks aromatase, which turns testosterone into estradiol. Estradiol is one part of the brake on your brain. With less of it the brain sends more LH, and your testes make more testosterone. In men estradiol falls by a quarter to a half, not to zero.',
        intermediate: 'It blocks aromatase. At 1 mg a day estradiol falls by 24 to 50 % in men, much less than in women past menopause; LH and testosterone rise if the axis can answer. Testosterone from outside goes on braking by itself.',
        academic: 'Aromatase inhibitor. Estradiol −24 % (older men, 1 year), −35 % (men of 62 to 74, 12 weeks), about −50 % (age 15 to 22, 10 days); LH 5.1 to 7.9 IU/L at 12 weeks. Androgen feedback is untouched.',
    }, 'randomised', 'leder-2004', 'burnett-bowie-2008', 'mauras-2000'),
    kinetics: {
        absorption: sourced({
            fundamentals: 'It peaks about 1 hour after a tablet. That was measured in boys.',
            intermediate: 'Peak after about 1 hour in 42 boys with breast growth.',
            academic: 'Tmax 1 h after 14 days of 1 mg daily (42 boys, mean age 13).',
        }, 'uncontrolled', 'mauras-2009'),
        clearance: sourced({
            fundamentals: 'Half is gone in about 2 days.',
            intermediate: 'Half-life about 47 hours in the same boys; no figure for grown men was read.',
            academic: 'Terminal half-life 46.8 h, apparent clearance 1.54 L/h (42 boys).',
        }, 'uncontrolled', 'mauras-2009'),
        numbers: [anastrozolePeak, anastrozoleHalfLife],
    },
    schedules: sourced({
        fundamentals: '1 mg a day, for 3 to 12 months. Also 1 mg twice a week. Small doses, as often sold beside testosterone, were not studied there.',
        intermediate: '1 mg a day for 12 weeks to a year; 1 mg twice a week in one arm. Doses beside testosterone are practice, not trial.',
        academic: '1 mg daily (12 weeks; 1 year), 1 mg twice weekly (12 weeks). No trial of dosing with testosterone and gonadal outcomes.',
    }, 'randomised', 'leder-2004', 'burnett-bowie-2009', 'helo-2015'),
    effects: [
        effect('lh', 'up', '1 mg a day, one arm of 37 men, 12 weeks: 5.1 to 7.9 IU/L', 'randomised', 'leder-2004'),
        effect('fsh', 'up', '42 boys with breast growth: LH and FSH rise (figures not read)', 'uncontrolled', 'mauras-2009'),
        effect('testosterone', 'up', '1 mg a day, one arm of 37 men, 12 weeks: 343 to 572 ng/dL', 'randomised', 'leder-2004'),
        effect('estradiol', 'down', '24 to 50 % down in three studies of men; one arm of 37 men: 26 to 17 pg/mL', 'randomised', 'leder-2004', 'burnett-bowie-2008', 'mauras-2000'),
        effect('sperm', 'mixed', {
            fundamentals: '18 of 21 men with few sperm had more. Nobody was there to compare. A fair trial of 26 saw no change.',
            intermediate: '18 of 21 men with low counts improved, none with none or normal counts (86 men, no comparison); trial of 26: no change.',
            academic: '18/21 oligozoospermic improved; none of the azoo-, crypto- or normozoospermic (n = 86, uncontrolled); RCT n = 26 no semen change.',
        }, 'contested', 'shoshany-2017', 'helo-2015'),
        ...noGoodStudy('inhibinB', 'itt', 'testisVolume'),
    ],
    proven: sourced({
        fundamentals: 'In men with low testosterone it lowers estradiol and raises testosterone. Fair trials show that. It did not make them stronger.',
        intermediate: 'Randomised: estradiol falls and testosterone rises over 12 weeks to a year; strength and body composition did not change.',
        academic: 'RCTs for hormones (n = 37, 69 and 88); testosterone peaked at month 3 and then declined; no change of strength or body composition.',
    }, 'randomised', 'leder-2004', 'burnett-bowie-2008', 'burnett-bowie-2009'),
    unsettled: sourced({
        fundamentals: 'Beside testosterone there is no trial on sperm or testes. For sperm alone the studies do not agree. That it adds to clomiphene after testosterone is not known.',
        intermediate: 'Beside testosterone: two men with breast growth are described, no trial with sperm or testes. With clomiphene: a comparison that left out men with recent testosterone.',
        academic: 'With testosterone: case reports on gynecomastia only. With clomiphene: retrospective 21 against 69 men, recent testosterone excluded, TMSC 11.3 against 2.1 M. Synergy after testosterone is not supported.',
    }, 'contested', 'rhoden-2004', 'osadchiy-2024', 'helo-2015', 'shoshany-2017'),
    harms: sourced({
        fundamentals: 'Bones need estradiol. In a 1-year trial the bones of the spine got thinner. Lower sex drive and headache occur.',
        intermediate: 'Spine bone density fell from 1.121 to 1.102 g/cm² in a year and rose on placebo; lower libido, headache, liver enzymes.',
        academic: 'Lumbar density 1.121 ± 0.141 to 1.102 ± 0.138 g/cm² against a rise on placebo (69 men over 60, 1 year, P = 0.0014); libido, headache, liver enzymes.',
    }, 'randomised', 'burnett-bowie-2009', 'hormone-harms-2018'),
    monitoring: sourced({
        fundamentals: 'Testosterone and estradiol in blood, about every 3 months in the trials. A bone scan if you take it for long.',
        intermediate: 'Testosterone and estradiol every 3 months in the one-year trial; the US label speaks of bone density checks (for women).',
        academic: 'Hormones at baseline and every 3 months (1-year RCT); bone density per the label’s warning, written for women.',
    }, 'randomised', 'burnett-bowie-2008', 'anastrozole-us'),
    offLabel: sourced({
        fundamentals: 'It is on label for breast cancer in women past menopause. Every use in men is off-label.',
        intermediate: 'Labelled in the US and Europe for breast cancer after menopause only; off-label in men.',
        academic: 'Labelled for breast cancer in postmenopausal women (US, EU, China as read); all use in men is off-label.',
    }, 'expert', 'anastrozole-us', 'arimidex-eu', 'schlegel-2012'),
};
//# sourceMappingURL=anastrozole.js.map