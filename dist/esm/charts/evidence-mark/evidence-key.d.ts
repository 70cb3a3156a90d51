import { nothing, type TemplateResult } from 'lit';
import type { Strength } from '../../data/types.js';
/**
 * @param title what the key is for
 * @param strengths those drawn, in any order, repeated or not
 * @param words what each is called
 */
export declare function evidenceKey(title: string, strengths: Iterable<Strength>, words: (strength: Strength) => string): TemplateResult | typeof nothing;
