// Where guidelines stand on starting or going on with testosterone.
import { reviewed2026 } from '../review.js';
import type { CareOption } from './option.js';

export const startingOptions: readonly CareOption[] = [
  {
    id: 'find-the-kind',
    stand: 'discussed',
    name: {
      fundamentals: 'Find out which kind it is',
      intermediate: 'Measure LH and FSH',
      academic: 'Separate primary from secondary',
    },
    text: {
      fundamentals:
        'The US hormone doctors ask for LH and FSH, to see where low testosterone starts. Ask for both numbers.',
      intermediate:
        'The Endocrine Society (2018) asks for a search for the cause once low testosterone is confirmed on two mornings; LH and FSH tell the two kinds apart.',
      academic:
        'Endocrine Society 2018: additional evaluation of aetiology in confirmed deficiency (own page); LH and FSH, and pituitary imaging or karyotype where fitting (summary).',
    },
    sources: ['endocrine-society-2018', 'endocrine-society-2018-summary'],
    strength: 'expert',
    claims: ['two-kinds-of-low-testosterone', 'two-morning-tests'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'start-with-child-soon',
    stand: 'advised-against',
    name: {
      fundamentals: 'Starting testosterone now',
      intermediate: 'Starting testosterone with a child planned soon',
      academic: 'Initiation with fertility planned in the near term',
    },
    text: {
      fundamentals:
        'Several groups advise against starting when you plan a child soon. We read one on its own page and two in summaries.',
      intermediate:
        'The Endocrine Society (2018) advises against it. Summaries of European (2022) and British (2023) guidance list the wish for a child as a reason not to give testosterone.',
      academic:
        'Recommendation against initiation (Endocrine Society 2018, own page). Wish for children as contraindication in EAU 2022 and BSSM 2023, both read second-hand. AUA statements exist and are not retold.',
    },
    sources: ['endocrine-society-2018', 'eau-2022', 'bssm-2023', 'naelitz-2025'],
    strength: 'expert',
    claims: ['guidelines-on-children', 'guideline-endocrine-society', 'guideline-europe', 'guideline-britain'],
    protocols: ['trt'],
    ...reviewed2026,
  },
  {
    id: 'go-on-while-trying',
    stand: 'advised-against',
    name: {
      fundamentals: 'Going on with testosterone while trying',
      intermediate: 'Continuing testosterone while trying for a child',
      academic: 'Continuation during attempts to conceive',
    },
    text: {
      fundamentals:
        'Groups in Europe and Britain say testosterone and trying for a child do not go together. This was read in summaries.',
      intermediate:
        'European and British guidance, read in summaries, count an active wish for a child as a reason not to give testosterone; a review of 2025 says the same of men who try to conceive.',
      academic:
        'EAU 2022 and BSSM 2023 list the active wish for children as a contraindication (second-hand); Naelitz 2025: contraindicated in men trying to conceive.',
    },
    sources: ['eau-2022', 'bssm-2023', 'naelitz-2025'],
    strength: 'expert',
    claims: ['guidelines-on-children'],
    protocols: ['trt'],
    ...reviewed2026,
  },
  {
    id: 'treat-without-wish',
    stand: 'discussed',
    name: {
      fundamentals: 'Testosterone treatment',
      intermediate: 'Testosterone treatment',
      academic: 'Androgen replacement',
    },
    text: {
      fundamentals:
        'For men with low testosterone and symptoms the guidelines discuss treatment. What it does for you, and what it costs you, is for you and your clinic to weigh.',
      intermediate:
        'The Endocrine Society (2018) and the European Academy of Andrology (2020) discuss treatment for symptoms with confirmed low testosterone, with a plan for checks. The Academy names skin forms for the start.',
      academic:
        'Treatment of symptomatic confirmed deficiency after discussion of benefit and risk (Endocrine Society 2018); EAA 2020: transdermal preparations at initiation in functional hypogonadism, uncertainties to be discussed.',
    },
    sources: ['endocrine-society-2018', 'eaa-2020'],
    strength: 'expert',
    claims: ['what-it-does-for-symptoms', 'checked-on-testosterone', 'cost-in-money'],
    protocols: ['trt'],
    ...reviewed2026,
  },
  {
    id: 'later-wish-not-covered',
    stand: 'not-addressed',
    name: {
      fundamentals: 'A child some years from now',
      intermediate: 'A later wish for a child',
      academic: 'Fertility beyond the near term',
    },
    text: {
      fundamentals:
        'The advice we read speaks of a child soon. For a child in some years we found no rule. Say it aloud at the clinic, and ask what it changes.',
      intermediate:
        'What was read covers plans in the near term. For a later wish no wording was read. Duration of use and the form count for recovery, so the plan for stopping belongs in the talk.',
      academic:
        'No guideline wording on fertility beyond the near term was read in a reusable form (AUA statements exist). Relevant evidence: duration, preparation and baseline shift recovery; size of effects not read.',
    },
    sources: ['endocrine-society-2018'],
    strength: 'none-found',
    claims: ['start-count-matters', 'longer-use-slower'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'testosterone-against-infertility',
    stand: 'advised-against',
    name: {
      fundamentals: 'Testosterone to get more sperm',
      intermediate: 'Testosterone against infertility',
      academic: 'Androgen to treat infertility',
    },
    text: {
      fundamentals:
        'A European guideline of 2013 rules it out. One author disagrees with the strict wording. Testosterone lowers sperm.',
      intermediate:
        'The EAU guideline of 2013, as quoted in an article, rules testosterone out as treatment of male infertility; the article itself asks for trials.',
      academic:
        'EAU 2013, quoted by Li 2014: strictly contraindicated as treatment of male infertility. Li 2014 objects for lack of trials; suppression is not in dispute.',
    },
    sources: ['li-2014'],
    strength: 'contested',
    claims: ['testosterone-for-infertility'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'checks-on-treatment',
    stand: 'discussed',
    name: { fundamentals: 'Regular checks', intermediate: 'Follow-up on treatment', academic: 'Monitoring' },
    text: {
      fundamentals:
        'Guidelines list checks at about 3, 6 and 12 months, then once a year. Sperm, LH and FSH are not on the lists we read. Ask if they matter to you.',
      intermediate:
        'Symptoms, testosterone, hematocrit and PSA at set times. Semen, LH and FSH were not on the lists read, though LH and FSH at four weeks tell most about sperm.',
      academic:
        'Endocrine Society 2010 (card) and BSSM 2017 (table): response and testosterone, hematocrit, PSA on schedule. No semen analysis or gonadotropins in the parts read.',
    },
    sources: ['endocrine-society-2010-card', 'bssm-2017'],
    strength: 'expert',
    claims: ['checked-on-testosterone', 'thick-blood', 'signal-predicts-sperm'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'not-birth-control',
    stand: 'not-addressed',
    name: {
      fundamentals: 'Birth control',
      intermediate: 'Contraception on testosterone',
      academic: 'Need for contraception',
    },
    text: {
      fundamentals: 'Testosterone is not birth control. If you do not want a child now, you two need something else.',
      intermediate:
        'With a few sperm left there were about 8 pregnancies per 100 couples a year in a trial. No product is made for contraception; no guideline text on this was read.',
      academic:
        '8.1 per 100 person-years (2.2–20.7) at 0.1–3 M/mL. No indication for contraception; guideline wording was not read.',
    },
    sources: ['who-1996'],
    strength: 'uncontrolled',
    claims: ['not-contraception'],
    protocols: [],
    ...reviewed2026,
  },
  {
    id: 'sperm-test-and-storage',
    stand: 'not-addressed',
    name: {
      fundamentals: 'A sperm test, and sperm storage',
      intermediate: 'Semen analysis and banking beforehand',
      academic: 'Baseline analysis and cryopreservation',
    },
    text: {
      fundamentals: 'We found no rule that asks for a sperm test or storage before you start. You can ask for both.',
      intermediate:
        'No guideline wording on semen analysis or banking before testosterone was read. Both keep doors open: a known start, and sperm that no drug touches.',
      academic:
        'No statement on baseline semen analysis or cryopreservation before androgen was found in what was read.',
    },
    sources: ['endocrine-society-2018', 'hughes-2023'],
    strength: 'none-found',
    claims: ['semen-test-before', 'sperm-banking', 'frozen-sperm-keep'],
    protocols: [],
    ...reviewed2026,
  },
];
