import { type TemplateResult } from 'lit';
import type { Level } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
export declare function depthTemplate(voice: Voice, prefer: (level: Level) => void): TemplateResult;
