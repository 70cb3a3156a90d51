// Runs every test: those of the sources and of dist/ in a real browser, those of the model in Node.
// The last line is the total. Arguments are files or globs for the browser; with them only those run.
import { run } from 'node:test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import config from './wtr.config.mjs';

const root = new URL('..', import.meta.url).pathname;
const only = process.argv.slice(2);

function countBrowserTests(sessions) {
  const count = { passed: 0, failed: 0 };
  const walk = (suite) => {
    if (!suite) return;
    for (const test of suite.tests) {
      if (test.skipped) continue;
      count[test.passed ? 'passed' : 'failed'] += 1;
    }
    suite.suites.forEach(walk);
  };
  for (const session of sessions) {
    walk(session.testResults);
    // A file that does not load has no tests: it counts as one that failed.
    if (session.errors.length > 0 || !session.testResults) count.failed += 1;
  }
  return count;
}

async function browserTests() {
  const runner = await startTestRunner({
    config: { ...config, ...(only.length > 0 ? { files: only } : {}) },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  return new Promise((resolve) => {
    runner.on('finished', () => resolve(countBrowserTests([...runner.sessions.all()])));
  });
}

function nodeTests() {
  const folder = join(root, 'test/node');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
  const count = { passed: 0, failed: 0 };
  return new Promise((resolve) => {
    run({ files, concurrency: 1 })
      .on('test:pass', ({ name, details, file }) => {
        if (details.type !== 'suite' && name !== file) count.passed += 1;
      })
      .on('test:fail', ({ name, details }) => {
        if (details.type === 'suite') return;
        count.failed += 1;
        console.error(`✖ ${name}\n${details.error?.cause?.stack ?? details.error?.stack ?? ''}`);
      })
      .on('end', () => resolve(count))
      .resume();
  });
}

const counts = [await browserTests(), ...(only.length > 0 ? [] : [await nodeTests()])];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
