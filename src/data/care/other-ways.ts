// Where guidelines stand on causes, tests of both partners, veins, fertility clinics and someone to talk to.
import { reviewed2026 } from '../review.js';
import type { CareOption } from './option.js';

export const otherWaysOptions: readonly CareOption[] = [
  {
    id: 'weight-and-causes-first',
    stand: 'discussed',
    name: {
      fundamentals: 'Weight and other causes first',
      intermediate: 'Lifestyle, weight and medicines first',
      academic: 'Treat the cause of functional hypogonadism',
    },
    text: {
      fundamentals:
        'A European group puts weight and causes first when all the parts are sound. Some medicines can be changed. Ask before you change one.',
      intermediate:
        'The European Academy of Andrology (2020): in overweight men, weight and habits come first, and medicines that lower testosterone withdrawn where possible.',
      academic:
        'EAA 2020 (abstract): lifestyle changes and weight reduction first in all overweight and obese men; withdrawal or change of interfering drugs whenever possible.',
    },
    sources: ['eaa-2020'],
    strength: 'expert',
    claims: ['low-with-all-parts-sound', 'diet-and-testosterone', 'opioids-silence-the-signal'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'both-partners-tested',
    stand: 'discussed',
    name: {
      fundamentals: 'Tests for both partners',
      intermediate: 'Tests for both partners',
      academic: 'Concurrent evaluation of both partners',
    },
    text: {
      fundamentals: 'US guidance has both partners tested at the same time, with one or more sperm tests.',
      intermediate:
        'AUA/ASRM (2021, amended 2024) has both partners assessed together, with one or more semen analyses at the start. Told in our words.',
      academic:
        'AUA/ASRM 2021/2024, told in our words: the man is looked at in the same period as the woman, with history and at least one semen test.',
    },
    sources: ['asrm-part-1-2021', 'aua-asrm-2024'],
    strength: 'expert',
    claims: ['both-partners', 'one-count-says-little'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'varicocele-repair',
    stand: 'discussed',
    name: {
      fundamentals: 'Treating a swollen vein',
      intermediate: 'Repair of a varicocele',
      academic: 'Varicocele repair',
    },
    text: {
      fundamentals:
        'If a swollen vein can be felt and sperm are low, guidelines discuss treating it. Not if there are no sperm at all.',
      intermediate:
        'AUA/ASRM (2021): an option where the vein can be felt and semen tests are poor, not where there are no sperm. Notes on WHO 2025: treat rather than wait.',
      academic:
        'AUA/ASRM part II, told in our words: an option in men with a varicocele that can be felt and poor semen tests, not in azoospermia. WHO 2025, read in notes: treatment rather than waiting.',
    },
    sources: ['asrm-part-2-2021', 'who-infertility-2025-notes'],
    strength: 'expert',
    claims: ['varicocele-and-sperm'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'fertility-clinic-ways',
    stand: 'discussed',
    name: {
      fundamentals: 'Help by a fertility clinic, and other ways',
      intermediate: 'Retrieval, ICSI, donor sperm, adoption',
      academic: 'Assisted reproduction and alternatives',
    },
    text: {
      fundamentals:
        'If sperm do not return, there are other ways: sperm from the testis, ICSI, donor sperm, adoption, or a life without children. Each is a whole answer.',
      intermediate:
        'US guidance names assisted reproduction with own sperm, and donor sperm or adoption where that cannot be. Numbers come from men with other causes.',
      academic:
        'AUA/ASRM part I, told in our words: assisted reproduction with own sperm where it can work, donor sperm or adoption where it cannot. Retrieval after androgen was not studied.',
    },
    sources: ['asrm-part-1-2021', 'corona-2019', 'das-2020'],
    strength: 'expert',
    claims: ['sperm-retrieval', 'icsi-needs-few-sperm', 'donor-sperm', 'adoption', 'a-life-without-children'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'stronger-signal-in-primary',
    stand: 'not-addressed',
    name: {
      fundamentals: 'A stronger signal when testes cannot answer',
      intermediate: 'Stimulation in primary hypogonadism',
      academic: 'Stimulation of failing testes',
    },
    text: {
      fundamentals:
        'If the testes cannot answer, the brain already calls loudly. Calling louder has little to work on. Ask what your testes can still do.',
      intermediate:
        'In primary hypogonadism LH and FSH are already high, so tablets and hCG have little to add. No trial of it was read here.',
      academic:
        'Hypergonadotropic state: endogenous drive is maximal; stimulation is not expected to help (mechanism). Trials were not read.',
    },
    sources: ['quinton-2020'],
    strength: 'mechanism',
    claims: ['two-kinds-of-low-testosterone'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'someone-to-talk-to',
    stand: 'not-addressed',
    name: { fundamentals: 'Someone to talk to', intermediate: 'Counselling', academic: 'Psychosocial support' },
    text: {
      fundamentals: 'Waiting is hard, and so is deciding. You can ask for someone to talk to, alone or as a couple.',
      intermediate:
        'Interviews with men tell of little control and uneven support. Ask the clinic who offers counselling. No guideline wording was read here.',
      academic: 'Qualitative studies (13 and 10 men): lack of involvement, ambivalent support, adaptation over time.',
    },
    sources: ['childless-men-2016', 'hadley-2011'],
    strength: 'uncontrolled',
    claims: ['a-life-without-children', 'mood-after-steroids'],
    protocols: [],
    ...reviewed2026,
  },
];
