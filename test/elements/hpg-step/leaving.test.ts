// A step that leaves the page is kept by nothing.
import { expect } from 'chai';
import type { ContextEvent } from '@lit/context';
import '../../../src/elements/hpg-step/hpg-step.js';
import { ScenarioScope } from '../../../src/scenario/scope.js';
import type { scopeContext } from '../../../src/scenario/scope-context.js';

describe('<hpg-step> that leaves the page', () => {
  it('is no longer told of the scope that gave it its scenario', async () => {
    let told = 0;
    const scope = new ScenarioScope();
    const page = document.body.appendChild(document.createElement('div'));
    page.addEventListener('context-request', (event) => {
      event.stopPropagation();
      told += 1;
      (event as ContextEvent<typeof scopeContext>).callback(scope, () => {
        told -= 1;
      });
    });
    const story = page.appendChild(document.createElement('div'));
    const step = document.createElement('hpg-step');
    story.append(step);
    await step.updateComplete;
    expect(told).to.be.greaterThan(0);
    const others = told;
    step.remove();
    expect(told).to.be.below(others);
    page.remove();
  });
});
