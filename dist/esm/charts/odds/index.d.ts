export { iconArray, type CountOf100, type IconArray, type ManLook } from './icon-array.js';
export { hatching, iconArrayTemplate, manTemplate } from './icon-array.template.js';
export { followUps, oddsCurve, pointAt, type FollowUp, type OddsCurve, type PublishedShare, type SharePoint, } from './odds-curve.js';
export { oddsCurveTemplate } from './odds-curve.template.js';
export { oddsStyles } from './odds.styles.js';
