import type { Count, Share } from '../quantity.js';
export declare const spermFoundInTestisHongKong: Count;
export declare const spermFoundWithMicroscope: Share;
export declare const spermFoundWithoutMicroscope: Share;
export declare const birthsPerIcsiTry: Share;
export declare const frozenSpermAlive5Years: Share;
export declare const frozenSpermAlive15Years: Share;
export declare const menWhoWishToAdopt: Share;
export declare const menWhoWishToGoOn: Share;
