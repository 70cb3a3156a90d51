import { type SourcedText } from '../../sourced-text.js';
import type { AgentEffect } from '../agent.js';
export declare const testosteroneMechanism: SourcedText;
export declare const testosteroneProven: SourcedText;
export declare const testosteroneUnsettled: SourcedText;
export declare const testosteroneMonitoring: SourcedText;
export declare const testosteroneOffLabel: SourcedText;
/** Harms of every form; each form adds its own. */
export declare const testosteroneHarms: {
    readonly fundamentals: "Fewer sperm, or none, while you take it. Smaller testes in many men. Acne, tender breasts and thicker blood can occur. Blood clots have been reported.";
    readonly intermediate: "Suppressed sperm production, smaller testes, acne, breast tissue, rise of hematocrit and PSA; reports of venous blood clots.";
    readonly academic: "Suppressed spermatogenesis, volume loss, acne, gynecomastia, erythrocytosis, PSA rise; post-marketing reports of venous thromboembolism (labels).";
};
declare const onEnanthate: {
    readonly lh: "it falls";
    readonly fsh: "it falls";
    readonly testosterone: "it rises";
    readonly estradiol: "it rises";
    readonly inhibinB: "it falls (older test)";
    readonly itt: "it falls";
    readonly sperm: "they fall";
};
/** Markers that no good study measured on a form of testosterone, and what enanthate, the ester of the trials, does. */
export declare const notStudiedOnThisForm: (...markers: readonly (keyof typeof onEnanthate)[]) => readonly AgentEffect[];
/** No study of injections, pellets or nasal gel measured the testes. */
export declare const volumeNotMeasured: AgentEffect;
export {};
