// Words of the medicines beside testosterone, and of how medicines are approved.
import type { WrittenTerm } from './term.js';

export const furtherMedicinesTerms: readonly WrittenTerm[] = [
  {
    id: 'clomiphene',
    term: 'Clomiphene',
    also: ['clomifene', 'Clomid'],
    meaning: {
      fundamentals:
        'A tablet that hides estradiol from the brain. It is made for women. In the US and Europe it is off-label in men.',
      intermediate: 'Mixture of two isomers that raises LH, FSH and testosterone; sperm gain unproven.',
      academic:
        'SERM, mixture of E and Z isomers; raises testosterone in 17 studies (n = 1,279), no semen change in one RCT (n = 26).',
    },
    sources: ['huijben-2022', 'helo-2015', 'helo-2017'],
    strength: 'randomised',
    see: ['serm', 'enclomiphene', 'zuclomiphene'],
  },
  {
    id: 'enclomiphene',
    term: 'Enclomiphene',
    meaning: {
      fundamentals: 'The part of clomiphene that leaves fast. It is not approved in the US or Europe.',
      intermediate: 'The isomer of clomiphene that blocks estrogen; half-life about 10 hours; not approved.',
      academic: 'E isomer, half-life about 10 h; FDA Complete Response Letter 2015, EMA refusal 2018.',
    },
    sources: ['enclomiphene-14-days', 'enclomiphene-fda-2015', 'encyzix-ema-2018'],
    strength: 'expert',
    see: ['clomiphene'],
  },
  {
    id: 'zuclomiphene',
    term: 'Zuclomiphene',
    meaning: {
      fundamentals: 'The part of clomiphene that stays. It piles up over weeks.',
      intermediate:
        'The isomer that stays for weeks and acts partly like estrogen; 20 times enclomiphene in blood on long use.',
      academic: 'Z isomer with long persistence; median 44.0 against 2.2 ng/mL in 15 men on 25 mg daily.',
    },
    sources: ['helo-2017'],
    strength: 'uncontrolled',
    see: ['clomiphene'],
  },
  {
    id: 'isomer',
    term: 'Isomer',
    meaning: {
      fundamentals: 'The same atoms in another shape. Shape changes what a drug does.',
      intermediate:
        'Molecules with the same formula and another arrangement; those of clomiphene are not mirror images.',
      academic: 'Here geometric (E/Z) isomers, not enantiomers; “racemic” does not apply to clomiphene.',
    },
    sources: ['helo-2017'],
    see: ['clomiphene'],
  },
  {
    id: 'tamoxifen',
    term: 'Tamoxifen',
    meaning: {
      fundamentals: 'A tablet for breast cancer. In men it raises LH and FSH, off-label.',
      intermediate: 'SERM with mixed action; raised LH and FSH in infertile men, off-label.',
      academic: 'SERM; LH 4.5 to 7.6, FSH 7.6 to 15.9 IU/L (medians, n = 57) at 3 months.',
    },
    sources: ['wibowo-2016', 'tamoxifen-2019'],
    strength: 'uncontrolled',
    see: ['serm'],
  },
  {
    id: 'anastrozole',
    term: 'Anastrozole',
    meaning: {
      fundamentals: 'A tablet that lowers estradiol. In men it is off-label.',
      intermediate: 'Aromatase inhibitor; 1 mg a day lowered estradiol from 26 to 17 pg/mL in older men.',
      academic: 'Non-steroidal aromatase inhibitor; E2 −35 % at 1 mg daily in men of 62–74.',
    },
    sources: ['leder-2004'],
    strength: 'randomised',
    see: ['aromatase-inhibitor'],
  },
  {
    id: 'rfsh',
    term: 'FSH as a medicine',
    also: ['rFSH', 'follitropin', 'urofollitropin'],
    meaning: {
      fundamentals: 'FSH given as a shot. It is used with hCG when the brain sends none.',
      intermediate: 'FSH from cells or urine, injected with hCG; in Europe labelled for men whose pituitary is silent.',
      academic:
        'Follitropin alfa (in the EU also labelled, with hCG, to start spermatogenesis) and urinary preparations.',
    },
    sources: ['gonal-f-eu'],
    see: ['fsh', 'hmg'],
  },
  {
    id: 'hmg',
    term: 'hMG',
    also: ['menotropin'],
    meaning: {
      fundamentals: 'A shot that holds FSH and some LH.',
      intermediate: 'Menopausal gonadotropin, containing FSH and LH activity.',
      academic: 'Human menopausal gonadotropin; urinary extract with FSH and LH bioactivity.',
    },
    sources: ['menopur-uk'],
    see: ['rfsh'],
  },
  {
    id: 'gnrh-pump',
    term: 'GnRH pump',
    also: ['pulsatile gonadorelin'],
    meaning: {
      fundamentals: 'A small pump that sends a tiny pulse about every 90 minutes, day and night.',
      intermediate: 'Device that gives gonadorelin in pulses; works in men born without the signal.',
      academic: 'Pulsatile subcutaneous GnRH; median 6 months to first sperm in 20 men with congenital deficiency.',
    },
    sources: ['mao-2017'],
    strength: 'controlled',
    see: ['gonadorelin', 'pulse'],
  },
  {
    id: 'glp1-drug',
    term: 'Weight-loss drug',
    also: ['semaglutide', 'liraglutide', 'GLP-1'],
    meaning: {
      fundamentals:
        'A shot that lowers appetite. In small trials it raised testosterone a bit and did not lower sperm.',
      intermediate: 'GLP-1 receptor agonists; small randomised trials in men with obesity.',
      academic:
        'Semaglutide +1.6 nmol/L testosterone (n = 25 in two arms); liraglutide +2.6 ± 3.5 nmol/L with LH and FSH up (n = 30 in two arms).',
    },
    sources: ['gregoric-2024', 'jensterle-2019'],
    strength: 'randomised',
    see: ['functional-hypogonadism'],
  },
  {
    id: 'half-life',
    term: 'Half-life',
    meaning: {
      fundamentals: 'The time until half of a medicine is gone.',
      intermediate: 'Time in which the level falls by half.',
      academic: 't½; for depots release, not elimination, sets the apparent half-life.',
    },
    sources: ['enclomiphene-14-days'],
    see: ['washout'],
  },
  {
    id: 'contraindication',
    term: 'Reason not to give',
    also: ['contraindication'],
    meaning: {
      fundamentals: 'A reason why a medicine is not to be used in someone.',
      intermediate: 'State in which a guideline or label rules a treatment out.',
      academic: 'Absolute or relative contraindication as stated by the document named.',
    },
    sources: ['eau-2022'],
    see: ['off-label'],
  },
  {
    id: 'label',
    term: 'Label',
    also: ['product text', 'SmPC'],
    meaning: {
      fundamentals: 'What an agency has checked a medicine for.',
      intermediate: 'The approved text of a medicine with its uses, doses and harms.',
      academic: 'Prescribing information or summary of product characteristics.',
    },
    see: ['off-label'],
  },
  {
    id: 'compounding',
    term: 'Mixing by a pharmacy',
    also: ['compounding'],
    meaning: {
      fundamentals: 'When a pharmacy mixes a medicine itself. In the US this ended for hCG in 2020.',
      intermediate: 'Preparation by a pharmacy instead of a licensed maker.',
      academic:
        'Pharmacy compounding (sections 503A, 503B); ended for hCG with its transition to biologic in March 2020.',
    },
    sources: ['hcg-biologic-2020'],
    see: ['hcg'],
  },
  {
    id: 'restart',
    term: 'Restart',
    also: ['PCT', 'post-cycle therapy', 'restart protocol'],
    meaning: {
      fundamentals: 'Drugs given after stopping to wake the axis. No fair trial shows that they beat waiting.',
      intermediate: 'Common name for hCG and tablets after stopping. Nothing has compared them with waiting by chance.',
      academic:
        'Empirical combinations after cessation; evidence uncontrolled, no randomised comparison with no treatment after prescribed androgen.',
    },
    sources: ['wenker-2015', 'al-hashimi-2022'],
    strength: 'uncontrolled',
    see: ['hcg', 'clomiphene'],
  },
  {
    id: 'anabolic-steroids',
    term: 'Anabolic steroids',
    also: ['AAS'],
    meaning: {
      fundamentals: 'Testosterone and look-alikes taken for muscle, without a prescription. Doses are far higher.',
      intermediate: 'Androgens in doses far above treatment, often several at once.',
      academic: 'Anabolic-androgenic steroids in non-prescribed, supraphysiological use.',
    },
    sources: ['shankara-narayana-2020'],
    see: ['androgen'],
  },
];
