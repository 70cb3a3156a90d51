export declare const controlsShare: import("../catalogue.js").Catalogue<{
    readonly link: "Address of this view";
    readonly copy: "Copy the link";
    readonly copied: "The link is copied.";
    readonly refused: "The browser did not copy it. Select the address and copy it by hand.";
    readonly holds: {
        readonly fundamentals: "The link holds the treatment and the moment you look at. Age and sperm count are not in it. Nothing is sent or stored.";
        readonly intermediate: "The link holds the treatment, whose experience is shown and the moment. Age and sperm count are not in it. Nothing is sent or stored.";
        readonly academic: "The link encodes regimen, population and moment. Age and baseline sperm concentration are left out. Nothing is sent or stored.";
    };
    readonly notTaken: "This page does not read such links: it will open as it begins, not with this view.";
}>;
