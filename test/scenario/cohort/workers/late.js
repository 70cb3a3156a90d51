// The kit's worker after half a second.
setTimeout(() => import('../../../../src/scenario/hpg-cohort-worker.ts'), 500);
