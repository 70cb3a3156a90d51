/** The text of a value without dates, whatever the page around has done to its built-ins. */
export declare const plainJson: (value: unknown, indent?: number) => string;
