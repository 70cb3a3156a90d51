const paths = {
    circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
    triangle: 'M0 -5.6L5.4 4.2H-5.4z',
    square: 'M-4.4 -4.4H4.4V4.4H-4.4z',
    diamond: 'M0 -6L6 0L0 6L-6 0z',
    drop: 'M-7 0C-4 -5 5 -6 5.4 0C5 6 -4 5 -7 0z',
    ellipse: 'M-3.6 0a3.6 5.6 0 1 0 7.2 0a3.6 5.6 0 1 0 -7.2 0z',
    plus: 'M-1.6 -5.4H1.6V-1.6H5.4V1.6H1.6V5.4H-1.6V1.6H-5.4V-1.6H-1.6z',
    cross: 'M-5 -2.8L-2.8 -5L0 -2.2L2.8 -5L5 -2.8L2.2 0L5 2.8L2.8 5L0 2.2L-2.8 5L-5 2.8L-2.2 0z',
};
/** SVG path of a sign around the origin, about 10 px across; place it with a translate transform. */
export const signPath = (shape) => paths[shape];
//# sourceMappingURL=sign.js.map