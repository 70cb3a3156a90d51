// The odds of recovery as figures and as a curve.
export { iconArray } from './icon-array.js';
export { hatching, iconArrayTemplate, manTemplate } from './icon-array.template.js';
export { followUps, oddsCurve, pointAt, } from './odds-curve.js';
export { oddsCurveTemplate } from './odds-curve.template.js';
export { oddsStyles } from './odds.styles.js';
//# sourceMappingURL=index.js.map