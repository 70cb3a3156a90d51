type Role = 'fitted' | 'replayed';
/** By source. Drawn by paper, so that no result of a replayed paper shaped the model. */
export declare const paperRoles: Readonly<Record<string, Role>>;
/** The role of a paper's results. Throws for a paper that has not been drawn. */
export declare function roleOf(source: string): Role;
export {};
