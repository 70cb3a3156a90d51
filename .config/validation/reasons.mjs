// Why the model misses results of a paper, as far as it is known: one sentence each, by source. Where nothing is known,
// that is said.
export const reasons = {
  'zhengwei-1998':
    'Five biopsies, one of a man who was not suppressed; the usual man of the model is, and late cells that leave meiosis without support die in him.',
  'wallace-1993':
    'Blood was taken just before the next injection, where the model’s curve is lowest; another trial of a larger dose found about twofold.',
  'mauss-1975': 'A fourth more enanthate than in the trial that found more; the model stands between the two.',
  'handelsman-1992':
    'Implants suppress faster and deeper than injections of a larger weekly dose; one dose–response cannot do both.',
  'handelsman-1996': 'The model suppresses a little less at steady doses than at injected ones.',
  'coviello-2005': 'The dose–response of hCG is flatter in the model than in the trial.',
  'conners-2017': 'Spikes of nasal testosterone are averaged over the day.',
  'ilani-2012': 'The trial left more men above 1 M/mL than the blood levels of other gel trials suggest.',
  'who-1995':
    'A few men in a hundred too many are left unsuppressed, the price of the wide spread that other doses need.',
  'who-1990': 'The last men reach none earlier in the model than in the trial, by the scoring limit of 0.2 M/mL.',
  'who-1996': 'Read second-hand; the paper’s median to 3 M/mL lies before the mean curve of the same trials (Ly).',
  'handelsman-1995':
    'Sperm come back after seven weeks in the model, after ten and a half in men seen at visits; support returns within three weeks of the first missed dose.',
  'thai-1996': 'As Handelsman 1995; and men of this origin come down to none more slowly in the model.',
  'bebb-1996': 'Few men reach none on 100 mg weekly, so the mean of their days rests on the slowest.',
  'ly-2005': 'The slow men that Liu 2006 needs hold the mean curve down for months.',
  'liu-2006':
    'The median and the share at 6 months do not come from one simple spread; the model keeps the median and has too many back at 6 months. The first sperm come a week early.',
  't4dm-runoff-abstract':
    'LH begins to come back before the next injection would be due; in the study it was still silent.',
  'samplaski-2014': 'Dose, form and length of treatment of these men were not printed.',
  'wenker-2015': 'Nearly all came back in this series; the population stands between it, Samplaski and Ledesma.',
  'kohn-2016': 'Contradicted by Samplaski and Ledesma, between which the population stands.',
  'kohn-2017': 'Contradicted by Samplaski and Ledesma, between which the population stands.',
  'ledesma-2023': 'Eighteen men, some on anabolic steroids, which are not simulated.',
  'hsieh-2013': 'Uncontrolled; without FSH the model loses some of the sperm.',
  'zhang-1999': 'Undecanoate in tea-seed oil acts faster than the castor oil that is simulated.',
  'gu-2003': 'Undecanoate in tea-seed oil; slow men stay below the threshold for longer than in this trial.',
  'gu-2009': 'Undecanoate in tea-seed oil; slow men stay below the threshold for longer than in this trial.',
  'nebido-uk': 'A label’s levels, second-hand; the model’s depot empties too evenly.',
  'gregoric-2024': 'Men with diabetes and obesity keep far more sperm than any model fitted to healthy men expects.',
  'hcg-desensitisation': 'One large dose acts for days too long: one half-life stands for two phases.',
  'helo-2015': 'Contradicts the other trial of the same dose of anastrozole.',
  'repros-za203': 'Men with low testosterone answer to small doses more than the model’s.',
  'repros-za305':
    'Twin trials of one design differ twofold; the model stands between them, and gives too little noise to a single count.',
  'repros-za304':
    'Twin trials of one design differ twofold; the model stands between them, and gives too little noise to a single count.',
  'repros-za003': 'The share of gel that acts is held down by healthy men on gel (Ilani).',
  'repros-za204': 'A week after the last tablet testosterone stood higher than on it.',
  'wiehle-2015': 'The loss rests on an orchidometer, the model on the cells.',
  'tamoxifen-2019': 'FSH rose more than LH; in the model the two go together.',
  'ramasamy-2020': 'Men with low testosterone of several causes; the start of their sperm was not read.',
  'burnett-bowie-2008':
    'Fitted to the larger fall of estradiol in another trial of the same dose in the same kind of men.',
  'mauras-2000': 'Boys and young men; their estradiol fell further than that of the older men the model was fitted to.',
  'katz-2012':
    'Means from memory of the paper; clomiphene every other day raised LH and FSH more than daily clomiphene elsewhere.',
  'sharma-2019': 'Uncontrolled; sperm rose in men who came for their infertility, not in the randomised trial.',
};
