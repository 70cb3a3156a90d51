/**
 * What the page says on any element (`data-hpg-worker="on"` or `"off"`, usually on the script tag) is taken. Without
 * it a worker may start where no Content Security Policy is in force, and nowhere else: a policy that came as a
 * header cannot be read, so it is taken to forbid workers.
 */
export declare function mayStartWorker(): boolean;
