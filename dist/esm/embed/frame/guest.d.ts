/**
 * Fills the page.
 * @param fallbackTag shown where the address names none
 */
export declare function openGuest(fallbackTag?: string): void;
