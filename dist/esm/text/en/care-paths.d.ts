interface Counts {
    readonly against: string;
    readonly discussed: string;
    readonly notAddressed: string;
}
export declare const carePathsWords: import("../catalogue.js").Catalogue<{
    readonly 'now-none': {
        readonly fundamentals: "If you want a child soon, guidelines advise against starting testosterone.";
        readonly intermediate: "With a child planned soon, guidelines advise against starting testosterone.";
        readonly academic: "With fertility planned in the near term, guidelines advise against initiating testosterone.";
    };
    readonly 'now-testosterone': {
        readonly fundamentals: "While you try for a child, guidelines advise against going on with testosterone.";
        readonly intermediate: "While a child is tried for, guidelines advise against going on with testosterone.";
        readonly academic: "During attempts to conceive, guidelines advise against continuing testosterone.";
    };
    readonly 'later-none': {
        readonly fundamentals: "Guidelines speak of a child soon. For a child in some years we found no rule.";
        readonly intermediate: "For a child wished for later, no guideline wording was found; a sperm test and storage can be asked for.";
        readonly academic: "No guideline wording was found on fertility beyond the near term.";
    };
    readonly 'later-testosterone': {
        readonly fundamentals: "You are on testosterone and want a child later. For that we found no rule, so it is one to talk about.";
        readonly intermediate: "On testosterone with a child wished for later: no guideline wording was found on when to stop.";
        readonly academic: "On exogenous androgen with later fertility desired: no guideline wording on timing was found.";
    };
    readonly 'no-none': {
        readonly fundamentals: "With no wish for a child, guidelines discuss treating low testosterone that troubles you.";
        readonly intermediate: "With no wish for a child, guidelines discuss testosterone for symptoms with confirmed low levels.";
        readonly academic: "Without desire for fertility, guidelines discuss androgen for symptomatic, confirmed deficiency.";
    };
    readonly 'no-testosterone': {
        readonly fundamentals: "With no wish for a child, guidelines list regular checks. Testosterone is not birth control.";
        readonly intermediate: "On testosterone with no wish for a child, guidelines list regular checks; it is no contraceptive.";
        readonly academic: "On exogenous androgen without desire for fertility, guidelines list monitoring; no contraceptive indication.";
    };
    readonly about: {
        readonly fundamentals: (v: Counts) => string;
        readonly intermediate: (v: Counts) => string;
        readonly academic: (v: Counts) => string;
    };
    readonly aboutWaiting: "What guidelines say for the answers marked below. Nothing here is a recommendation.";
    readonly yours: "Your answers";
    readonly stays: {
        readonly fundamentals: "Your answers stay on this page. They are not stored and not sent.";
        readonly intermediate: "The answers stay in this page: nothing is stored or sent.";
        readonly academic: "Answers are kept in the page only; nothing is stored or transmitted.";
    };
    readonly kind: {
        readonly fundamentals: "Where does your low testosterone come from?";
        readonly intermediate: "Kind of low testosterone";
        readonly academic: "Type of hypogonadism";
    };
    readonly wish: {
        readonly fundamentals: "Do you want a child?";
        readonly intermediate: "Wish for a child";
        readonly academic: "Desire for fertility";
    };
    readonly treatment: {
        readonly fundamentals: "Do you take testosterone now?";
        readonly intermediate: "Treatment at present";
        readonly academic: "Current treatment";
    };
    readonly against: "What guidelines advise against";
    readonly discussed: "What guidelines discuss";
    readonly notAddressed: {
        readonly fundamentals: "What guidelines do not speak of, in what we read";
        readonly intermediate: "No guideline wording was read on these; what studies found";
        readonly academic: "No guideline wording read; findings of studies";
    };
    readonly wishChanges: "If the wish for a child comes up";
    readonly more: (v: {
        count: string;
    }) => string;
    readonly talk: "Talk to a clinician";
    readonly bring: {
        readonly fundamentals: "Take these questions along:";
        readonly intermediate: "Questions to bring:";
        readonly academic: "Topics to raise:";
    };
}>;
export {};
