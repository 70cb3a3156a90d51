import { type Statement } from './statement.js';
export declare const medicineStatements: () => readonly Statement[];
