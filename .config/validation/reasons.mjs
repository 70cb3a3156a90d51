// Why the model misses results of a paper, as far as it is known: one sentence each, by source. Where nothing is known,
// that is said.
export const reasons = {
  'zhengwei-1998': 'Five biopsies; more spermatocytes would bring sperm back earlier than the mean curve of Ly allows.',
  'wallace-1993':
    'Blood testosterone was read just before the next injection, where the model’s curve is lowest; its weekly mean is higher.',
  'handelsman-1992':
    'Implants suppress faster and deeper than injections of a larger weekly dose; one dose–response cannot do both.',
  'ilani-2012': 'The trial left more men above 1 M/mL than the blood levels of other gel trials suggest.',
  'who-1995':
    'A few men in a hundred too many are left unsuppressed, the price of the wide spread that other doses need.',
  'who-1990': 'The last men reach none earlier in the model than in the trial, by the scoring limit of 0.2 M/mL.',
  'who-1996': 'Read second-hand; the paper’s median to 3 M/mL lies before the mean curve of the same trials (Ly).',
  'handelsman-1995':
    'In the model a few late cells survive suppression and are released within weeks of stopping; in men who had none, sperm took a whole cycle to reappear.',
  'thai-1996': 'As Handelsman 1995; and men of this origin come down to none more slowly in the model.',
  'bebb-1996': 'Few men reach none on 100 mg weekly, so the mean of their days rests on the slowest.',
  'ly-2005': 'The slow men that Liu 2006 needs hold the mean curve down for months.',
  'liu-2006': 'The median and the share at 6 months do not come from one simple spread.',
  't4dm-runoff-abstract':
    'LH begins to come back before the next injection would be due; in the study it was still silent.',
  'wenker-2015':
    'Contradicts the other clinic series; its days are those of visits months apart. The population is fitted to Samplaski.',
  'hsieh-2013': 'Uncontrolled; without FSH the model loses a fifth of the sperm.',
  'zhang-1999': 'Undecanoate in tea-seed oil acts faster than the castor oil that is simulated.',
  'gu-2009': 'Undecanoate in tea-seed oil; slow men stay below the threshold for longer than in this trial.',
  'nebido-uk': 'A label’s levels, second-hand; the model’s depot empties too evenly.',
  'gregoric-2024': 'Men with diabetes and obesity keep far more sperm than any model fitted to healthy men expects.',
  'hcg-desensitisation': 'One large dose acts for two days too long: one half-life stands for two phases.',
  'repros-za305': 'Twin trials of one design differ twofold; men who did not answer at all are not in the model.',
  'repros-za304': 'Twin trials of one design differ twofold; men who did not answer at all are not in the model.',
  'repros-za003': 'Reported rises of morning testosterone are larger than those of the later trials that were fitted.',
  'repros-za204': 'A week after the last tablet testosterone stood higher than on it.',
  'ramasamy-2020': 'Men with low testosterone of several causes; a third had FSH the model lets fall further.',
  'burnett-bowie-2008':
    'Fitted to the larger fall of estradiol in another trial of the same dose in the same kind of men.',
  'mauras-2000': 'Boys and young men; their estradiol fell further than that of the older men the model was fitted to.',
  'katz-2012':
    'Means from memory of the paper; clomiphene every other day raised LH more than daily clomiphene elsewhere.',
  'sharma-2019': 'Uncontrolled; sperm rose in men who came for their infertility, not in the randomised trial.',
};
