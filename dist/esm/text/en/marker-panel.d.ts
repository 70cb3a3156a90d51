interface Now {
    readonly moment: string;
    readonly lh: string;
    readonly lhOwn: string;
    readonly sperm: string;
    readonly spermOwn: string;
    readonly age: string;
}
export declare const markerPanel: import("../catalogue.js").Catalogue<{
    readonly before: {
        readonly fundamentals: "Before you start, testosterone is tested on two mornings, with LH and FSH; a sperm test is yours to ask for.";
        readonly intermediate: "Before testosterone, guidelines ask for testosterone on two mornings, with LH and FSH; a semen test is yours to ask for.";
        readonly academic: "Before androgen: repeated fasting morning testosterone, LH and FSH in the guidance read; baseline semen analysis was not found in it.";
    };
    readonly on: {
        readonly fundamentals: "On testosterone, clinics test your testosterone, how thick your blood is and your prostate, but not sperm, LH or FSH: ask for those.";
        readonly intermediate: "On testosterone, clinics check testosterone, hematocrit and PSA at about 3, 6 and 12 months, then yearly; LH, FSH and semen are not on their lists: ask if they matter to you.";
        readonly academic: "On androgen: testosterone, hematocrit and PSA at 3, 6 and 12 months, then yearly; LH, FSH and semen analysis are not on the lists read.";
    };
    readonly after: {
        readonly fundamentals: "After you stop, LH, FSH, testosterone and sperm tell how far the way back is; ask when they will be tested.";
        readonly intermediate: "After stopping, LH, FSH, testosterone and semen tell how far the way back is; ask when they will be checked.";
        readonly academic: "After cessation, LH, FSH, testosterone and repeated semen analyses show recovery; agree on their times beforehand.";
    };
    readonly instead: {
        readonly fundamentals: "On a medicine instead of testosterone, LH, FSH, testosterone and sperm tell what it does; ask when they will be tested.";
        readonly intermediate: "On a medicine instead of testosterone, LH, FSH, testosterone and semen tell what it does; the lists below were written for testosterone.";
        readonly academic: "On treatment other than androgen, LH, FSH, testosterone and semen show the response; the lists below concern androgen.";
    };
    readonly about: {
        readonly fundamentals: (v: Now) => string;
        readonly intermediate: (v: Now) => string;
        readonly academic: (v: Now) => string;
    };
    readonly valueWords: (v: {
        number: string;
        unit: string;
    }) => string;
    readonly own: (v: {
        number: string;
    }) => string;
    readonly falling: "falling";
    readonly steady: "steady";
    readonly rising: "rising";
    readonly rangeBoth: {
        readonly fundamentals: (v: {
            people: string;
        }) => string;
        readonly intermediate: (v: {
            people: string;
        }) => string;
        readonly academic: (v: {
            people: string;
        }) => string;
    };
    readonly noRange: {
        readonly fundamentals: "No range that was checked";
        readonly intermediate: "No range shown: none was verified";
        readonly academic: "No verified reference interval";
    };
    readonly neverTested: {
        readonly fundamentals: "Not a routine test. From studies:";
        readonly intermediate: "Never a routine test. From studies:";
        readonly academic: "Research only. From studies:";
    };
    readonly join: (v: {
        first: string;
        next: string;
    }) => string;
    readonly swing: {
        readonly fundamentals: (v: {
            low: string;
            high: string;
        }) => string;
        readonly intermediate: (v: {
            low: string;
            high: string;
        }) => string;
        readonly academic: (v: {
            low: string;
            high: string;
        }) => string;
    };
    readonly key: {
        readonly fundamentals: "All values are simulated. Grey bar: where others lie. Upright line: his own usual. Coloured sign: now. Small line: the last three months, from zero.";
        readonly intermediate: "All values are simulated. Grey bar: range of others. Upright line: his own usual. Coloured sign: now. Small line: the last three months, from zero.";
        readonly academic: "Values simulated. Grey bar: published interval. Upright line: own baseline. Coloured sign: present value. Small line: last three months, from zero. Scales differ by row and start at zero.";
    };
    readonly units: "Units";
    readonly conventional: "conventional (ng/dL)";
    readonly si: "SI (nmol/L)";
    readonly drawing: (v: {
        answer: string;
        rows: string;
    }) => string;
    readonly inDrawing: (v: {
        name: string;
        value: string;
        own: string;
        trend: string;
    }) => string;
    readonly nextRow: (v: {
        first: string;
        next: string;
    }) => string;
    readonly checksTitle: {
        readonly fundamentals: "What is tested when, and why";
        readonly intermediate: "What is checked when, and why";
        readonly academic: "Monitoring by phase";
    };
    readonly listBefore: "Before";
    readonly listOn: "On testosterone";
    readonly listAfter: "After stopping";
    readonly listNow: (v: {
        name: string;
    }) => string;
    readonly whoseTitle: {
        readonly fundamentals: "Whose ranges these are";
        readonly intermediate: "Whose ranges these are, and what each marker tells";
        readonly academic: "Source populations of the intervals";
    };
    readonly whose: (v: {
        name: string;
        about: string;
    }) => string;
    readonly otherPeople: {
        readonly fundamentals: "Each range comes from other men and another lab. Your lab prints its own.";
        readonly intermediate: "The ranges come from different men and laboratories: LH, FSH and estradiol from China, testosterone from the US and Europe, sperm from recent fathers. A laboratory prints its own range.";
        readonly academic: "Intervals stem from different populations and assays (LH, FSH and estradiol: one Chinese multicentre study; testosterone: four US and European cohorts, harmonised; sperm: recent fathers). Use the reporting laboratory’s own.";
    };
    readonly caption: (v: {
        moment: string;
    }) => string;
    readonly columnMarker: "Marker";
    readonly columnNow: "Now";
    readonly columnOwn: "His usual";
    readonly columnRange: "Range of others";
    readonly columnUnit: "Unit";
    readonly columnTrend: "Last three months";
    readonly columnPeople: "Whose range";
    readonly rangeFromTo: (v: {
        low: string;
        high: string;
    }) => string;
    readonly rangeFrom: (v: {
        low: string;
    }) => string;
    readonly none: "–";
    readonly limitTypical: "The values are those of one simulated man before, on and after treatment. Tests of real men scatter.";
    readonly limitRange: "A range holds most men of one study. Inside or outside of it says nothing by itself about health or fertility.";
    readonly limitAssay: "Laboratories and assays differ; a value of one cannot be read on the range of another.";
    readonly limitOther: "Hematocrit, PSA and SHBG are tested on treatment and are not part of the model.";
    readonly limitDay: "Rise and fall within a day is left out here: values are means of a day.";
    readonly evidenceFailed: "The sources could not be loaded. Check the connection and open them again.";
}>;
export {};
