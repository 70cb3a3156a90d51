import { markerUnits } from './markers/units.js';
import { reviewed2026 } from './review.js';
export const markers = {
    lh: {
        ...markerUnits.lh,
        ...reviewed2026,
        usual: { low: 1.6, high: 10, people: '1,043 healthy Chinese men', sources: ['yu-2018'] },
        about: {
            fundamentals: 'The brain’s signal to make testosterone inside the testis. It falls when you take testosterone from outside.',
            intermediate: 'From the pituitary. It drives the Leydig cells to make testosterone, and falls within weeks on testosterone from outside.',
            academic: 'Pituitary glycoprotein, secreted in pulses about every 95 minutes; drives Leydig-cell steroidogenesis. Ranges depend on the assay.',
        },
    },
    fsh: {
        ...markerUnits.fsh,
        ...reviewed2026,
        usual: { low: 1.9, high: 16.3, people: '1,043 healthy Chinese men', sources: ['yu-2018'] },
        about: {
            fundamentals: 'The brain’s second signal. It tells the nurse cells of the testes to feed new sperm.',
            intermediate: 'From the pituitary. It acts on Sertoli cells, which feed the sperm line.',
            academic: 'Pituitary glycoprotein acting on Sertoli cells; restrained by inhibin B as well as by steroids. Rises with age.',
        },
    },
    testosterone: {
        ...markerUnits.testosterone,
        ...reviewed2026,
        usual: { low: 264, high: 916, people: 'healthy men of 19 to 39 years, not obese', sources: ['travison-2017'] },
        about: {
            fundamentals: 'What a blood test shows. It can be normal or high while there is very little inside the testis.',
            intermediate: 'Total testosterone in blood. On treatment it says how much comes from outside, not how the testis is doing.',
            academic: 'Total serum testosterone. On exogenous androgen it neither reflects intratesticular testosterone nor predicts sperm suppression.',
        },
    },
    estradiol: {
        ...markerUnits.estradiol,
        ...reviewed2026,
        usual: { low: 1.3, high: 53, people: '1,043 healthy Chinese men', sources: ['yu-2018'] },
        about: {
            fundamentals: 'Made from testosterone. It tells the brain to send less signal.',
            intermediate: 'Made from testosterone by aromatase. It is part of the brake on the brain and matters for bone.',
            academic: 'Aromatised from testosterone; mediates part of the negative feedback. The low end of the published interval is limited by the assay.',
        },
    },
    inhibinB: {
        ...markerUnits.inhibinB,
        ...reviewed2026,
        about: {
            fundamentals: 'A hormone from the nurse cells of the testes. More sperm being made means more of it.',
            intermediate: 'From Sertoli cells, in step with sperm production; it restrains FSH. No range is shown here: none was verified.',
            academic: 'Sertoli-cell product that restrains FSH and tracks spermatogenic activity. No verified reference interval was found for this kit.',
        },
    },
    itt: {
        ...markerUnits.itt,
        ...reviewed2026,
        usual: {
            low: 237,
            high: 723,
            people: 'group averages of small studies in normal men; assays differ',
            sources: ['coviello-2004', 'jarow-2001', 'zhao-2004', 'roth-2010'],
        },
        about: {
            fundamentals: 'Sperm need far more testosterone inside the testis than there is in blood. A blood test cannot show it.',
            intermediate: 'Roughly 40 to 200 times the level in blood. It falls by about 94 % in three weeks on weekly injections.',
            academic: 'Measured in aspirated fluid. Published means run from about 240 to 720 ng/mL and depend on the assay; never routine.',
        },
    },
    sperm: {
        ...markerUnits.sperm,
        ...reviewed2026,
        usual: {
            low: 16,
            people: 'men who had recently fathered a pregnancy, 5th centile; there is no upper limit',
            sources: ['who-2021', 'cooper-2010'],
        },
        about: {
            fundamentals: 'How many million sperm are in each mL of semen. It takes months to change, and it differs from day to day.',
            intermediate: 'Million sperm per mL of semen. It lags the hormones by two to three months and varies much between samples.',
            academic: 'Lower reference limit 16 M/mL (WHO 2021, 5th centile of recent fathers; 95 % interval 15 to 18). Not a line between fertile and infertile.',
        },
    },
    testisVolume: {
        ...markerUnits.testisVolume,
        ...reviewed2026,
        about: {
            fundamentals: 'Measured with beads or ultrasound. Most of the testis is sperm line, so it shrinks when that line thins.',
            intermediate: 'Measured by orchidometer or ultrasound. Most of it is tubules, so it follows the sperm line. Beads step by 1 to 5 mL.',
            academic: 'By Prader orchidometer or by ultrasound, which reads lower. Follows germ-cell mass; few controlled data on prescribed testosterone.',
        },
    },
};
//# sourceMappingURL=markers.js.map