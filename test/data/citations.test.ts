// Citations that circulate with a wrong journal, year, page or author stand here as they were printed.
import { expect } from 'chai';
import { sources } from '../../src/data/sources.js';
import type { Source } from '../../src/data/types.js';

const printed: Readonly<Record<string, Partial<Source>>> = {
  'liu-2006': { journal: 'Lancet', year: 2006, locator: '367:1412-1420', doi: '10.1016/S0140-6736(06)68614-5' },
  'mcbride-2016': { authors: 'McBride JA, Coward RM', journal: 'Asian J Androl', year: 2016, locator: '18:373-380' },
  'kohn-2017': { journal: 'Fertil Steril', year: 2017, locator: '107:351-357.e1' },
  'lemcke-1996': { journal: 'J Clin Endocrinol Metab', year: 1996, pmid: '8550767' },
  'depenbusch-2002': { journal: 'Eur J Endocrinol', year: 2002, locator: '147:617-624' },
  'hsieh-2013': { journal: 'J Urol', year: 2013, locator: '189:647-650' },
  'rodriguez-2016': { authors: 'Rodriguez KM, Pastuszak AW, Lipshultz LI', year: 2016 },
  'earl-2019': { authors: 'Earl JA, Kim ED', journal: 'Expert Rev Endocrinol Metab', year: 2019 },
  'wu-2024': { authors: 'Wu YC, Sung WW', journal: 'Pharmaceuticals', year: 2024, locator: '17:1233' },
  'osadchiy-2024': { journal: 'Transl Androl Urol', year: 2024 },
};

/** As they are met with an error in them. */
const misprints: readonly RegExp[] = [
  /Lancet 2004/,
  /Rambhatla/,
  /Lemke/,
  /Depenbusch.*J Clin Endocrinol Metab/,
  /McBride.*Transl Androl Urol/,
  /Wenker.*Transl Androl Urol/,
  /Coward.*Transl Androl Urol/,
  /Shabsigh.*BJU/,
  /Earl.*Expert Opin Pharmacother/,
  /Hsieh.*2011/,
  /J Clin Med 2023;12[:(].*4677/,
  /Transl Androl Urol 2022;11:161/,
  /Channels TV/,
];

const line = ({ authors, title, journal, year, locator = '' }: Source): string =>
  `${authors}. ${title}. ${journal} ${year};${locator}`;

const misprinted = (all: readonly Source[]): string[] =>
  all.map(line).filter((one) => misprints.some((wrong) => wrong.test(one)));

describe('citations', () => {
  it('stand as they were printed', () => {
    for (const [id, parts] of Object.entries(printed)) expect(sources[id], id).to.include(parts);
  });

  it('are none of those that circulate with an error', () => {
    expect(misprinted(Object.values(sources))).to.deep.equal([]);
  });

  it('are caught where they are', () => {
    const liu = sources['liu-2006'];
    if (!liu) throw new Error('the source is missing');
    expect(misprinted([{ ...liu, year: 2004, locator: '363:1428-1435' }])).to.have.length(1);
  });
});
