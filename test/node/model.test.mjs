// The compiled model runs in Node, with no browser around it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agents, referenceMan, RegimenError, simulate } from '../../dist/esm/model/index.js';

const weekly = { agent: 'testosterone-enanthate', dose: 200, unit: 'mg', everyDays: 7, fromDay: 0, toDay: 365 };

test('a year of testosterone suppresses LH and sperm, and both come back', () => {
  const { days, markers } = simulate({ regimen: [weekly], days: 1100 });
  assert.equal(days.length, 1101);
  assert.equal(markers.sperm[0], referenceMan.spermMPerMl);
  assert.ok(markers.lh[200] < 0.05 * markers.lh[0]);
  assert.ok(markers.sperm[200] < 1);
  assert.ok(markers.sperm[1100] > 0.9 * markers.sperm[0]);
});

test('the same input gives the same bytes', () => {
  const bytes = () => Buffer.from(simulate({ regimen: [weekly], days: 200 }).markers.sperm.buffer).toString('hex');
  assert.equal(bytes(), bytes());
});

test('a wrong course is refused by name', () => {
  assert.throws(
    () => simulate({ regimen: [{ ...weekly, dose: 1e6 }], days: 10 }),
    (error) => {
      return error instanceof RegimenError && /^course 0: dose is 1000000; /.test(error.message);
    },
  );
});

test('the limits of every medicine are known', () => {
  for (const { dose, everyDays, studiedDose } of Object.values(agents)) {
    assert.ok(dose[0] < dose[1] && everyDays[0] <= everyDays[1]);
    assert.ok(studiedDose > dose[0] && studiedDose <= dose[1]);
  }
});
