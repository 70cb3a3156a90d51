export declare const strengthNames: import("../catalogue.js").Catalogue<{
    readonly strengthRandomised: "randomised study";
    readonly strengthControlled: "controlled study";
    readonly strengthUncontrolled: "study without a comparison group";
    readonly strengthMechanism: "mechanism only";
    readonly strengthExpert: "expert view";
    readonly strengthModel: "model only";
    readonly strengthContested: "studies disagree";
    readonly strengthNoneFound: "no study found";
}>;
