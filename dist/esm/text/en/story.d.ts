interface Place {
    readonly step: string;
    readonly of: string;
}
export declare const storyWords: import("../catalogue.js").Catalogue<{
    readonly steps: "Steps of this story";
    readonly previous: "Back one step";
    readonly next: "Next step";
    readonly previousBrief: "Back";
    readonly nextBrief: "Next";
    readonly place: (v: Place) => string;
    readonly arrived: (v: Place & {
        title: string;
    }) => string;
    readonly skip: "Skip to the text";
    readonly toPicture: "To the picture";
    readonly toText: "To the text";
    readonly pictureBrief: "Picture";
    readonly textBrief: "Text";
    readonly beside: "Pictures beside the text";
    readonly empty: "This story has no steps yet.";
    readonly outside: "A step does something only inside hpg-story. Its text stays readable here.";
    readonly focusAllowed: "the id of an element on this page, or the tag of one";
    readonly factsAllowed: "names of this kit’s facts, with a space after each, such as recovery-in-trials";
}>;
export {};
