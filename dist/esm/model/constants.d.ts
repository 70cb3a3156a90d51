import type { AxisParameters } from './parameters.js';
import type { Man } from './types.js';
/** ng/dL; the blood level at which the constants of the axis are given. */
export declare const REFERENCE_NG_PER_DL = 550;
/** The parameters together with what follows from one man's own values. */
export interface AxisConstants extends AxisParameters {
    /** Days per mg: 1 / his own production. */
    readonly perOwnProduction: number;
    readonly adrenalShare: number;
    /** How far SHBG saturates at his own level. */
    readonly saturation: number;
    /** How far his estradiol follows his testosterone: all the way from 550 ng/dL up, less below, because men with little
     *  testosterone keep their estradiol (AI-04, HCG-06). */
    readonly estradiolFollowing: number;
    /** His usual estradiol over the level that fills half of the receptors. */
    readonly estradiolFilling: number;
    /** 1 / the share of receptors that his usual estradiol fills. */
    readonly perUsualFilling: number;
    /** Steepness of the feedback at his own level; 1 + this is the ceiling of his drive. */
    readonly driveReserve: number;
    /** Share of what is measured inside his testis that is made there. */
    readonly ittOwnShare: number;
}
/** All constants of one man. */
export declare function constantsFor(parameters: AxisParameters, man: Man): AxisConstants;
