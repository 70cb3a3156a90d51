// What one element shows: the newest request alone.
import { expect } from 'chai';
import { cohortOf } from '../../../src/model/cohort/cohort.js';
import { CohortService, LatestCohort } from '../../../src/scenario/cohort/index.js';
import { recovery, withDose } from './regimens.js';
import { columnsAtOnce, pause, taskOf } from './support.js';

const small = { seed: 7, size: 60, firstSize: 20 };

function latest(): { latest: LatestCohort; sizes: (number | null)[] } {
  const sizes: (number | null)[] = [];
  const shown: LatestCohort = new LatestCohort(() => sizes.push(shown.cohort?.size ?? null), new CohortService(null));
  return { latest: shown, sizes };
}

async function whole(shown: LatestCohort): Promise<void> {
  while (shown.update?.done !== 60 && !shown.problem) await pause(5);
}

describe('LatestCohort', () => {
  it('shows nothing, then the first men, then all', async () => {
    const { latest: shown, sizes } = latest();
    expect(shown.cohort).to.equal(null);
    shown.ask(recovery, small);
    await whole(shown);
    expect([...new Set(sizes)].filter((size) => size !== null)).to.deep.equal([20, 60]);
  });

  it('drops the older request for a newer one: no man of the older is ever shown', async () => {
    const { latest: shown } = latest();
    shown.ask(recovery, small);
    while ((shown.update?.done ?? 0) < 20) await pause(1);
    shown.ask(withDose(50), small);
    expect(shown.cohort).to.equal(null);
    await whole(shown);
    const alone = cohortOf(columnsAtOnce(taskOf(withDose(50), 60, 60)));
    expect(shown.cohort!.quantile('sperm', 0.5)).to.deep.equal(alone.quantile('sperm', 0.5));
  });

  it('begins only the last of several that follow one another fast, and the first at once', async () => {
    const begun: (number | undefined)[] = [];
    class Counting extends CohortService {
      override simulate(
        ...[input, options]: Parameters<CohortService['simulate']>
      ): ReturnType<CohortService['simulate']> {
        begun.push(input.regimen[0]?.dose);
        return super.simulate(input, options);
      }
    }
    const shown: LatestCohort = new LatestCohort(() => undefined, new Counting(null));
    for (const dose of [50, 60, 70, 80]) shown.ask(withDose(dose), small);
    expect(begun).to.deep.equal([50]);
    await whole(shown);
    expect(begun).to.deep.equal([50, 80]);
    shown.ask(withDose(90), small);
    shown.ask(withDose(95), small);
    shown.stop();
    await pause(200);
    expect(begun).to.not.include(95);
  });

  it('asks nothing anew for the same question', async () => {
    const { latest: shown } = latest();
    shown.ask(recovery, small);
    await whole(shown);
    const { cohort } = shown;
    shown.ask({ ...recovery }, { ...small });
    expect(shown.cohort).to.equal(cohort);
  });

  it('says why there is no cohort, until it is asked something that can be answered', async () => {
    const { latest: shown } = latest();
    shown.ask({ ...recovery, days: -1 }, small);
    await whole(shown);
    expect(shown.problem?.message).to.include('days');
    expect(shown.cohort).to.equal(null);
    shown.ask(recovery, small);
    expect(shown.problem).to.equal(null);
    await whole(shown);
    expect(shown.cohort?.size).to.equal(60);
  });

  it('says nothing more once it is stopped', async () => {
    const { latest: shown, sizes } = latest();
    shown.ask(recovery, small);
    while (sizes.length === 0) await pause(1);
    shown.stop();
    const { length } = sizes;
    await pause(60);
    expect(sizes.length).to.equal(length);
    expect(shown.cohort).to.equal(null);
  });
});
