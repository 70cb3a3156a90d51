export declare const protocolCompareTold: import("../catalogue.js").Catalogue<{
    readonly discussedFor: "Who it is discussed for";
    readonly adjuncts: "Given beside it";
    readonly monitoring: "What is measured";
    readonly effort: "What it takes";
    readonly unsettled: "Not settled";
    readonly approvalUs: "Approval, United States";
    readonly approvalEu: "Approval, Europe";
    readonly approvalChina: "Approval, China";
}>;
