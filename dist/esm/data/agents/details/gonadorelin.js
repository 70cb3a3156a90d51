// Gonadorelin (GnRH) in full: a pump that copies the pulses is one thing, two injections a week another.
import { notFound, sourced, sourcedSecondHand } from '../../sourced-text.js';
import { effect, noGoodStudy } from '../effect.js';
import { gonadorelinHalfLife, gonadorelinLhDuration, gonadorelinPeak, gonadorelinUnderSkin, } from '../kinetics/gonadotropins.js';
export const gonadorelinDetails = {
    mechanism: sourced({
        fundamentals: 'It copies the pulse that your hypothalamus sends. Your pituitary answers with LH and FSH. The brain sends one pulse about every 95 minutes. So it works when a pump gives one about every 90 minutes. Given without a break it turns the pituitary off.',
        intermediate: 'It makes the pituitary release LH and FSH. The answer depends on rhythm: a pulse about every 90 minutes drives, a constant level shuts down. It needs a pituitary that can answer.',
        academic: 'Pituitary GnRH-receptor agonist. LH pulses come every 95 ± 11 minutes in men; pulsatile delivery every 90–120 minutes drives LH and FSH, continuous exposure desensitises. Requires pituitary reserve.',
    }, 'controlled', 'veldhuis-1987', 'mao-2017', 'lutrelef-ch'),
    kinetics: {
        absorption: sourced({
            fundamentals: 'Under the skin it peaks within 10 minutes. About a third of it is lost on the way.',
            intermediate: 'Peak 5 to 10 minutes after a shot under the skin; about a third is lost compared with a vein.',
            academic: 'SC peak at 5–10 min (5 women); steady levels 34 % lower SC than IV (14 patients, 3 of them men); the Swiss text gives 87.5 % bioavailability.',
        }, 'uncontrolled', 'hurley-1987', 'gnrh-routes', 'lutrelef-ch'),
        clearance: sourced({
            fundamentals: 'It is gone from the blood within minutes to an hour or two. LH stayed up for 7 to 9 hours after one larger shot.',
            intermediate: 'Half-life 4 minutes in a vein, about 24 minutes under the skin. After 100 µg under the skin LH stayed raised for 7 to 9 hours in 6 healthy men who took no testosterone.',
            academic: 'IV half-life 4 min (product text); SC disappearance 24 min (18–30, 5 women). A single 100 µg SC dose raised LH for about 7–9 h in 6 healthy men without exogenous testosterone; doses 84 h apart leave most of the time uncovered (inference).',
        }, 'uncontrolled', 'lutrelef-ch', 'hurley-1987', 'happ-1978'),
        numbers: [gonadorelinHalfLife, gonadorelinPeak, gonadorelinUnderSkin, gonadorelinLhDuration],
    },
    schedules: sourced({
        fundamentals: 'Studied: a pump that gives a pulse about every 90 minutes, day and night, for months. Two shots a week were not studied.',
        intermediate: 'Pump: a pulse every 90 to 120 minutes for 6 to 24 months in men without their own pulse. Twice-weekly shots, as advertised, were not studied.',
        academic: 'Pulsatile SC pump every 90 (to 120) minutes in congenital HH, up to 24 months; 10 µg per pulse is the kit’s start value. No schedule of intermittent injections has a trial.',
    }, 'controlled', 'mao-2017', 'zhang-2019', 'lutrelef-ch'),
    effects: [
        effect('lh', 'up', 'one shot of 100 µg, 6 healthy men: raised for 7 to 9 hours. Twice a week: no good study', 'uncontrolled', 'happ-1978'),
        effect('fsh', 'up', 'one shot, 6 healthy men: rises, the more the longer LH is raised. Twice a week: no good study', 'uncontrolled', 'happ-1978'),
        effect('testosterone', 'up', 'pump, 20 men born without the pulse: 239 ng/dL', 'uncontrolled', 'mao-2017'),
        effect('sperm', 'up', 'pump, 20 men born without the pulse: first sperm after 6 months, median (1.6 to 10.4)', 'controlled', 'mao-2017'),
        effect('testisVolume', 'up', 'pump, 4 of 8 men without the pulse: +53 % in 18 months, after hCG with hMG', 'uncontrolled', 'liu-1988'),
        ...noGoodStudy('estradiol', 'inhibinB', 'itt'),
    ],
    proven: sourced({
        fundamentals: 'Some men are born without the brain’s pulse. By pump it starts sperm in most of them. It was sooner than with hCG and hMG.',
        intermediate: 'By pump: sperm in 9 of the 10 men of one study within 24 months, first sperm at a median of 6 months against 14 to 18 on hCG with hMG. Not by chance.',
        academic: 'Congenital HH: median 6 against 18 months (20 against 182, retrospective) and 6 against 14 months (10 against 18, not randomised).',
    }, 'controlled', 'mao-2017', 'zhang-2019'),
    unsettled: notFound({
        fundamentals: 'Two shots a week beside testosterone: no trial was found. Nobody can tell you from studies that it keeps your sperm or the size of your testes.',
        intermediate: 'For injections twice a week, beside or after testosterone, no trial of any outcome was found. The pump studies do not answer it: other men, a pulse every 90 minutes, no testosterone from outside.',
        academic: 'No trial of intermittent (for example twice-weekly) gonadorelin with or after testosterone found, for any marker. Pump data in congenital HH do not transfer; testosterone also brakes at the pituitary.',
    }, 'mao-2017', 'veldhuis-1987'),
    harms: sourced({
        fundamentals: 'With the pump: red or hard skin at the site. You carry a device day and night. Shots twice a week were not studied.',
        intermediate: 'Redness and hardening of the skin at the pump site were common; harms of intermittent shots were not studied.',
        academic: 'Allergic erythema and induration at the infusion site common with pumps; no safety data for intermittent injection found.',
    }, 'uncontrolled', 'zhang-2019'),
    monitoring: sourcedSecondHand({
        fundamentals: 'Before the pump: hormone tests, a test of the pituitary and a scan of it. Then LH, FSH, testosterone, testis size and sperm.',
        intermediate: 'Chinese experts ask for hormones, a GnRH test, pituitary imaging and testis ultrasound first, and a month without other hormones; then hormones, size and semen.',
        academic: 'Consensus 2022 (secondary account): sex hormones, GnRH stimulation, pituitary MRI, scrotal ultrasound, one-month washout before starting; later hormones, volume, semen.',
    }, 'expert', 'gnrh-pump-cn-2022'),
    offLabel: sourced({
        fundamentals: 'US products were taken off the market. What is sold is mixed by pharmacies. Use beside testosterone is in no label we saw.',
        intermediate: 'The US diagnostic and pump products are gone; whether pharmacies may mix it now was not verified. No label covers use beside or after testosterone.',
        academic: 'Factrel and Lutrepulse discontinued in the US; present 503A position not verified. Swiss label: central hypogonadism by pump. Any use with or after exogenous testosterone is off-label.',
    }, 'expert', 'gonadorelin-us', 'lutrelef-ch'),
};
//# sourceMappingURL=gonadorelin.js.map