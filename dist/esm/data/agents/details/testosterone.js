// What is the same in every form of testosterone from outside.
import { sourced } from '../../sourced-text.js';
export const testosteroneMechanism = sourced({
    fundamentals: 'Testosterone from outside fills your blood. Your brain reads this as enough. It sends less LH and FSH to the testes. The testes then make less testosterone inside, and fewer sperm. Some of the testosterone turns into estradiol. That brakes the brain too.',
    intermediate: 'The hypothalamus and pituitary answer to testosterone in blood and to the estradiol made from it. LH and FSH fall, Leydig cells make less testosterone inside the testis, and the sperm line thins out. The level in blood can be normal or high while the level inside the testis has collapsed.',
    academic: 'Exogenous testosterone and the estradiol aromatised from it suppress GnRH, LH and FSH. On enanthate 200 mg weekly LH fell to 5 %, FSH to 3 % and intratesticular testosterone by 94 % in 3 weeks (29 men in four arms); with levonorgestrel by 98 % at 6 months (n = 7). After 19 to 24 weeks type B spermatogonia stood at 10 % and later germ cells at 11 to 18 % of control (5 against 5 men).',
}, 'controlled', 'coviello-2005', 'coviello-2004', 'zhengwei-1998');
export const testosteroneProven = sourced({
    fundamentals: 'Trials show it: testosterone from outside raises the level in blood and lowers LH, FSH and sperm. How far depends on the dose and the form.',
    intermediate: 'Trials show the rise in blood and the fall of LH, FSH and sperm, and that more testosterone suppresses more. About 50 mg of enanthate a week halves all three in healthy men; 300 mg does no more than 100 mg.',
    academic: 'Randomised dose-response in 51 healthy men: 50 % suppression of LH, FSH and sperm at about 50 mg enanthate a week, plateau from 100 mg. Randomised against placebo or other drugs: sperm on gel and on undecanoate.',
}, 'randomised', 'matsumoto-1990', 'bebb-1996', 'gregoric-2024', 'wiehle-2015');
export const testosteroneUnsettled = sourced({
    fundamentals: 'How much your testes will shrink is not known. One fair study measured it, on gel. None did on shots, pellets or nose gel. How long your own way back takes cannot be told ahead of time.',
    intermediate: 'Testis volume on prescribed testosterone has one controlled figure: 0.86 mL less after 16 weeks of gel. No paired measurement was found for other forms, and none of the way back in mL. Older and newer studies disagree on whether age slows recovery.',
    academic: 'Volume: one sponsor’s abstract (−0.86 mL, orchidometer, gel 1.62 %, 16 weeks, spread not read); losses of a fifth are quoted for enanthate without a primary source that could be found. Recovery in mL: none. Effect of age contested between Liu 2006 and Kohn 2017.',
}, 'contested', 'wiehle-2015', 'liu-2006', 'kohn-2017');
export const testosteroneMonitoring = sourced({
    fundamentals: 'Before you start: testosterone on two mornings. You can ask for a sperm test and about storing sperm. In the first year: testosterone again, how thick your blood is, and your prostate. A sperm test shows what happens to sperm. Testosterone in blood does not.',
    intermediate: 'Labels ask for two low morning levels before the first dose. Guidance has testosterone after 2 to 3 months, hematocrit at the start, at 3 to 6 months and yearly, and the prostate in the first year. Semen, LH and FSH are not on these lists. In a trial of gel, LH and FSH at 4 weeks told who would keep sperm; the testosterone level did not.',
    academic: 'Two morning levels before initiation (labels). Endocrine Society 2010 card: testosterone at 2–3 months, hematocrit at baseline, 3 months and yearly, PSA at 3–6 months; 2018: a standard plan for the first year. BSSM 2017: 3, 6, 12 months, then yearly. LH or FSH above 1 IU/L at week 4 was 97 % sensitive for failure of suppression at week 24; serum testosterone was not associated.',
}, 'expert', 'endocrine-society-2018', 'endocrine-society-2010-card', 'bssm-2017', 'testosterone-cypionate-us', 'roth-2013');
export const testosteroneOffLabel = sourced({
    fundamentals: 'It is on label for low testosterone from a disease. It is not on label for aging alone, for birth control, or for low sperm counts. Expert groups advise against starting it if you want a child soon.',
    intermediate: 'On label for confirmed primary or hypogonadotropic hypogonadism. Age-related decline, contraception and infertility are outside the label. The Endocrine Society advises men with a near wish for a child not to start it.',
    academic: 'Labelled for primary and hypogonadotropic hypogonadism. Contraceptive use was studied in trials but is not labelled. Endocrine Society 2018: recommendation against initiation where fertility is planned in the near term; the AUA guideline has its own statements (see the page itself).',
}, 'expert', 'testosterone-enanthate-us', 'endocrine-society-2018', 'aua-2018');
/** Harms of every form; each form adds its own. */
export const testosteroneHarms = {
    fundamentals: 'Fewer sperm, or none, while you take it. Smaller testes in many men. Acne, tender breasts and thicker blood can occur. Blood clots have been reported.',
    intermediate: 'Suppressed sperm production, smaller testes, acne, breast tissue, rise of hematocrit and PSA; reports of venous blood clots.',
    academic: 'Suppressed spermatogenesis, volume loss, acne, gynecomastia, erythrocytosis, PSA rise; post-marketing reports of venous thromboembolism (labels).',
};
const onEnanthate = {
    lh: 'it falls',
    fsh: 'it falls',
    testosterone: 'it rises',
    estradiol: 'it rises',
    inhibinB: 'it falls (older test)',
    itt: 'it falls',
    sperm: 'they fall',
};
/** Markers that no good study measured on a form of testosterone, and what enanthate, the ester of the trials, does. */
export const notStudiedOnThisForm = (...markers) => markers.map((marker) => ({
    marker,
    direction: 'unknown',
    finding: {
        fundamentals: `No good study found. On enanthate, another form, ${onEnanthate[marker]}.`,
        intermediate: `No good study of this form found; on enanthate ${onEnanthate[marker]}.`,
        academic: `No good study of this form found; on enanthate ${onEnanthate[marker]} (inference, not data).`,
    },
    strength: 'none-found',
    sources: [],
}));
/** No study of injections, pellets or nasal gel measured the testes. */
export const volumeNotMeasured = {
    marker: 'testisVolume',
    direction: 'unknown',
    finding: {
        fundamentals: 'No good study found. Many men notice smaller testes; nobody measured it on this form.',
        intermediate: 'No good study found for this form; on gel 0.86 mL less after 16 weeks.',
        academic: 'No paired measurement found for this form; the only controlled figure is on gel 1.62 %.',
    },
    strength: 'none-found',
    sources: ['wiehle-2015'],
};
//# sourceMappingURL=testosterone.js.map