// Simulates a cohort as an element on this page would, and tells the test what came of it.
import { CohortService } from '../../../../src/scenario/cohort/index.js';
import { mayStartWorker } from '../../../../src/scenario/cohort/may-start-worker.js';
import { recovery } from '../regimens.js';

export interface PageReport {
  /** Workers that the page tried to start. */
  readonly workers: number;
  readonly size: number;
  /** What the page's policy refused, or would have refused. */
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

const violations: string[] = [];
const errors: string[] = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

const said = new URLSearchParams(location.search).get('worker');
if (said !== null) document.documentElement.dataset['hpgWorker'] = said;

let workers = 0;
const start = (): Worker => {
  workers += 1;
  return new Worker(new URL('../../../../src/scenario/hpg-cohort-worker.ts', import.meta.url), { type: 'module' });
};
const { size } = await new CohortService(mayStartWorker() ? start : null).simulate(recovery, { size: 30 });
// Reports come in tasks of their own.
await new Promise((resolve) => setTimeout(resolve, 100));
const report: PageReport = { workers, size, violations, errors };
parent.postMessage(report, location.origin);
