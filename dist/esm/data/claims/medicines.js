// Statements on the medicines: what each does, what is proven, and where it is approved.
import { reviewed2026 } from '../review.js';
export const whatHcgDoes = {
    id: 'what-hcg-does',
    text: {
        fundamentals: 'hCG stands in for LH. It makes the testes produce testosterone inside again, even while the brain is silent. It does not replace FSH.',
        intermediate: 'hCG acts at the LH receptor. In 29 men on weekly testosterone 125, 250 and 500 IU every other day kept the level inside the testis at −25, −7 and +26 % of its start.',
        academic: 'Dose-response on TE 200 mg weekly: ITT −25, −7 and +26 % at 125, 250 and 500 IU SC every other day against −94 % on placebo; with GnRH blockade 125 IU restored only 37 % of the untreated median (another assay).',
    },
    sources: ['coviello-2005', 'roth-2010'],
    strength: 'randomised',
    ...reviewed2026,
};
export const hcgKeepsSperm = {
    id: 'hcg-keeps-sperm-weakly-shown',
    text: {
        fundamentals: 'In 26 men who took hCG with testosterone for about six months, sperm did not fall. That is one small group, with nobody to compare.',
        intermediate: 'One group of 26 men on testosterone with hCG 500 IU every other day kept their counts for a mean of 6.2 months. There was no comparison group, and size was not measured.',
        academic: 'Hsieh 2013: 26 men (19 injection, 7 gel), hCG 500 IU IM every other day, mean 6.2 months: no change from 35.2 M/mL, no azoospermia. Uncontrolled; testis volume was not an outcome.',
    },
    sources: ['hsieh-2013'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const serms = {
    id: 'what-serms-do',
    text: {
        fundamentals: 'Clomiphene, enclomiphene and tamoxifen hide estradiol from the brain. The brain sends more signal. They need a brain and testes that can answer.',
        intermediate: 'SERMs take the estrogen part of the brake away, so LH, FSH and the body’s own testosterone rise. A gain in sperm is not proven: two small randomised trials found none.',
        academic: 'SERMs raise LH, FSH and testosterone (17 studies, n = 1279 for clomiphene). Two small RCTs found no semen change (clomiphene n = 26, tamoxifen n = 16); uncontrolled series report gains, and losses in some men.',
    },
    sources: ['huijben-2022', 'helo-2015', 'tamoxifen-1987', 'sharma-2019', 'clomiphene-decline-2021'],
    strength: 'contested',
    ...reviewed2026,
};
export const aromataseInhibitors = {
    id: 'what-aromatase-inhibitors-do',
    text: {
        fundamentals: 'Anastrozole lowers estradiol. The brain then sends more signal. Bones need estradiol, and in a one-year trial of older men spine bone got thinner.',
        intermediate: 'Anastrozole 1 mg a day lowered estradiol from 26 to 17 pg/mL and raised LH and testosterone in older men. Spine bone density fell against placebo in a one-year trial.',
        academic: 'Leder 2004: T 343 to 572 ng/dL, E2 26 to 17 pg/mL, LH 5.1 to 7.9 IU/L at 12 weeks. Burnett-Bowie 2009: lumbar BMD fell against placebo over a year. Semen improved only in oligozoospermic men of an uncontrolled series.',
    },
    sources: ['leder-2004', 'burnett-bowie-2009', 'shoshany-2017'],
    strength: 'randomised',
    ...reviewed2026,
};
export const gonadorelinTwiceWeekly = {
    id: 'gonadorelin-twice-weekly-no-trial',
    text: {
        fundamentals: 'Gonadorelin shots twice a week are often sold to men on testosterone. No trial of this was found. One shot lasts hours at most; the brain sends a pulse about every 95 minutes.',
        intermediate: 'No trial of twice-weekly gonadorelin beside or after testosterone was found. Its half-life is minutes and natural pulses come about every 95 minutes, so little effect is expected between doses.',
        academic: 'None found for any outcome. Half-life of minutes against a natural interval near 95 minutes makes a sustained effect implausible (inference). Trials used pumps every 90 minutes in congenital hypogonadotropic hypogonadism.',
    },
    sources: ['mao-2017', 'zhang-2019', 'veldhuis-1987', 'lutrelef-ch'],
    strength: 'none-found',
    ...reviewed2026,
};
export const enclomipheneNotApproved = {
    id: 'enclomiphene-not-approved',
    text: {
        fundamentals: 'Enclomiphene is not approved in the US or in Europe. Both agencies looked at it and said no.',
        intermediate: 'The FDA did not approve enclomiphene (letter reported in December 2015), and the European committee advised refusal in January 2018.',
        academic: 'FDA Complete Response Letter 2015 (trial design, entry criteria, titration, assay validation); CHMP negative opinion 25 January 2018 (no data on symptoms; venous thromboembolism).',
    },
    sources: ['enclomiphene-fda-2015', 'encyzix-ema-2018'],
    strength: 'expert',
    ...reviewed2026,
};
export const offLabel = {
    id: 'off-label',
    text: {
        fundamentals: 'Off-label means a doctor uses a drug in a way that the agency there has not checked. In the US and Europe this is so for clomiphene and anastrozole in men, and for tamoxifen when it is for sperm. It is so for hCG next to testosterone too.',
        intermediate: 'Clomiphene, tamoxifen and anastrozole are off-label for fertility in men, and hCG beside or after testosterone is off-label in the US. Off-label is legal, but nobody has reviewed that use.',
        academic: 'Clomiphene (ovulatory dysfunction), anastrozole (postmenopausal breast cancer) and tamoxifen are off-label in male infertility; hCG is labelled for hypogonadotropic hypogonadism, with spermatogenesis off-label in the US.',
    },
    sources: ['clomiphene-us', 'rodriguez-2016', 'schlegel-2012', 'wibowo-2016', 'hcg-us'],
    strength: 'expert',
    ...reviewed2026,
};
export const hcgNotCompounded = {
    id: 'hcg-not-compounded',
    text: {
        fundamentals: 'Since March 2020 US pharmacies are not allowed to mix hCG themselves. It has to come from a licensed maker.',
        intermediate: 'In the US hCG became a biologic on 23 March 2020, so compounding pharmacies are not allowed to make it.',
        academic: 'Since 23 March 2020 hCG counts as a biologic, which put an end to compounding under sections 503A and 503B.',
    },
    sources: ['hcg-biologic-2020'],
    strength: 'expert',
    ...reviewed2026,
};
export const otherThingsClinicsAdd = {
    id: 'other-things-clinics-add',
    text: {
        fundamentals: 'Some clinics add DHEA, pregnenolone or kisspeptin as well. We looked for a study of sperm or testis size in men on testosterone, and found none.',
        intermediate: 'DHEA, pregnenolone and kisspeptin are sold beside testosterone too. No study with sperm or testis size in men on testosterone was found for any of them.',
        academic: 'DHEA, pregnenolone, kisspeptin: no trial with semen or testis volume during exogenous testosterone found; that says nothing for or against them.',
    },
    sources: [],
    strength: 'none-found',
    ...reviewed2026,
};
//# sourceMappingURL=medicines.js.map