interface Who {
    men: string;
    who: string;
}
export declare const recoveryTimelineGroup: import("../catalogue.js").Catalogue<{
    readonly trial: "like those in the trials";
    readonly clinic: "like those seen in fertility clinics";
    readonly more: "More choices";
    readonly population: "Whose experience";
    readonly trialChoice: "Trial volunteers";
    readonly clinicChoice: "Clinic patients";
    readonly back: (v: Who & {
        by6: string;
        by12: string;
        by24: string;
    }) => string;
    readonly plain: (v: Who) => string;
    readonly spread: (v: {
        wideLow: string;
        wideHigh: string;
        low: string;
        high: string;
    }) => string;
    readonly bands: "Wide band: 8 in 10 of these men; darker band: the middle half. Blood testosterone has none.";
    readonly working: (v: {
        size: string;
    }) => string;
    readonly drawn: (v: {
        men: string;
    }) => string;
    readonly failed: "The group of simulated men could not be computed. The curve of the typical man stands.";
}>;
export {};
