// The steps on the way back after testosterone is stopped, in their order, with what is known of their timing.
import { reviewed2026 } from '../review.js';
import type { Stage } from './stage.js';

export const stagesAfterStopping: readonly Stage[] = [
  {
    id: 'stop',
    phase: 'after',
    name: { fundamentals: 'The last dose', intermediate: 'Stopping', academic: 'Cessation' },
    text: {
      fundamentals:
        'The last dose is not the end of its effect. Talk with your clinic first about how to stop and what to test.',
      intermediate:
        'Stopping starts the clock, but studies start it at different points. What to test and what to do about low spells is worth planning first.',
      academic:
        'Time zero differs: first missed dose (contraceptive trials), last injection (depot), last use (steroid studies).',
    },
    timing: {
      fundamentals: 'There is no time to tell here. It is a day you choose with your clinic.',
      intermediate: 'Not a timed step. A depot still works for months after its last injection.',
      academic: 'No duration; compare studies only with their own time zero.',
    },
    markers: ['testosterone'],
    quantities: [],
    sources: ['liu-2006', 'handelsman-2022', 'naelitz-2025'],
    strength: 'expert',
    ...reviewed2026,
  },
  {
    id: 'washout',
    phase: 'after',
    name: { fundamentals: 'Wearing off', intermediate: 'Washout', academic: 'Elimination and persisting suppression' },
    text: {
      fundamentals:
        'Testosterone from outside wears off, in days after gel, in months after a long-acting shot. Until then the brain stays quiet. There can be a low spell.',
      intermediate:
        'The drug leaves while LH and FSH are still low, so testosterone can dip below the own start before it rises again.',
      academic:
        'Release from the depot sets the pace. Gonadotropins stayed fully suppressed 12 weeks after the last undecanoate injection; a week after gel morning testosterone was below baseline.',
    },
    timing: {
      fundamentals:
        'A week after gel testosterone was 183 ng/dL on average, lower than before gel. After a long-acting shot the signal was still off at three months.',
      intermediate:
        'One week after gel: 183 ng/dL against 230 at the start (sponsor’s figure). Twelve weeks after a depot: LH and FSH still fully suppressed. Pellets last about 5.8 months.',
      academic:
        'Gel: 183 ng/dL at 1 week (baseline 230; ZA-305, press release). TU: full suppression at 12 weeks (n = 303). Pellets: re-implantation at a mean of 5.8 months. Spread was not read.',
    },
    markers: ['testosterone', 'lh', 'fsh'],
    quantities: [],
    sources: ['handelsman-2022', 'repros-za305', 'kelleher-2004'],
    strength: 'randomised',
    ...reviewed2026,
  },
  {
    id: 'signal-returns',
    phase: 'after',
    name: { fundamentals: 'The signal wakes', intermediate: 'LH and FSH return', academic: 'Gonadotropin recovery' },
    text: {
      fundamentals:
        'The brain starts to call again. The testes fill with testosterone again. Some men overshoot for a while.',
      intermediate:
        'LH and FSH climb back and testosterone inside the testis is expected to follow; nobody has measured it after stopping. An overshoot was seen in men who had lost all sperm.',
      academic:
        'LH and FSH recover toward own baseline; overshoot after TE in formerly azoospermic men. Serial intratesticular testosterone after cessation was not found (mechanism).',
    },
    timing: {
      fundamentals:
        'After two years of long-acting shots half of older men had LH back at their start within 51 weeks. For weekly shots and gels we found no such figure.',
      intermediate:
        'Medians of 51.1 (50.4–53.0) and 52.7 weeks (51.0–60.9) after two years of depot in older men; a mean of 10.7 months for LH after steroid misuse. Nothing of the kind after enanthate or gel.',
      academic:
        'TU 2 years: 51.1 (50.4–53.0) and 52.7 (51.0–60.9) weeks to own baseline, LH and FSH labels exchanged between abstracts; group mean back at 36 weeks. AAS: LH at the mean of non-users after 10.7 months.',
    },
    markers: ['lh', 'fsh', 'testosterone', 'itt'],
    quantities: ['weeks-lh-back-after-undecanoate'],
    sources: ['handelsman-2022', 't4dm-runoff-abstract', 'wallace-1993', 'shankara-narayana-2020'],
    strength: 'randomised',
    ...reviewed2026,
  },
  {
    id: 'cells-refill',
    phase: 'after',
    name: {
      fundamentals: 'The line fills up',
      intermediate: 'Cells refill the tubules',
      academic: 'Reconstitution of the germ line',
    },
    text: {
      fundamentals:
        'The stem cells start new cells. Step by step the line fills up. No sperm are seen yet, though work is under way.',
      intermediate:
        'From the stem cells that stayed, the line is filled again from its beginning. It cannot be hurried: a sperm takes about as long as ever.',
      academic:
        'Re-entry of type A spermatogonia into differentiation; duration fixed by the cycle of the epithelium. Biopsies 6 to 17 months after propionate showed recovery, as retold in 1951.',
    },
    timing: {
      fundamentals: 'One full round takes about 64 days to semen, from 42 to 76 in eleven men.',
      intermediate:
        '64 days from label to semen (42–76, eleven men); classical 74 days plus transit. Nobody took biopsies along the way after modern forms.',
      academic:
        '64 ± 8 days (range 42–76, n = 11) or 74 days plus transit. No serial human histology during recovery was found.',
    },
    markers: ['inhibinB', 'sperm', 'testisVolume'],
    quantities: ['sperm-journey-heavy-water', 'spermatogenesis-classical'],
    sources: ['misell-2006', 'heller-1963', 'zhengwei-1998', 'heller-1950-retold'],
    strength: 'mechanism',
    ...reviewed2026,
  },
  {
    id: 'first-sperm',
    phase: 'after',
    name: { fundamentals: 'First sperm', intermediate: 'First sperm in semen', academic: 'Reappearance of sperm' },
    text: {
      fundamentals:
        'The first sperm show up in a test. In men who had none this took 75 days after weekly shots. After long-acting forms it is later.',
      intermediate:
        'Sperm show again after about one round of production. Men who never reached zero do not pass through this step.',
      academic:
        'Mean 75 ± 4 days (SE) to reappearance in azoospermic men on TE. With hCG-based treatment in a clinic, first sperm or improvement after a mean of 4.6 months (uncontrolled).',
    },
    timing: {
      fundamentals:
        '75 days on average after weekly shots. The average man was above 3 million per mL nine weeks after the first missed shot.',
      intermediate:
        '75 days (SE 4) in men who had reached zero; the mean course passed 3 M/mL at 9.0 weeks, the median man of the pooled trials at 2.5 months (2.4–2.7).',
      academic: '75 ± 4 days (SE, WHO 1990); 9.0 weeks (Ly 2005); median 2.5 months (2.4–2.7) to 3 M/mL (n = 1,549).',
    },
    markers: ['sperm'],
    quantities: ['days-to-first-sperm', 'median-months-to-3', 'weeks-back-to-3'],
    sources: ['handelsman-1995', 'ly-2005', 'liu-2006', 'wenker-2015'],
    strength: 'uncontrolled',
    ...reviewed2026,
  },
  {
    id: 'climb',
    phase: 'after',
    name: { fundamentals: 'Counts climb', intermediate: 'Counts climb', academic: 'Rise of sperm concentration' },
    text: {
      fundamentals:
        'Counts go up month by month. Of 100 healthy men 67 passed 20 million per mL within six months, 90 within a year. Men seen in clinics do less well.',
      intermediate:
        'Of 1,549 healthy men 67, 90, 96 and 100 of 100 passed 20 M/mL by 6, 12, 16 and 24 months. In one clinic 65 of 100 men had sperm production back at six months.',
      academic:
        'P(≥20 M/mL) 67 % (61–72), 90 % (85–93), 96 % (92–98), 100 % at 6, 12, 16, 24 months; a raw median of 3.4 months (3.2–3.5) does not fit the same distribution. Clinic: 65 % at 6 months; 46/66 above 5 M motile at 12 months on hCG with SERM.',
    },
    timing: {
      fundamentals:
        'Within six months 67 of 100 (61 to 72), within a year 90 (85 to 93). These men were healthy and mostly young.',
      intermediate:
        '6, 12, 16 and 24 months as above; mean course at 20 M/mL after 13.6 weeks. Longer use and long-acting forms come later; age is contested.',
      academic:
        'Intervals as printed, kind not named. Mean course 13.6 weeks to 20 M/mL. Covariates by direction only.',
    },
    markers: ['sperm'],
    quantities: [
      'median-months-to-20',
      'above-20-by-6-months',
      'above-20-by-12-months',
      'above-20-by-16-months',
      'weeks-back-to-20',
    ],
    sources: ['liu-2006', 'ly-2005', 'samplaski-2014', 'kohn-2017'],
    strength: 'uncontrolled',
    ...reviewed2026,
  },
  {
    id: 'late',
    phase: 'after',
    name: {
      fundamentals: 'A year and later',
      intermediate: 'Late recovery',
      academic: 'Late recovery and residual change',
    },
    text: {
      fundamentals:
        'Most men end near their own start, not all quite there. Size comes back too, but nobody has timed it. A few men keep very low counts.',
      intermediate:
        'On average men came back to about 85 % of their own start. After steroid misuse testes were still 20 % smaller after 300 days; men treated as boys had usual size many years later.',
      academic:
        'Plateau about 85 % of geometric-mean baseline; all but 2 of about 733 men back in range after 30 months of TU. Volume: 18.6 against 23.2 mL at a median of 300 days after steroids; comparable 21 years after high doses in puberty.',
    },
    timing: {
      fundamentals:
        'In a small trial 3 of 7 men were still below their own start after half a year. Nobody has timed size.',
      intermediate:
        '3 of 7 men below their own start at 25 to 28 weeks; all but 2 of about 733 back within 15 months after 30 months of depot. Volume in mL over time was not found.',
      academic:
        '3/7 at 25–28 weeks (Mauss 1975); 12 + 3 months (Gu 2009). No mL time course of volume after prescribed androgen.',
    },
    markers: ['sperm', 'testisVolume', 'testosterone'],
    quantities: ['plateau-of-own-start', 'volume-after-anabolic-steroids', 'volume-difference-after-anabolic-steroids'],
    sources: ['ly-2005', 'mauss-1975', 'gu-2009', 'shankara-narayana-2020', 'kanayama-2015', 'hendriks-2010'],
    strength: 'uncontrolled',
    ...reviewed2026,
  },
];
