/** Takes the view of the present address, now and whenever the address changes. */
export declare function followAddress(page: Window): void;
