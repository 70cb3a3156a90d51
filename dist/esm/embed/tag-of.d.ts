/** "recovery-timeline", "hpg-recovery-timeline" and "axis-diagram" name elements; undefined where there is none. */
export declare function tagOf(name: string): string | undefined;
