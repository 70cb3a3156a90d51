import { wallPoint } from './tissue.js';
/** A place in a lens's own drawing, on the stage. */
export const inside = (lens, x, y) => ({
    x: lens.x + x * lens.scale,
    y: lens.y + y * lens.scale,
});
export function landmarksOf({ brain, testis }, tissue) {
    const beside = (index, dx, dy) => {
        const cell = tissue.leydig[index] ?? { x: 0, y: 0 };
        return inside(testis, cell.x + dx, cell.y + dy);
    };
    return {
        brakeTestosterone: inside(brain, 86, -58),
        brakeEstradiol: inside(brain, 79, -97),
        brakePituitary: inside(brain, 98, 70),
        leydigTop: beside(1, -1, -14),
        leydigInner: beside(4, -10, 8),
        leydigOuter: beside(7, 13, 0),
        leydigLow: beside(9, 16, 6),
        wall(angle, outside) {
            const { x, y } = wallPoint(tissue, angle, outside);
            return inside(testis, x, y);
        },
    };
}
//# sourceMappingURL=landmarks.js.map