// Where guidelines stand on ways to sperm and to a child.
import { reviewed2026 } from '../review.js';
import type { CareOption } from './option.js';

export const regainingOptions: readonly CareOption[] = [
  {
    id: 'stop-and-wait',
    stand: 'not-addressed',
    name: {
      fundamentals: 'Stopping and waiting',
      intermediate: 'Stopping without a drug',
      academic: 'Cessation and observation',
    },
    text: {
      fundamentals:
        'The largest data set is of men who stopped and took nothing. Within six months 67 of 100 were above 20 million per mL, within a year 90. They were healthy men.',
      intermediate:
        'Stopping without any drug is what the pooled trials studied: 67, 90, 96 and 100 of 100 by 6, 12, 16 and 24 months. No guideline wording on how long to wait was read.',
      academic:
        'P(≥20 M/mL) 67, 90, 96, 100 % at 6, 12, 16, 24 months without drugs (eugonadal volunteers). No guideline statement on the length of observation was read.',
    },
    sources: ['liu-2006', 'naelitz-2025'],
    strength: 'uncontrolled',
    claims: [
      'recovery-in-trials',
      'no-drug-shown-to-beat-waiting',
      'longer-use-slower',
      'dose-and-recovery',
      'other-factors-not-studied',
      'pituitary-after-years',
      'moving-sperm-after-stopping',
      'ask-when-stopping',
    ],
    protocols: ['stop'],
    ...reviewed2026,
  },
  {
    id: 'gonadotropins-for-a-silent-pituitary',
    stand: 'discussed',
    name: { fundamentals: 'hCG and FSH', intermediate: 'Gonadotropins', academic: 'Gonadotropin therapy' },
    text: {
      fundamentals:
        'For men whose brain sends no signal, European groups name hCG and FSH when a child is wanted. It takes many months.',
      intermediate:
        'The European Academy of Andrology (2020) keeps gonadotropins for men with secondary hypogonadism who want fertility; a summary of the EAU (2025) names them for the same men. FSH is labelled for it in Europe.',
      academic:
        'EAA 2020 (abstract): gonadotropins kept for secondary hypogonadism with a wish for a child. EAU 2025: read in a summary, cut off. Follitropin alfa: in the EU also labelled, with hCG, to start spermatogenesis; in the US hCG is labelled for hypogonadotropic hypogonadism.',
    },
    sources: ['eaa-2020', 'eau-2025-summary', 'gonal-f-eu', 'hcg-us'],
    strength: 'expert',
    claims: ['gonadotropins-take-long'],
    protocols: ['hcg', 'stop-hcg-fsh'],
    ...reviewed2026,
  },
  {
    id: 'gonadotropins-after-testosterone',
    stand: 'not-addressed',
    name: {
      fundamentals: 'hCG after stopping',
      intermediate: 'hCG after stopping',
      academic: 'hCG after exogenous androgen',
    },
    text: {
      fundamentals:
        'Clinics give hCG after stopping, often with a tablet. Many men had sperm again. Nobody knows how many would have without it.',
      intermediate:
        'In clinic groups 47 of 49 men had sperm or more of them, and 46 of 66 passed 5 million moving sperm by a year. None had men who waited. No guideline wording was read in a form that may be retold.',
      academic:
        'Wenker 2015 47/49, Kohn 2017 46/66 by 12 months; uncontrolled. The AUA has statements on men who want to stay fertile; they are not retold.',
    },
    sources: ['wenker-2015', 'kohn-2017'],
    strength: 'uncontrolled',
    claims: ['high-dose-hcg-after-stopping', 'no-drug-shown-to-beat-waiting'],
    protocols: ['stop-hcg', 'stop-hcg-serm'],
    ...reviewed2026,
  },
  {
    id: 'serm-instead',
    stand: 'not-addressed',
    name: { fundamentals: 'Clomiphene or tamoxifen', intermediate: 'SERM', academic: 'SERM therapy, off-label' },
    text: {
      fundamentals:
        'These tablets raise the signal and testosterone. More sperm is not proven. In men they are off-label. US urologists have statements for men who want children; read them there.',
      intermediate:
        'Hormones rise; semen did not change in two small randomised trials. Off-label in men. The AUA has statements for men who want children, not retold here; no other guideline wording was read.',
      academic:
        '17 studies (n = 1,279) for hormones; RCTs of clomiphene (n = 26) and tamoxifen (n = 16) without semen change. AUA 2018 has statements on men who want to stay fertile; content not retold.',
    },
    sources: ['huijben-2022', 'helo-2015', 'tamoxifen-1987', 'aua-2018'],
    strength: 'contested',
    claims: ['what-serms-do', 'clomiphene-can-lower-counts', 'tablet-for-good', 'access-in-china'],
    protocols: ['clomiphene', 'stop-clomiphene'],
    ...reviewed2026,
  },
  {
    id: 'enclomiphene-instead',
    stand: 'not-addressed',
    name: { fundamentals: 'Enclomiphene', intermediate: 'Enclomiphene', academic: 'Enclomiphene, unapproved' },
    text: {
      fundamentals:
        'It kept sperm about the same in two trials of the firm that made it. It is not approved in the US or Europe.',
      intermediate:
        'Sperm stayed at +5.9 and −1.3 % while gel lowered them by 33 and 72 %; sponsor’s figures. Refused by FDA and EMA. No guideline wording was read.',
      academic:
        'ZA-305, ZA-304 (press releases); FDA Complete Response Letter 2015, EMA refusal 2018. Nothing on use beside or after testosterone was found.',
    },
    sources: ['repros-za305', 'repros-za304', 'enclomiphene-fda-2015', 'encyzix-ema-2018'],
    strength: 'randomised',
    claims: ['enclomiphene-not-approved', 'enclomiphene-against-gel'],
    protocols: ['enclomiphene', 'trt-enclomiphene', 'stop-enclomiphene'],
    ...reviewed2026,
  },
  {
    id: 'anastrozole-instead',
    stand: 'not-addressed',
    name: {
      fundamentals: 'Anastrozole',
      intermediate: 'Aromatase inhibitor',
      academic: 'Aromatase inhibition, off-label',
    },
    text: {
      fundamentals:
        'It lowers estradiol and raises the signal. A fair trial saw no more sperm. Bone got thinner in a year in older men.',
      intermediate:
        'Semen did not change in the one randomised comparison; spine density fell against placebo. Off-label in men. No guideline wording was read in a form that may be retold.',
      academic:
        'Helo 2015 (n = 26): no semen change; Shoshany 2017 uncontrolled, oligozoospermic only; Burnett-Bowie 2009: lumbar density fell over a year.',
    },
    sources: ['helo-2015', 'shoshany-2017', 'burnett-bowie-2009'],
    strength: 'contested',
    claims: ['what-aromatase-inhibitors-do', 'anastrozole-and-the-ratio', 'estradiol-and-how-you-feel'],
    protocols: ['anastrozole', 'trt-anastrozole'],
    ...reviewed2026,
  },
  {
    id: 'hcg-beside-testosterone',
    stand: 'not-addressed',
    name: {
      fundamentals: 'hCG next to testosterone',
      intermediate: 'hCG beside testosterone',
      academic: 'Concomitant hCG, off-label',
    },
    text: {
      fundamentals:
        'In 26 men who took both, sperm did not fall in about six months. Nobody was there to compare. Size was not measured.',
      intermediate:
        'One uncontrolled group of 26 men; a three-week trial of the level inside the testis. Off-label in the US. No guideline wording was read in a form that may be retold.',
      academic:
        'Hsieh 2013 (n = 26, mean 6.2 months, uncontrolled); Coviello 2005: ITT −25, −7, +26 % on 125, 250, 500 IU every other day against −94 %.',
    },
    sources: ['hsieh-2013', 'coviello-2005'],
    strength: 'uncontrolled',
    claims: ['what-hcg-does', 'hcg-keeps-sperm-weakly-shown'],
    protocols: ['trt-hcg'],
    ...reviewed2026,
  },
  {
    id: 'gonadorelin-beside-testosterone',
    stand: 'not-addressed',
    name: {
      fundamentals: 'Gonadorelin shots',
      intermediate: 'Gonadorelin twice a week',
      academic: 'Gonadorelin SC twice weekly',
    },
    text: {
      fundamentals:
        'It is offered next to testosterone. No study of that was found, and no guideline that speaks of it.',
      intermediate:
        'No trial was found for any outcome, and no guideline wording. Pumps with a pulse every 90 minutes are another treatment.',
      academic: 'None found. Evidence is limited to pulsatile pumps in congenital deficiency.',
    },
    sources: ['mao-2017'],
    strength: 'none-found',
    claims: ['gonadorelin-twice-weekly-no-trial'],
    protocols: ['trt-gonadorelin'],
    ...reviewed2026,
  },
  {
    id: 'short-acting-forms',
    stand: 'discussed',
    name: {
      fundamentals: 'Forms that wear off fast',
      intermediate: 'Short-acting testosterone',
      academic: 'Short-acting preparations',
    },
    text: {
      fundamentals:
        'Nose gel and other fast forms leave more of the signal in some men. A review says “might”. Sperm still fall in some.',
      intermediate:
        'A review of 2025 discusses oral and nasal forms as ones that might spare part of sperm production; 33 of 60 men stayed on nasal gel for six months. It is not a way to try for a child.',
      academic:
        'Naelitz 2025 (narrative review): might incompletely suppress. Ramasamy 2020: single arm, 33 of 60 at 6 months. Contraindicated in men trying to conceive (same review).',
    },
    sources: ['naelitz-2025', 'ramasamy-2020'],
    strength: 'expert',
    claims: ['short-acting-forms-partly-spare', 'nasal-gel-and-the-signal'],
    protocols: [],
    ...reviewed2026,
  },
];
