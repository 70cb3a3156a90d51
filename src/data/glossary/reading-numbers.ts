// Words for reading numbers, and for how far they can be trusted.
import type { WrittenTerm } from './term.js';

export const readingNumbersTerms: readonly WrittenTerm[] = [
  {
    id: 'mean',
    term: 'Mean',
    also: ['average'],
    meaning: {
      fundamentals: 'Add all up, divide by how many. A few high values pull it up.',
      intermediate: 'Arithmetic average; counts are skewed, so mean and median differ.',
      academic: 'Arithmetic mean unless “geometric” is said.',
    },
    sources: ['ly-2005'],
    see: ['median'],
  },
  {
    id: 'range',
    term: 'Range',
    meaning: {
      fundamentals: 'From the lowest to the highest value seen.',
      intermediate: 'Lowest to highest observed value; it grows with the number of people.',
      academic: 'Minimum to maximum.',
    },
    sources: ['misell-2006'],
    see: ['interval'],
  },
  {
    id: 'iqr',
    term: 'Middle half',
    also: ['interquartile range', 'IQR'],
    meaning: {
      fundamentals: 'The range that holds the middle half of people.',
      intermediate: 'From the value a quarter of people lie below to the value a quarter lie above.',
      academic: '25th to 75th centile.',
    },
    sources: ['gregoric-2024'],
    see: ['median'],
  },
  {
    id: 'standard-deviation',
    term: 'Scatter',
    also: ['standard deviation', 'SD'],
    meaning: {
      fundamentals: 'How far single people lie from the average.',
      intermediate: 'Typical distance of single values from the mean.',
      academic: 'Standard deviation; describes people, unlike the standard error.',
    },
    sources: ['misell-2006'],
    see: ['standard-error'],
  },
  {
    id: 'standard-error',
    term: 'Doubt about an average',
    also: ['standard error', 'SE', 'SEM'],
    meaning: {
      fundamentals: 'How far the average itself could be off.',
      intermediate: 'Uncertainty of a mean; smaller than the scatter of people.',
      academic: 'Standard error of the mean; half-width of a 68 % interval, not a spread of people.',
    },
    sources: ['handelsman-1995'],
    see: ['standard-deviation'],
  },
  {
    id: 'of-100-men',
    term: 'Of 100 men',
    also: ['share'],
    meaning: {
      fundamentals: 'Numbers here are told as “of 100 men”. You see how many it happens to, and how many not.',
      intermediate: 'Shares with one denominator, so that they can be compared.',
      academic: 'Natural frequencies with denominator 100, time and interval.',
    },
    sources: ['liu-2006'],
    see: ['denominator'],
  },
  {
    id: 'denominator',
    term: 'Denominator',
    meaning: {
      fundamentals: 'Of how many? A number without this says little.',
      intermediate: 'The number of people that a share is taken of.',
      academic: 'Population at risk or analysed; x of N is kept with each count.',
    },
    sources: ['kohn-2017'],
    see: ['of-100-men'],
  },
  {
    id: 'placebo',
    term: 'Placebo',
    meaning: {
      fundamentals: 'A treatment with nothing in it, to compare with.',
      intermediate: 'Inactive look-alike, so that hope alone can be told from effect.',
      academic: 'Inert comparator; double-dummy where two forms are compared.',
    },
    sources: ['wiehle-2015'],
    see: ['randomised-trial'],
  },
  {
    id: 'controlled-study',
    term: 'Study with a comparison',
    also: ['controlled study'],
    meaning: {
      fundamentals: 'A study that compares two groups. They were not sorted by chance.',
      intermediate: 'Groups are compared, but they can differ in other ways too.',
      academic:
        'Non-randomised comparison or large within-subject change under trial conditions; confounding possible.',
    },
    sources: ['shankara-narayana-2020'],
    see: ['randomised-trial', 'uncontrolled'],
  },
  {
    id: 'meta-analysis',
    term: 'Meta-analysis',
    meaning: {
      fundamentals: 'Many studies added up. It is only as good as they are.',
      intermediate: 'Joint analysis of several studies; mixed studies give mixed answers.',
      academic: 'Pooled analysis, of individual data (Liu 2006) or of study results.',
    },
    sources: ['liu-2006', 'corona-2013'],
    see: ['confounding'],
  },
  {
    id: 'confounding',
    term: 'Mixed causes',
    also: ['confounding'],
    meaning: {
      fundamentals: 'When two things come together, and you cannot tell which one did it.',
      intermediate: 'A third factor that makes two things look linked, such as age and years of use.',
      academic: 'Distortion of an association by a common cause.',
    },
    sources: ['kohn-2017'],
    see: ['uncontrolled'],
  },
  {
    id: 'selection',
    term: 'Chosen people',
    also: ['selection'],
    meaning: {
      fundamentals:
        'People in clinics are there because something is wrong. Their numbers look worse than those of all men.',
      intermediate: 'The people studied differ from those asked about; clinic men were chosen by trouble.',
      academic: 'Selection bias, strong in infertility-clinic cohorts.',
    },
    sources: ['samplaski-2014'],
    see: ['uncontrolled'],
  },
  {
    id: 'meeting-abstract',
    term: 'Meeting abstract',
    meaning: {
      fundamentals: 'A short note from a meeting. Nobody has checked it in full.',
      intermediate: 'Early, short report that was not reviewed like a paper.',
      academic: 'Conference abstract; limited methods, figures may change.',
    },
    sources: ['wiehle-2015'],
    see: ['second-hand'],
  },
  {
    id: 'second-hand',
    term: 'Read second-hand',
    meaning: {
      fundamentals: 'We read this in somebody else’s account, not at the source.',
      intermediate: 'The number was read in a report, a copy or a summary; open the source before you rely on it.',
      academic: 'Source marked “secondary”: primary not read for this entry.',
    },
    sources: ['corona-2019'],
    see: ['meeting-abstract'],
  },
  {
    id: 'sponsor',
    term: 'Sponsor',
    meaning: {
      fundamentals: 'The firm that sells a drug and pays for its trial.',
      intermediate: 'Numbers from the maker’s own releases are marked as such.',
      academic: 'Trial funder; press releases are not peer-reviewed.',
    },
    sources: ['repros-za305'],
    see: ['meeting-abstract'],
  },
  {
    id: 'contested',
    term: 'Contested',
    meaning: {
      fundamentals: 'Studies say different things. We show both.',
      intermediate: 'Evidence that contradicts itself; both sides are told.',
      academic: 'Strength “contested”: conflicting findings without resolution.',
    },
    sources: ['liu-2006', 'kohn-2017'],
    see: ['confounding'],
  },
  {
    id: 'no-study-found',
    term: 'No study found',
    also: ['none found'],
    meaning: {
      fundamentals:
        'We searched and found no study. That is an answer too. It does not mean that something works or does not.',
      intermediate: 'Searched for and not found; it carries no direction.',
      academic: 'Strength “none-found”: absence of evidence, not evidence of absence.',
    },
    see: ['contested'],
  },
  {
    id: 'threshold',
    term: 'Line',
    also: ['threshold', 'cut-off'],
    meaning: {
      fundamentals: 'A number that studies use as a line, such as 20 million per mL. Life has no such line.',
      intermediate: 'Cut-off used to count men; many conceive below it.',
      academic: 'Threshold such as 20, 16 or 1 × 10⁶/mL; not a boundary of fertility.',
    },
    sources: ['who-2021', 'liu-2009'],
    strength: 'uncontrolled',
    see: ['sperm-concentration'],
  },
  {
    id: 'plateau',
    term: 'Level finally reached',
    also: ['plateau'],
    meaning: {
      fundamentals: 'Where a curve levels off. On average sperm came back to 85 % of the start.',
      intermediate: 'The level a mean course settles at; about 85 % of the own start after weekly injections.',
      academic: 'Asymptote of the recovery fit, about 85 % of geometric-mean baseline.',
    },
    sources: ['ly-2005'],
    strength: 'uncontrolled',
    see: ['baseline'],
  },
  {
    id: 'sensitivity',
    term: 'Sensitivity',
    meaning: {
      fundamentals: 'Of those who have something, how many a test finds.',
      intermediate: 'Share of those with the outcome whom the test picks out.',
      academic: 'True-positive rate; 97 % for LH or FSH >1 IU/L at week 4 as test of non-suppression.',
    },
    sources: ['roth-2013'],
    strength: 'uncontrolled',
    see: ['threshold'],
  },
  {
    id: 'review-date',
    term: 'Review due',
    meaning: {
      fundamentals: 'The day when a number has to be checked again. After it, the page says so.',
      intermediate: 'Each entry carries the dates of its last and next check.',
      academic: '`reviewed` and `reviewDue` of every fact; past it the entry is marked as due.',
    },
    see: ['second-hand'],
  },
];
