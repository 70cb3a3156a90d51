// A source that only tests know.
import type { Source } from '../../src/data/types.js';

export const madeUpSource: Source = {
  id: 'test-2006',
  authors: 'Test A, Test B',
  title: 'A title',
  journal: 'Journal',
  year: 2006,
  locator: '1:2–3',
  doi: '10.1000/182',
  read: 'abstract',
};
