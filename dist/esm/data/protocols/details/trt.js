// Testosterone alone.
import { basis, notFound, sourced } from '../../sourced-text.js';
import { testosteroneMonitoring } from '../../agents/details/testosterone.js';
export const trtDetails = {
    id: 'trt',
    basis: {
        mechanism: basis('controlled', 'coviello-2005'),
        fertility: basis('uncontrolled', 'who-1995', 'ilani-2012'),
        size: basis('randomised', 'wiehle-2015', 'zhengwei-1998'),
        howTaken: basis('expert', 'who-1990', 'testosterone-enanthate-us', 'nebido-uk'),
        harms: basis('expert', 'testosterone-enanthate-us', 'nebido-uk'),
    },
    adjuncts: notFound({
        fundamentals: 'Clinics often add hCG, gonadorelin, anastrozole or enclomiphene. No fair trial of sperm or testis size beside testosterone was found for any of them. hCG was tested for the level inside the testis.',
        intermediate: 'Commonly added: hCG, gonadorelin twice a week, anastrozole, enclomiphene. None has a randomised trial of sperm or testis size beside testosterone; hCG has one of testosterone inside the testis, and 26 men whose semen was followed without comparison.',
        academic: 'Adjuncts in use: hCG (randomised for ITT, n = 29; semen n = 26 uncontrolled); twice-weekly gonadorelin, anastrozole and enclomiphene without any trial of gonadal outcomes.',
    }, 'coviello-2005', 'hsieh-2013'),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss this if you have signs of low testosterone and two low tests. It is for men who plan no child soon. It is the main way if your testes cannot make it.',
        intermediate: 'Men with symptoms and confirmed low levels who do not plan a child soon; in primary hypogonadism medicines that push the testis have little to push.',
        academic: 'Symptomatic men with consistently low testosterone and no near-term fertility plan; mainstay in primary hypogonadism, where stimulation of the testis is futile (mechanism).',
    }, 'expert', 'endocrine-society-2018'),
    monitoring: testosteroneMonitoring,
    effort: sourced({
        fundamentals: 'About five blood tests in the first year: two before, then after 3, 6 and 12 months. Then one or two a year. Gel is rubbed on each day. A weekly shot makes 52 shots a year. The long shot makes 4 or 5, at a clinic. Pellets need a small cut about twice a year.',
        intermediate: 'First year: two samples before, then about 3, 6 and 12 months; later once or twice a year. Handling: 365 gels, 26 to 52 shots of a short ester, 4 to 5 depot shots with watching, or about 2 pellet procedures a year.',
        academic: 'Two samples before, then 3, 6, 12 months and yearly (BSSM 2017). Administrations per year, computed: gel 365, nasal 730–1095, enanthate or cypionate 26–52, undecanoate 4–5 with 30 minutes of observation in the US, pellets about 2.',
    }, 'expert', 'bssm-2017', 'aveed-us', 'kelleher-2004'),
    approvalIn: {
        us: sourced({
            fundamentals: 'Approved for men with low testosterone from a disease. Not for aging alone.',
            intermediate: 'Labelled for primary and hypogonadotropic hypogonadism; not for age-related decline.',
            academic: 'Labelled for primary and hypogonadotropic hypogonadism; efficacy in age-related hypogonadism not established.',
        }, 'expert', 'testosterone-enanthate-us', 'testosterone-cypionate-us', 'aveed-us'),
        eu: sourced({
            fundamentals: 'Approved for men with low testosterone. Blood tests and signs have to show it.',
            intermediate: 'UK texts: male hypogonadism confirmed by signs and blood tests (enanthate, undecanoate, gel).',
            academic: 'UK SmPCs of enanthate, undecanoate and gel: confirmed male hypogonadism. EU texts of other forms not read.',
        }, 'expert', 'enanthate-uk', 'nebido-uk', 'testogel-uk'),
        china: notFound({
            fundamentals: 'Chinese trials gave the long shot to healthy men as birth control. We found no Chinese label for these forms.',
            intermediate: 'Studied in China as birth control (308 and 1,045 men); no Chinese label of these forms was found.',
            academic: 'Contraceptive trials of undecanoate in China (n = 308, 1045); no Chinese product text of these formulations found.',
        }, 'gu-2003', 'gu-2009'),
    },
    unsettled: sourced({
        fundamentals: 'How much your testes shrink on testosterone is hardly measured. There is one fair figure, for gel: 0.86 mL less after 16 weeks. For shots there is none. Most counts of sperm come from healthy young men on trial doses.',
        intermediate: 'Testis volume on prescribed testosterone: one controlled figure (gel), none for injections. Sperm on usual treatment doses is thinly studied: gel −33 and −72 % in twin trials, undecanoate −67 % in 25 men.',
        academic: 'Volume: −0.86 mL on gel 1.62 % at 16 weeks, no spread read; the 16–23 % quoted for enanthate has no primary source that could be found. Semen at replacement doses: ZA-304/305 (releases), Gregoric 2024 (n = 25 in two arms).',
    }, 'contested', 'wiehle-2015', 'gregoric-2024', 'repros-za304', 'repros-za305'),
};
//# sourceMappingURL=trt.js.map