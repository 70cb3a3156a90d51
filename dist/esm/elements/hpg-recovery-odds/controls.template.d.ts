import { type TemplateResult } from 'lit';
import { type FollowUp } from '../../charts/odds/index.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type FinishLine } from './published.js';
import type { OddsView } from './view.js';
export interface OddsActions {
    after(month: FollowUp): void;
    line(line: FinishLine): void;
    population(population: Scenario['population']): void;
}
export declare function controlsTemplate(view: OddsView, actions: OddsActions): TemplateResult;
