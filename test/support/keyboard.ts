// Walks an element with real keys, as somebody does who has no pointer.
import { expect } from 'chai';
import { nextFrame, sendKeys, settled } from './fixture.js';
import { flattenedNodes, flattenedParent } from './flattened.js';

const operable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** What holds the focus, in whatever shadow root it is. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const isReached = (element: Element): boolean =>
  element.matches(operable) &&
  (element as HTMLElement).tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
  element.getClientRects().length > 0;

/** Everything that Tab reaches in an element, in reading order: of a group of radio buttons the chosen one. */
export function reachable(root: Element): Element[] {
  const controls = [...flattenedNodes(root)].filter(
    (node): node is Element => node instanceof Element && isReached(node),
  );
  return controls.filter((control) => {
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
    const group = controls.filter(
      (other): other is HTMLInputElement => other instanceof HTMLInputElement && other.name === control.name,
    );
    return control === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

/** How a control is told in a message of a test. */
function told(element: Element | null): string {
  if (!element) return 'nothing';
  const words = element.getAttribute('aria-label') ?? element.textContent;
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${words.replace(/\s+/g, ' ').trim().slice(0, 50)}`;
}

/** Whether a focus ring is drawn around an element, or around what stands for it. */
function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
}

const asShown = async (element: Element): Promise<void> => {
  await nextFrame();
  await settled(element);
};

/** Works one control and takes that back, as far as a key can. Gives what did not happen. */
async function worked(root: Element, control: Element): Promise<string | undefined> {
  const press = async (key: string): Promise<void> => {
    await sendKeys({ press: key });
    await asShown(root);
  };
  if (control.matches('summary')) {
    const fold = control.closest('details') as HTMLDetailsElement;
    const { open } = fold;
    await press('Enter');
    if (fold.open === open) return 'Enter neither opens nor closes it';
    await press('Space');
    return fold.open === open ? undefined : 'Space does not take that back';
  }
  if (control instanceof HTMLInputElement && control.type === 'range') {
    const before = Number(control.value);
    const back = before >= Number(control.max);
    await press(back ? 'ArrowLeft' : 'ArrowRight');
    if (Number(control.value) === before) return 'an arrow does not move it';
    await press(back ? 'ArrowRight' : 'ArrowLeft');
    return Number(control.value) === before ? undefined : 'the other arrow does not move it back';
  }
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    const before = control.checked;
    await press('Space');
    if (control.checked === before) return 'Space does not change it';
    await press('Space');
    return control.checked === before ? undefined : 'Space does not change it back';
  }
  if (control instanceof HTMLSelectElement) {
    const before = control.selectedIndex;
    if (control.length < 2) return undefined;
    const first = before < control.length - 1 ? 'ArrowDown' : 'ArrowUp';
    await press(first);
    if (control.selectedIndex === before) return 'an arrow does not change it';
    await press(first === 'ArrowDown' ? 'ArrowUp' : 'ArrowDown');
    return control.selectedIndex === before ? undefined : 'the other arrow does not change it back';
  }
  if (control.matches('button[aria-haspopup=dialog]')) {
    await press('Enter');
    if (control.getAttribute('aria-expanded') !== 'true') return 'Enter does not open what it tells of';
    await press('Escape');
    return control.getAttribute('aria-expanded') === 'false' ? undefined : 'Escape does not close it';
  }
  return undefined;
}

async function back(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

const isWithin = (root: Element, element: Element | null): boolean => {
  for (let at: Element | null = element; at; at = flattenedParent(at)) if (at === root) return true;
  return false;
};

function guard(place: 'beforebegin' | 'afterend', root: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = place;
  root.insertAdjacentElement(place, button);
  return button;
}

/**
 * Tabs into an element, through it and out of it, works each control with keys, and goes back the same way. Fails where one
 * is left out, comes out of order, shows no ring, cannot be worked, or keeps or loses the focus.
 * @param each of how many controls of one kind, told by their class, all but the first few are only passed
 * @returns the controls, in order
 */
export async function walkByKeys(root: Element, each = 3): Promise<readonly Element[]> {
  const before = guard('beforebegin', root);
  const after = guard('afterend', root);
  try {
    const count = reachable(root).length;
    expect(count, 'controls that Tab reaches').to.be.greaterThan(0);
    const passed = new Map<string, number>();
    before.focus();
    for (let index = 0; index < count; index++) {
      await sendKeys({ press: 'Tab' });
      // Read anew: what was worked before may have been drawn anew.
      const control = reachable(root)[index];
      if (!control) throw new Error(`there are fewer controls than at first: ${index} of ${count}`);
      expect(told(focused()), `stop ${index + 1} of Tab`).to.equal(told(control));
      expect(focused(), told(control)).to.equal(control);
      expect(hasRing(control), `a focus ring around ${told(control)}`).to.equal(true);
      const kind = `${control.localName} ${control.getAttribute('class') ?? ''}`;
      const times = passed.get(kind) ?? 0;
      passed.set(kind, times + 1);
      if (times >= each) continue;
      expect(await worked(root, control), told(control)).to.equal(undefined);
      expect(told(focused()), `the focus after working ${told(control)}`).to.equal(told(control));
    }
    await sendKeys({ press: 'Tab' });
    expect(isWithin(root, focused()), `Tab leaves after the last control, but is at ${told(focused())}`).to.equal(
      false,
    );
    after.focus();
    const controls = reachable(root);
    expect(controls, 'controls in the end').to.have.length(count);
    for (const control of controls.toReversed()) {
      await back();
      expect(told(focused()), 'stop of Shift and Tab').to.equal(told(control));
    }
    await back();
    expect(focused()).to.equal(before);
    return controls;
  } finally {
    before.remove();
    after.remove();
  }
}
