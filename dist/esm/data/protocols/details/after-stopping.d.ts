import { type SourcedText } from '../../sourced-text.js';
export declare const monitoringAfterStopping: SourcedText;
/** Said in every protocol with a medicine after stopping. */
export declare const notAgainstWaiting: {
    readonly fundamentals: "No fair trial has shown that a medicine brings sperm back faster than waiting.";
    readonly intermediate: "No randomised trial has compared it with waiting after prescribed testosterone.";
    readonly academic: "No randomised comparison with waiting after prescribed testosterone was found; the nearest, after steroids, put 89 of 100 men on drugs and is treated as observational.";
};
/** Who a medicine after stopping is discussed for. */
export declare const discussedAfterStopping: SourcedText;
