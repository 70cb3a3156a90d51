// What is tested before, on and after testosterone, and why: statements of guidelines and studies, by time.
import { askBeforeStarting } from '../../data/claims/before.js';
import { bloodLevelDoesNotPredictSperm } from '../../data/claims/brain.js';
import { askWhenStopping, askWhileOn } from '../../data/claims/asking.js';
import { checkedOnTestosterone, oneCountSaysLittle, semenTestBefore, twoMorningTests, } from '../../data/claims/diagnosis.js';
import { guidelineEndocrineSociety } from '../../data/claims/guidelines.js';
import { signalPredicts } from '../../data/claims/suppression.js';
/** In the order of a treatment. */
export const checkTimes = ['before', 'on', 'after'];
export const checks = {
    before: [twoMorningTests, guidelineEndocrineSociety, semenTestBefore, askBeforeStarting],
    on: [checkedOnTestosterone, signalPredicts, bloodLevelDoesNotPredictSperm, askWhileOn],
    after: [askWhenStopping, oneCountSaysLittle],
};
//# sourceMappingURL=checks.js.map