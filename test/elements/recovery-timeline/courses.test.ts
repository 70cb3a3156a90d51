// The courses of medicines in the timeline: bars that are moved and resized by keys and by pointer.
import { expect } from 'chai';
import * as scenes from '../../../stories/scenes/recovery-timeline.js';
import { readCourses } from '../../../src/scenario/courses.js';
import { daysPerMonth } from '../../../src/scenario/scenario.js';
import { expectNoAxeViolations, sendKeys, setViewport, testStore } from '../../support/fixture.js';
import { TimelineHarness } from './recovery-timeline.harness.js';

const mount = TimelineHarness.mount;

/** The courses in force, in months after stopping. */
const own = (): readonly (readonly [string, number, number])[] =>
  readCourses(testStore().state.scenario.courses).map(({ agent, fromDay, toDay }) => [
    agent,
    Math.round(fromDay / daysPerMonth),
    Math.round(toDay / daysPerMonth),
  ]);

async function press(timeline: TimelineHarness, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await timeline.settled();
}

describe('recovery-timeline: courses of medicines', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
  });

  it('are bars with three sliders each, said in words', async () => {
    const timeline = await mount(scenes.threeMedicines());
    const handles = timeline.handles;
    expect(handles.map((handle) => handle.getAttribute('aria-label'))).to.deep.equal([
      'Testosterone ends',
      ...['hCG', 'clomiphene', 'anastrozole'].flatMap((name) => [
        `${name}, the whole course`,
        `${name} begins`,
        `${name} ends`,
      ]),
    ]);
    expect(handles.every((handle) => handle.getAttribute('role') === 'slider')).to.be.true;
    expect(timeline.handleOf('0-whole').getAttribute('aria-valuetext')).to.equal('month 12 to month 18');
    expect(timeline.handleOf('0-end').getAttribute('aria-valuetext')).to.equal('month 18');
    await expectNoAxeViolations(timeline.element);
  });

  it('have targets of at least 24 px', async () => {
    for (const width of [1200, 328]) {
      const timeline = await mount(scenes.threeMedicines(), { width });
      for (const handle of timeline.handles) {
        const box = handle.querySelector('.target')?.getBoundingClientRect();
        expect(box?.height, `${width} px`).to.be.at.least(24);
        if (!handle.matches('.whole')) expect(box?.width, `${width} px`).to.be.at.least(24);
      }
      timeline.element.parentElement?.remove();
    }
  });

  it('move and change their length by keys, and become the reader’s own', async () => {
    const timeline = await mount(scenes.threeMedicines());
    timeline.handleOf('0-end').focus();
    await press(timeline, 'ArrowLeft', 'ArrowLeft');
    expect(own()).to.deep.equal([
      ['hcg', 0, 4],
      ['clomiphene', 0, 6],
      ['anastrozole', 0, 6],
    ]);
    expect(timeline.texts('.by-hand').join()).to.match(/your own now, in place of those of “Stop, then hCG/);
    timeline.handleOf('1-whole').focus();
    await press(timeline, 'ArrowRight', 'PageUp');
    expect(own()[1]).to.deep.equal(['clomiphene', 7, 13]);
    timeline.handleOf('1-start').focus();
    await press(timeline, 'ArrowLeft');
    expect(own()[1]).to.deep.equal(['clomiphene', 6, 13]);
    expect(timeline.handleOf('1-start').getAttribute('aria-valuetext')).to.equal('month 18');
    expect(timeline.element.shadowRoot?.activeElement).to.equal(timeline.handleOf('1-start'));
  });

  it('stop at their limits and say why', async () => {
    const timeline = await mount(scenes.threeMedicines());
    const why = (): string => timeline.texts('.by-hand [role=status]').join();
    timeline.handleOf('0-start').focus();
    await press(timeline, 'End');
    expect(testStore().state.run.regimen[1]?.toDay).to.equal((testStore().state.run.regimen[1]?.fromDay ?? 0) + 7);
    expect(why()).to.match(/lasts at least a week/);
    await press(timeline, 'Home');
    expect(testStore().state.run.regimen[1]?.fromDay).to.equal(0);
    expect(why()).to.match(/before the first dose/);
    await press(timeline, 'ArrowRight');
    expect(why()).to.equal('');
  });

  it('go back to the protocol’s own', async () => {
    const timeline = await mount(scenes.threeMedicines());
    timeline.handleOf('2-whole').focus();
    await press(timeline, 'ArrowRight');
    expect(testStore().state.scenario.courses).to.not.equal('');
    timeline.element.shadowRoot?.querySelector<HTMLElement>('[part=protocol-courses]')?.focus();
    await press(timeline, 'Enter');
    expect(testStore().state.scenario.courses).to.equal('');
    expect(timeline.texts('[part=protocol-courses]')).to.deep.equal([]);
    // The button is gone; who pressed it stands at the bars that it put back.
    expect(timeline.element.shadowRoot?.activeElement === timeline.handles[0]).to.equal(true);
  });

  it('follow a pointer, whole and by their ends, and go back with Escape', async () => {
    const timeline = await mount(scenes.threeMedicines());
    await timeline.drag(timeline.handleOf('0-whole'), 14, 18.2);
    expect(own()[0]).to.deep.equal(['hcg', 4, 10]);
    await timeline.letGo();
    await timeline.drag(timeline.handleOf('0-end'), 22, 28);
    expect(own()[0]).to.deep.equal(['hcg', 4, 16]);
    await press(timeline, 'Escape');
    expect(own()[0]).to.deep.equal(['hcg', 4, 10]);
    const bar = timeline.element.shadowRoot?.querySelectorAll('.bar rect')[1]?.getBoundingClientRect();
    const grip = timeline.handleOf('0-end').querySelector('.grip')?.getBoundingClientRect();
    expect((grip?.left ?? 0) + (grip?.width ?? 0) / 2).to.be.closeTo(bar?.right ?? 0, 1);
  });

  it('leave the treatment alone where a course of the same testosterone is moved', async () => {
    const timeline = await mount(scenes.sameAgain());
    expect(timeline.texts('text.course')).to.deep.equal(['testosterone', 'enanthate']);
    timeline.handleOf('0-whole').focus();
    await press(timeline, 'ArrowRight');
    const { scenario, run } = testStore().state;
    expect(scenario.trtMonths).to.equal(12);
    expect(run.regimen[1]?.fromDay).to.equal(630);
    expect(timeline.answer).to.match(/medicines chosen here: enanthate/);
  });
});
