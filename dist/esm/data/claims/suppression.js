// Statements on how far sperm fall on testosterone, in whom, and what the trials cannot tell.
import { reviewed2026 } from '../review.js';
export const notEveryone = {
    id: 'not-everyone-azoospermic',
    text: {
        fundamentals: 'Not every man on testosterone loses all his sperm. In big trials of weekly shots, about 67 of 100 non-Asian men and 89 of 100 Asian men had none after six months.',
        intermediate: 'Zero sperm is common but not certain: 67 of 100 non-Asian men and 89 of 100 Asian men on 200 mg weekly at six months, 33 of 100 on 100 mg. Nobody can tell beforehand who.',
        academic: 'Azoospermia at 6 months on TE 200 mg weekly: 66.7 % (n = 465, non-Asian) and 89.2 % (n = 205, Asian); on 100 mg weekly 33 % (6/18). Serum testosterone did not explain the difference.',
    },
    sources: ['who-1995', 'bebb-1996', 'handelsman-1995'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const notContraception = {
    id: 'not-contraception',
    text: {
        fundamentals: 'Testosterone is not birth control. A man can have few sperm and still father a child. A couple that does not want a child now needs something else.',
        intermediate: 'It does not protect against pregnancy. In a trial, couples where the man had 0.1 to 3 M/mL had about 8 pregnancies per 100 couples a year (2 to 21).',
        academic: 'At 0.1–3 M/mL the pregnancy rate was 8.1 per 100 person-years (2.2–20.7); some men never suppressed or escaped later. No testosterone product is labelled for contraception.',
    },
    sources: ['who-1996'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const doseAndRoute = {
    id: 'dose-and-route',
    text: {
        fundamentals: 'The form and the dose matter. Shots lower sperm most. Gels lower them less. Nose gel, taken a few times a day, lowers them least. No form leaves sperm alone in everyone.',
        intermediate: 'Suppression depends on dose and form: enanthate 200 mg weekly left 4 of 100 men above 3 M/mL, 100 mg left 39; gel 100 mg a day left 77 above 1 M/mL; nasal gel left LH in range in 73.',
        academic: 'Below 3 M/mL at 6 months: 95.6 % on TE 200 mg, 61 % on 100 mg weekly. At or below 1 M/mL: 23 % on gel 100 mg. Gel 1.62 %: −33 and −72 % in twin trials. Depot undecanoate: −67 % in 24 weeks. Populations and end points differ.',
    },
    sources: ['who-1995', 'bebb-1996', 'ilani-2012', 'repros-za305', 'repros-za304', 'gregoric-2024', 'ramasamy-2020'],
    strength: 'randomised',
    ...reviewed2026,
};
export const signalPredicts = {
    id: 'signal-predicts-sperm',
    text: {
        fundamentals: 'Four weeks in, a blood test of LH and FSH tells more about your sperm than the testosterone level does.',
        intermediate: 'In a gel trial, LH or FSH still above 1 IU/L at four weeks picked out 97 of 100 men whose sperm were not suppressed later; the testosterone level did not help.',
        academic: 'LH or FSH above 1 IU/L at week 4 was 97 % sensitive for failure to suppress at week 24 (n = 99, gel with or without nestorone); serum testosterone was not associated.',
    },
    sources: ['roth-2013'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const trialMen = {
    id: 'trial-men-are-not-patients',
    text: {
        fundamentals: 'Most numbers come from healthy, mostly young men in trials of birth control. They did not have low testosterone. How it goes in men like you is less well known.',
        intermediate: 'The large data sets are contraceptive trials in healthy volunteers, treated 16 to 78 weeks. Men on testosterone for a diagnosis are older, treated longer and differ in their starting point.',
        academic: 'Suppression and recovery estimates derive mainly from eugonadal volunteers (30 studies, 16–78 weeks). Extrapolation to hypogonadal, older or long-treated men is untested; clinic series are selected for trouble and lack controls.',
    },
    sources: ['liu-2006', 'samplaski-2014', 'kohn-2017'],
    strength: 'expert',
    ...reviewed2026,
};
//# sourceMappingURL=suppression.js.map