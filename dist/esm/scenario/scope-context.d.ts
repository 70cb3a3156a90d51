import { ScenarioScope } from './scope.js';
export declare const scopeContext: {
    __context__: ScenarioScope;
};
/** Provides the page-wide scope. Only the first call on a page does anything. */
export declare function ensurePageScope(): void;
