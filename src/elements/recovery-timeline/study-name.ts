// How a study is called: by its author and year, which are its id.
import type { PanelQuantity } from '../../charts/timeline/published.js';

/** "Liu 2006": a source, whose id is its author and year. */
export const studyName = (id: string): string =>
  id
    .split('-')
    .map((part) => (/^(who|za)/.test(part) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');

/** The first source of a quantity. */
export const studyOf = ({ sources: [id] }: PanelQuantity): string => studyName(id);
