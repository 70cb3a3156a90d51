// Guarded definition of tags.
import { expect } from 'chai';
import { defineOnce } from '../../src/internal/define-once.js';
import { version } from '../../src/version.js';
import { recordConsole } from '../support/console.js';

const element = (kitVersion?: string): CustomElementConstructor & { kitVersion?: string } =>
  Object.assign(class extends HTMLElement {}, kitVersion === undefined ? {} : { kitVersion });

describe('defineOnce', () => {
  it('defines a tag, also when asked again for the same class', () => {
    const { notices } = recordConsole();
    const first = element();
    defineOnce('once-first', first);
    defineOnce('once-first', first);
    expect(customElements.get('once-first') === first).to.equal(true);
    expect(notices).to.deep.equal([]);
  });

  it('keeps the first class of each tag and says so in one line, however many tags and copies there are', async () => {
    const { notices, warnings } = recordConsole();
    const address = new URL('../../src/internal/define-once.ts?copy=2', import.meta.url).href;
    const copy = (await import(address)) as { defineOnce: typeof defineOnce };
    expect(copy.defineOnce === defineOnce).to.equal(false);
    const kept = element('0.0.9');
    defineOnce('once-kept', kept);
    defineOnce('once-other', element('0.0.9'));
    copy.defineOnce('once-kept', element());
    copy.defineOnce('once-other', element());
    defineOnce('once-kept', element());
    expect(customElements.get('once-kept') === kept).to.equal(true);
    expect(notices).to.have.length(1);
    expect(notices[0]).to.contain(version).and.contain('0.0.9');
    expect(warnings).to.deep.equal([]);
  });
});
