import { type Statement } from './statement.js';
export declare const trialStatements: () => readonly Statement[];
