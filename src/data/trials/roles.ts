// Which papers the model is fitted to and which are held back from the fit: the outcome of the draw in .config/validation/split.mjs.

type Role = 'fitted' | 'replayed';

/** By source. Drawn by paper, so that no result of a replayed paper shaped the model. */
export const paperRoles: Readonly<Record<string, Role>> = {
  'bebb-1996': 'fitted',
  'burnett-bowie-2008': 'replayed',
  'conners-2017': 'fitted',
  'coviello-2005': 'fitted',
  'enclomiphene-14-days': 'replayed',
  'gregoric-2024': 'replayed',
  'gu-2003': 'replayed',
  'gu-2009': 'fitted',
  'handelsman-1992': 'replayed',
  'handelsman-1995': 'replayed',
  'handelsman-1996': 'fitted',
  'hcg-desensitisation': 'replayed',
  'helo-2015': 'fitted',
  'hsieh-2013': 'replayed',
  'ilani-2012': 'fitted',
  'katz-2012': 'replayed',
  'kohn-2016': 'replayed',
  'kohn-2017': 'replayed',
  'leder-2004': 'fitted',
  'ledesma-2023': 'replayed',
  'liu-2006': 'fitted',
  'ly-2005': 'fitted',
  'matsumoto-1990': 'fitted',
  'mauras-2000': 'replayed',
  'mauss-1975': 'replayed',
  'nebido-uk': 'fitted',
  'ramasamy-2020': 'replayed',
  'repros-za003': 'replayed',
  'repros-za203': 'fitted',
  'repros-za204': 'fitted',
  'repros-za304': 'fitted',
  'repros-za305': 'fitted',
  'samplaski-2014': 'fitted',
  'sharma-2019': 'fitted',
  't4dm-runoff-abstract': 'fitted',
  'tamoxifen-2019': 'fitted',
  'thai-1996': 'replayed',
  'urinary-fsh-men': 'fitted',
  'wallace-1993': 'replayed',
  'wenker-2015': 'fitted',
  'who-1990': 'replayed',
  'who-1995': 'fitted',
  'who-1996': 'replayed',
  'wiehle-2015': 'fitted',
  'zhang-1999': 'replayed',
  'zhengwei-1998': 'fitted',
};

/** The role of a paper's results. Throws for a paper that has not been drawn. */
export function roleOf(source: string): Role {
  const role = paperRoles[source];
  if (!role) throw new Error(`"${source}" has no role; add it to the draw and to paperRoles.`);
  return role;
}
