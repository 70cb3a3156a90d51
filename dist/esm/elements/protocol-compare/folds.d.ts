import { type TemplateResult } from 'lit';
import { type GroupId } from '../../charts/compare/index.js';
import type { Level } from '../../data/types.js';
import { type TextGroup } from './grid.js';
import type { CompareView } from './view.js';
export type FoldId = GroupId | TextGroup;
/** Whether a fold stands open before a reader has touched it; the rest is one click away. */
export declare const opensAt: (level: Level, fold: FoldId) => boolean;
/** @param toggled told when a reader opens or closes a fold */
export declare function groupsTemplate(view: CompareView, isOpen: (fold: FoldId) => boolean, toggled: (fold: FoldId, open: boolean) => void): TemplateResult[];
