// The facts of the kit: what is known, in whom it was seen, how sure it is, and where it was read. No logic, no page.
export { agents } from './agents.js';
export {
  care,
  type CareAnswer,
  type CareOption,
  type CareSituation,
  type ChildWish,
  type GuidelineStand,
  type HypogonadismKind,
  type PresentTreatment,
} from './care.js';
export { claims } from './claims.js';
export { comparisons } from './comparisons.js';
export { freshness, freshnessOfAll, type Freshness } from './freshness.js';
export { glossary } from './glossary.js';
export { markers } from './markers.js';
export { myths, type Myth } from './myths.js';
export { completeProtocols as protocols } from './protocols/complete.js';
export { shown, perHundred, type ShownQuantity } from './quantities/shown.js';
export { quantities } from './quantities.js';
export { reviewed2026 as review } from './review.js';
export { sources } from './sources.js';
export { stages, type Stage } from './stages.js';
export type { GlossaryTerm } from './glossary/term.js';
export { trials } from './trials.js';
export type * from './types.js';
