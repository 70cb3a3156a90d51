import type { Scenario } from '../../scenario/scenario.js';
type Preset = Pick<Scenario, 'protocol' | 'agent' | 'dose' | 'everyDays' | 'trtMonths' | 'courses'>;
/** In the order of the list. */
export declare const presets: {
    readonly injectionsThenStop: Preset;
    readonly gelThenStop: Preset;
    readonly longInjectionsThenStop: Preset;
    readonly injectionsThenClomiphene: Preset;
    readonly injectionsThenBoth: Preset;
    readonly injections: Preset;
    readonly injectionsWithHcg: Preset;
    readonly clomipheneInstead: Preset;
    readonly enclomipheneInstead: Preset;
    readonly neverTreated: Preset;
};
export type PresetId = keyof typeof presets;
export declare const presetIds: PresetId[];
/** The preset that a scenario is; undefined where the reader has settings of his own. */
export declare function presetOf(scenario: Scenario): PresetId | undefined;
export {};
