import type { PanelQuantity } from '../../charts/timeline/published.js';
import type { Quantity } from '../../data/types.js';
/** A number that is shown, with people, time and strength. */
export declare function wholeQuantity({ id }: Pick<PanelQuantity, 'id'>): Quantity;
