// Words of <recovery-timeline> for every case that the pooled trials do not speak about. Fetched when such a case comes up.
import { catalogue } from '../catalogue.js';
import { wereBack } from './recovery-timeline.js';
export const recoveryTimelineAnswers = catalogue('recovery-timeline-answers', {
    clinic: {
        fundamentals: (v) => `You stop after ${v.months} months: in men seen at one fertility clinic, about ${v.count} of 100 made sperm again 6 months later. Nobody can promise it.`,
        intermediate: (v) => `Stopped after ${v.months} months, in men seen at fertility clinics: in one clinic about ${v.count} of 100 had sperm production back at 6 months.`,
        academic: (v) => `Stopped after ${v.months} months, infertility-clinic men: about ${v.count} of 100 had recovered at 6 months in one cohort (Samplaski 2014; no interval read).`,
    },
    clinicNotTrial: 'The higher counts of the volunteers in trials do not speak for these men, nor does the simulated typical man; the bands are simulated clinic men.',
    'outside-drug': (v) => `${v.what}: after prescribed testosterone, we found no randomised trial that shows sperm come back faster this way than by waiting.`,
    'outside-untested': (v) => `Stopped after ${v.months} months on ${v.form}: we found no trial of this, so nobody can say for how many of 100 men sperm come back by when.`,
    'outside-depot': (v) => `Stopped after ${v.months} months on ${v.form}: it leaves the body over months, and the pooled trials give no count of their own for it.`,
    'outside-age': (v) => `Stopped after ${v.months} months at ${v.age}: the men in the pooled trials were 18 to 51, and we found no count for this age.`,
    'outside-start': (v) => `Stopped, with ${v.sperm} million sperm per mL before: the trials counted men back to 20 million, which lies above this start.`,
    moves: (v) => `${v.what}: within ${v.month} months sperm ${v.up ? 'go up' : 'fall'} from ${v.spermFrom} to ${v.spermTo} million per mL and each testis goes from ${v.volumeFrom} to ${v.volumeTo} mL, simulated.`,
    stays: (v) => `${v.what}: sperm stay near ${v.spermFrom} million per mL and each testis near ${v.volumeFrom} mL, simulated over ${v.month} months.`,
    nearest: (v) => `Nearest to this: in ${wereBack(v)}`,
    enanthate: (v) => `Published: on this dose ${v.nonAsian} of 100 non-Asian and ${v.asian} of 100 Asian volunteers were below 3 million per mL by 6 months (WHO 1995).`,
    modelOwn: 'Where they differ from this, the model stands alone.',
    modelOnly: 'What sperm do here is the model’s: we found no controlled trial of this.',
    tablets: 'Published: in a randomised trial of 26 infertile men semen did not change in 12 weeks (Helo 2015).',
    enclomiphenes: 'Published, as the maker told it: sperm changed by +5.9 % and −1.3 % in two randomised trials of 16 weeks.',
    besideHcg: 'Published: 26 men on testosterone with hCG kept their sperm counts for a mean of 6.2 months; there was no comparison group (Hsieh 2013).',
    simulatedReturn: (v) => `The simulated typical man is back at 20 million per mL about ${v.months} months after stopping. That is the model, not a trial.`,
});
//# sourceMappingURL=recovery-timeline-answers.js.map