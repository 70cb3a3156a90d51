export declare const protocolCompareLater: import("../catalogue.js").Catalogue<{
    readonly outsideIn: (v: {
        name: string;
        words: string;
    }) => string;
    readonly spread: "Each line is one typical man. The shade behind it is where 8 in 10 simulated men lie; men differ as widely as that, and real men may differ more. In blood testosterone and estradiol a shade is the swing from dose to dose: the spread of men is not drawn there.";
    readonly limitRecovery: "In the model sperm follow hormones and the time a sperm needs. Whether a drug after stopping speeds sperm up in men is not known; the simulated gain is not a finding.";
    readonly limitAge: "In the model age counts from 45 on: the brain’s signal wakes more slowly after suppression. By how much is weakly known, and studies of age do not agree.";
    readonly limitSemen: "Not simulated: how sperm move, their shape, how much semen there is, and the chance of a pregnancy.";
    readonly limitHarms: "Harms are listed from studies and labels; none is simulated.";
    readonly limitDoses: "Doses and months of the added medicines are those of studies or an illustration; each column says which.";
    readonly csvProtocol: "protocol";
    readonly csvMarker: "marker";
    readonly csvMonth: "month";
    readonly csvUnit: "unit";
    readonly csvSimulated: "simulated";
    readonly csvOwnStart: "at_start";
    readonly csvPublished: "published";
    readonly csvStrength: "strength";
    readonly csvSources: "sources";
    readonly csvLow: "simulated_men_10_percent";
    readonly csvHigh: "simulated_men_90_percent";
}>;
