// Every source used anywhere in the kit, by id.
import type { Source } from './types.js';
import { gonadotropinSources } from './sources/gonadotropins.js';
import { guidanceSources } from './sources/guidance.js';
import { physiologySources } from './sources/physiology.js';
import { prescribedSources } from './sources/prescribed.js';
import { recoverySources } from './sources/recovery.js';
import { suppressionSources } from './sources/suppression.js';
import { tabletSources } from './sources/tablets.js';

/** Publications, labels and guidelines by id. A fact names its sources by these ids. */
export const sources: Readonly<Record<string, Source>> = {
  ...suppressionSources,
  ...prescribedSources,
  ...recoverySources,
  ...gonadotropinSources,
  ...tabletSources,
  ...physiologySources,
  ...guidanceSources,
};
