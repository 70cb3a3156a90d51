// Statements on anabolic steroids taken without a prescription: a different thing, and what it can and cannot tell.
import { reviewed2026 } from '../review.js';
export const steroidsAreAnotherThing = {
    id: 'steroids-are-another-thing',
    text: {
        fundamentals: 'Steroids from the gym are another thing than a prescription. Doses are far higher and drugs are mixed. Their numbers are not your numbers.',
        intermediate: 'Steroid studies follow men on several drugs in doses far above treatment, for years, without a diagnosis. They mark the outer edge of what can happen. They do not tell the course after a prescription.',
        academic: 'Non-prescribed use: supraphysiological, mixed, self-chosen and self-reported. Useful as bounds (testis volume −38 % in current users) and not transferable to replacement doses; contraceptive trials lie between.',
    },
    sources: ['shankara-narayana-2020', 'liu-2006', 'smit-2021'],
    strength: 'expert',
    ...reviewed2026,
};
export const steroidUsersWhileOn = {
    id: 'steroid-users-while-on',
    text: {
        fundamentals: 'In men on steroids the brain’s signal was at about a tenth of usual. Half of them had less than 4 million sperm per sample.',
        intermediate: 'Current users had LH and FSH of 0.5 against about 5 IU/L in non-users, a median of 4 against 203 million sperm per sample, and testes of 14.3 against 23.2 mL. After one course 77 of 100 men were below 40 million.',
        academic: 'Current users (41) against non-users (21): LH 0.5 against 5.2, FSH 0.5 against 4.9 IU/L, total sperm median 4 against 203 M, volume 14.3 against 23.2 mL. HAARLEM (n = 100): TSC <40 M in 77 % at the end of a cycle.',
    },
    sources: ['shankara-narayana-2020', 'smit-2021'],
    strength: 'controlled',
    ...reviewed2026,
};
export const steroidRecovery = {
    id: 'steroid-recovery',
    text: {
        fundamentals: 'After steroids sperm took about 14 months on average to reach the level of men who never used. After a single course counts were close to the start a year later.',
        intermediate: 'Modelled means to the level of never-users: LH 10.7, sperm 14.1 months; FSH took longer. In a study of one course sperm were still 62 million lower three months after, and 30 million lower a year after the start.',
        academic: 'Shankara-Narayana 2020 (31 past users): level of non-users reached after a mean of 7.3 (AMH), 10.7 (LH) and 14.1 (sperm) months. HAARLEM: TSC −61.7 M (−90.0 to −33.7) at 3 months after the cycle, −29.7 M (−59.1 to −0.39) a year after start; 9 (11 %) with a poor outcome.',
    },
    sources: ['shankara-narayana-2020', 'smit-2021'],
    strength: 'controlled',
    ...reviewed2026,
};
export const steroidHormonesLater = {
    id: 'steroid-hormones-later',
    text: {
        fundamentals: 'Does testosterone come back after steroids? After one course it did, on average. In men two and a half years after long use it was still lower.',
        intermediate: 'After one course testosterone was back within three months on average. Former users, 2.5 years after the last, had 14.4 against 18.8 nmol/L, and 27 of 100 were below 12.1.',
        academic: 'HAARLEM: −1.9 nmol/L (−12.2 to 8.33) at 3 months, −0.82 at one year. Rasmussen 2016: median 14.4 (IQR 11.9–17.7, n = 33) against 18.8 nmol/L (16.6–22.0, n = 30), 27.2 % (13.3–45.5) below 12.1. Duration of use and selection differ.',
    },
    sources: ['rasmussen-2016', 'smit-2021'],
    strength: 'contested',
    ...reviewed2026,
};
export const steroidSignalSpeed = {
    id: 'steroid-signal-speed',
    text: {
        fundamentals: 'How fast does the signal return after steroids? A review says three to six months. A study with a comparison group says about eleven.',
        intermediate: 'A scoping review expects full return of LH and FSH in 3 to 6 months; the controlled study gives a mean of 10.7 months for LH and more for FSH.',
        academic: 'Endocr Connect 2023 (scoping review): complete gonadotropin recovery expected over 3–6 months; Shankara-Narayana 2020: mean 10.7 months for LH, longer for FSH and inhibin B. Not reconciled.',
    },
    sources: ['asih-review-2023', 'shankara-narayana-2020'],
    strength: 'contested',
    ...reviewed2026,
};
export const childrenAfterSteroids = {
    id: 'children-after-steroids',
    text: {
        fundamentals: 'Men caught with steroids in Danish gyms did have children. About 6 of 100 used fertility treatment, and so did about 5 of 100 other men.',
        intermediate: 'In a Danish register births were fewer in the ten years before a positive test and then caught up. Assisted reproduction was used by 5.69 of 100 users and 5.28 of 100 controls.',
        academic: '545 men with a positive test, 5,450 controls of the same birth year: assisted reproduction 5.69 against 5.28 % (P = 0.69); births lower in the ten years before the test, near controls at the end of follow-up.',
    },
    sources: ['windfeld-mathiasen-2021'],
    strength: 'controlled',
    ...reviewed2026,
};
export const moodAfterSteroids = {
    id: 'mood-after-steroids',
    text: {
        fundamentals: 'Some men feel very low after they stop steroids. In one study 7 of 24 had a deep depression in that time. If you feel like this, talk to someone soon.',
        intermediate: 'Seven of 24 former long-term users had a major depression while withdrawing, four of them for the first time. A British study reports that this goes with earlier mental strain more than with hormone levels.',
        academic: 'Kanayama 2015: major depressive episode during withdrawal in 7/24, 4 without any other episode. Grant 2025 (meeting report, read second-hand): symptoms associated with psychiatric burden, not with hormone levels. Not data on prescribed replacement.',
    },
    sources: ['kanayama-2015', 'grant-2025'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const postCycleDrugs = {
    id: 'post-cycle-drugs',
    text: {
        fundamentals: 'Drugs “after a cycle” are sold as a must. No fair trial shows that they bring sperm back sooner. One study says hormones came back sooner with them.',
        intermediate: 'No well-made randomised trial of drugs after steroids was found. One study of 520 men calls itself randomised, treated 89 of 100 and waited with 11, and reports faster hormones; sperm by time were not read.',
        academic: 'Al Hashimi 2022 (520 men without recovery after 3 months, 89 % treated) reports faster hormonal recovery; allocation is inconsistent with randomisation, and it is treated as observational. HAARLEM’s comparison was not in the abstract.',
    },
    sources: ['al-hashimi-2022', 'smit-2021'],
    strength: 'none-found',
    ...reviewed2026,
};
//# sourceMappingURL=steroids.js.map