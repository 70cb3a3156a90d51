// The text style of elements is read once for all of them, and again when it has changed.
import { expect } from 'chai';
import { checkTextStyle, textStyleOf } from '../../src/internal/text-style.js';

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function host(): HTMLElement & { asked: number; requestUpdate(): void } {
  const element = document.createElement('div');
  return Object.assign(element, {
    asked: 0,
    requestUpdate(this: { asked: number }) {
      this.asked += 1;
    },
  });
}

describe('the text style in force', () => {
  it('stays the same object until it changes, and then asks for a new drawing', async () => {
    const element = host();
    document.body.append(element);
    const style = textStyleOf(element);
    await frame();
    expect(textStyleOf(element)).to.equal(style);
    expect(element.asked).to.equal(0);
    element.style.setProperty('font-size', '40px');
    checkTextStyle(element);
    await frame();
    expect(element.asked).to.equal(1);
    expect(textStyleOf(element).fontSize).to.equal('40px');
    element.remove();
  });

  it('is read anew where the element stands in another place', () => {
    const element = host();
    const large = document.createElement('div');
    large.style.setProperty('font-size', '50px');
    document.body.append(element, large);
    expect(textStyleOf(element).fontSize).to.not.equal('50px');
    large.append(element);
    expect(textStyleOf(element).fontSize).to.equal('50px');
    large.remove();
  });
});
