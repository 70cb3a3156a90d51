/** Same in every chart of the kit. The hue is the custom property `--_<marker id>`. */
export const seriesLook = {
    lh: { dash: 'none', width: 2, sign: 'circle', cap: 'butt' },
    fsh: { dash: '9 3', width: 2, sign: 'triangle', cap: 'butt' },
    testosterone: { dash: 'none', width: 1.5, sign: 'square', cap: 'butt' },
    itt: { dash: '10 3 2 3', width: 2, sign: 'diamond', cap: 'butt' },
    estradiol: { dash: '0.1 4', width: 2.25, sign: 'plus', cap: 'round' },
    inhibinB: { dash: '3 3', width: 2, sign: 'cross', cap: 'butt' },
    sperm: { dash: 'none', width: 2.75, sign: 'drop', cap: 'butt' },
    testisVolume: { dash: '5 2.5', width: 2.25, sign: 'ellipse', cap: 'butt' },
};
//# sourceMappingURL=series-look.js.map