/** "2026-11-22" in the reader's own time zone. */
export declare function pageDate(now?: Date): string;
/** Whether a text is a day of the calendar written as "2026-11-22". */
export declare function isDay(written: string): boolean;
