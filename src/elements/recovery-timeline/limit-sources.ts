// The sources of the limits, known before the limits themselves are fetched: they are counted on the page.

/** Ids of the sources behind the limits. */
export const limitSources: readonly string[] = [
  'samplaski-2014',
  'kohn-2017',
  'ledesma-2023',
  'handelsman-2022',
  't4dm-runoff-abstract',
  'wiehle-2015',
  'shankara-narayana-2020',
  'wenker-2015',
  'al-hashimi-2022',
  'liu-2006',
];
