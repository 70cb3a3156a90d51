// What is often said about stopping and coming back, and what is known.
import { reviewed2026 } from '../review.js';
export const damageForGood = {
    id: 'damage-for-good',
    said: {
        fundamentals: '“Once the testes have shrunk, it is for good.”',
        intermediate: '“Suppression by testosterone is permanent.”',
        academic: '“Androgen-induced atrophy is irreversible.”',
    },
    known: {
        fundamentals: 'For most men it is not. In trials of healthy men all were above 20 million per mL within two years. The stem cells stay. But nobody can promise it to one man.',
        intermediate: 'Of 1,549 healthy men all passed 20 M/mL by 24 months, and biopsies show the stem cells in place. Men treated for long, or with a low start, are less well studied.',
        academic: 'P(≥20 M/mL) 100 % at 24 months (n = 1,549, eugonadal volunteers, 16–78 weeks of exposure); type A spermatogonia unchanged. Longer exposure and prior subfertility lie outside these data.',
    },
    sources: ['liu-2006', 'zhengwei-1998'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const alwaysFullyBack = {
    id: 'always-fully-back',
    said: {
        fundamentals: '“It always comes back fully.”',
        intermediate: '“Atrophy is fully reversible.”',
        academic: '“Recovery is complete in all men.”',
    },
    known: {
        fundamentals: 'Most men come back, not every man, and not always to their own start. On average counts reached 85 % of it. After steroids testes were still 20 % smaller after 300 days.',
        intermediate: 'Counts settled at about 85 % of the start on average; 3 of 7 men in a small trial were still below theirs after half a year; testes after steroid misuse were 18.6 against 23.2 mL at about 300 days.',
        academic: 'Plateau about 85 % of geometric-mean baseline; 3/7 below baseline at 25–28 weeks; 18.6 against 23.2 mL at a median of 300 days after AAS. Volume after prescribed androgen was not timed.',
    },
    sources: ['ly-2005', 'mauss-1975', 'shankara-narayana-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const restartBeatsWaiting = {
    id: 'restart-beats-waiting',
    said: {
        fundamentals: '“Without restart drugs sperm do not come back.”',
        intermediate: '“hCG and tablets bring sperm back sooner than waiting.”',
        academic: '“Pharmacological restart accelerates recovery.”',
    },
    known: {
        fundamentals: 'No fair trial shows that. In the largest data set men took nothing and came back. The clinics that give drugs had nobody who waited.',
        intermediate: 'After prescribed testosterone no randomised trial has compared drugs with waiting. The pooled trials, without any drug, show 67 and 90 of 100 by 6 and 12 months.',
        academic: 'No randomised comparison with no treatment after prescribed androgen was found. Liu 2006: no drug, 67 % and 90 % at 6 and 12 months. Clinic series are uncontrolled and selected.',
    },
    sources: ['wenker-2015', 'kohn-2017', 'al-hashimi-2022'],
    strength: 'none-found',
    ...reviewed2026,
};
export const tablesOfSuccessByDrug = {
    id: 'tables-of-success-by-drug',
    said: {
        fundamentals: '“There are tables of how often each restart drug works.”',
        intermediate: '“Success rates by drug are known.”',
        academic: '“Meta-analyses rank restart protocols.”',
    },
    known: {
        fundamentals: 'Tables like this go round. We found no study behind them. In the two groups we could read, the added drug made no clear difference.',
        intermediate: 'No study supports a ranking. Among 49 men the added drug did not matter; among 42, hCG alone and hCG with clomiphene did not differ clearly.',
        academic: 'No meta-analysis of restart protocols was found. Wenker 2015: no effect of adjunct (n = 49). 2025 abstract, read second-hand: TMC 7.65 against 13.5 M, P = 0.348 (9 against 33).',
    },
    sources: ['hcg-or-clomiphene-2025', 'wenker-2015'],
    strength: 'none-found',
    ...reviewed2026,
};
export const signalBackInTwoWeeks = {
    id: 'signal-back-in-two-weeks',
    said: {
        fundamentals: '“LH and FSH are back within two weeks.”',
        intermediate: '“The signal returns in 10 to 14 days and peaks after a month.”',
        academic: '“Gonadotropins recover within two to four weeks.”',
    },
    known: {
        fundamentals: 'It depends on the form. After long-acting shots the signal was still off at three months. After steroids LH took about eleven months.',
        intermediate: 'After a depot LH and FSH were fully held down at 12 weeks and took about a year to the own start; after steroids LH took a mean of 10.7 months. For gels and weekly injections no such figure was found.',
        academic: 'T4DM Runoff: full suppression at 12 weeks, medians 51–53 weeks to own baseline. AAS: LH at the mean of non-users after 10.7 months. No datum for short-acting preparations.',
    },
    sources: ['handelsman-2022', 'shankara-narayana-2020'],
    strength: 'randomised',
    ...reviewed2026,
};
export const spermBackIn74Days = {
    id: 'sperm-back-in-74-days',
    said: {
        fundamentals: '“After 74 days sperm are back.”',
        intermediate: '“One cycle of 74 days and counts are normal.”',
        academic: '“Recovery takes one spermatogenic cycle.”',
    },
    known: {
        fundamentals: '74 days is how long one sperm takes. It starts when the signal is back. In trials half of the men were above 20 million per mL after 3.4 months, and some took two years.',
        intermediate: 'One cycle brings the first sperm: 75 days after weekly shots in men who had none. The median to 20 M/mL was 3.4 months, with 10 of 100 men not there after a year.',
        academic: 'First sperm 75 ± 4 days (SE); median 3.4 months (3.2–3.5) to 20 M/mL, 90 % (85–93) by 12 months. The cycle is a minimum after gonadotropins return.',
    },
    sources: ['heller-1963', 'handelsman-1995', 'liu-2006'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const olderIsAlwaysSlower = {
    id: 'older-is-always-slower',
    said: {
        fundamentals: '“The older you are, the slower it goes.”',
        intermediate: '“Age consistently slows recovery.”',
        academic: '“Older age predicts delayed recovery.”',
    },
    known: {
        fundamentals: 'Studies disagree. In trials men up to 51 came back faster when older. In a clinic older men came back less often.',
        intermediate: 'Liu 2006 found older men (to 51 years) faster, Kohn 2017 found them less successful. Trial volunteers and clinic patients differ in more than age.',
        academic: 'Liu 2006 (n = 1,549, to 51 years): older age, faster. Kohn 2017 (n = 66): older age, lower odds. Contested.',
    },
    sources: ['liu-2006', 'kohn-2017'],
    strength: 'contested',
    ...reviewed2026,
};
export const testosteroneCrash = {
    id: 'testosterone-crash',
    said: {
        fundamentals: '“When you stop, you crash.”',
        intermediate: '“Stopping abruptly causes a crash.”',
        academic: '“Cessation leads to severe symptomatic hypogonadism.”',
    },
    known: {
        fundamentals: 'A low spell happens: a week after gel testosterone was below the start. How men feel is hardly measured. In older men after two years of shots sex life scored as on placebo.',
        intermediate: 'One week after gel the level was 183 against 230 ng/dL before. After two years of depot sexual function scores equalled those on placebo from week 18. No study counts symptoms after weekly injections.',
        academic: 'Morning testosterone 183 ng/dL one week after gel (baseline 230; press release). T4DM Runoff: sexual function as placebo after 18 weeks. Those men had no pathological hypogonadism.',
    },
    sources: ['handelsman-2022', 'repros-za305'],
    strength: 'randomised',
    ...reviewed2026,
};
export const steroidRebound = {
    id: 'steroid-rebound',
    said: {
        fundamentals: '“Testosterone first, then a rebound, raises sperm.”',
        intermediate: '“A course of testosterone improves counts afterwards.”',
        academic: '“Spermatogenic rebound treats oligozoospermia.”',
    },
    known: {
        fundamentals: 'This idea is from around 1950. In one series 28 of 73 men had more sperm afterwards, with nobody to compare. A European guideline rules testosterone out for this.',
        intermediate: 'Series of 5 and 73 men saw higher counts after a course in some; counts jump by themselves, and nobody was left untreated. The European guideline of 2013 rules it out, one author disagrees.',
        academic: 'Heckel 1951 (n = 5); McDonald and Heckel 1956: a rise of 50 million in 28 of 73 followed. Uncontrolled, within the range of spontaneous variation. EAU 2013 against, disputed by Li 2014.',
    },
    sources: ['heckel-rebound-1951', 'mcdonald-heckel-1956', 'li-2014'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const weightLossBringsSpermBack = {
    id: 'weight-loss-brings-sperm-back',
    said: {
        fundamentals: '“Lose weight and your sperm come back.”',
        intermediate: '“Lifestyle restores fertility after testosterone.”',
        academic: '“Metabolic intervention restores the axis after androgen.”',
    },
    known: {
        fundamentals: 'Weight loss raises testosterone in men with obesity. Whether it brings sperm back after testosterone was not studied.',
        intermediate: 'Diet raised testosterone by 2.5 to 2.9 nmol/L in men with obesity who took none. No study in men coming off was found.',
        academic: 'Low-calorie diet +2.5 to +2.9 nmol/L in obese men without androgen; semaglutide did not lower sperm (n = 25 in two arms). No data on recovery after androgen.',
    },
    sources: ['corona-2013', 'gregoric-2024'],
    strength: 'none-found',
    ...reviewed2026,
};
//# sourceMappingURL=after-stopping.js.map