export interface Locator {
    readonly volume?: string;
    readonly issue?: string;
    readonly pages?: string;
}
/** "107:351-357.e1", "26(3):123–130", "14"; empty where it is written in no such way. */
export declare function readLocator(written?: string): Locator;
