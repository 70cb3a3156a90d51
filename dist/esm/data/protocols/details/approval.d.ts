import type { ProtocolDetails } from '../protocol.js';
type Places = ProtocolDetails['approvalIn'];
export declare const noMedicine: Places['us'];
export declare const chinaNotFound: import("../../sourced-text.js").SourcedText;
/** Enclomiphene in any protocol. */
export declare const enclomipheneApproval: Places;
/** Clomiphene in men. */
export declare const clomipheneApproval: Places;
/** Tamoxifen in men. */
export declare const tamoxifenApproval: Places;
/** Anastrozole in men. */
export declare const anastrozoleApproval: Places;
/** hCG after testosterone. */
export declare const hcgAfterApproval: Places;
export {};
