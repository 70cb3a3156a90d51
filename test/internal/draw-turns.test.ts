// Elements are drawn in turns, so that one frame never holds all of them.
import { expect } from 'chai';
import { inTurn } from '../../src/internal/draw-turns.js';

const spend = (ms: number): void => {
  const from = performance.now();
  while (performance.now() - from < ms);
};
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Draws that note their names, each as long as a frame has room. */
function drawing(drawn: string[]): (name: string, first?: boolean) => unknown {
  return (name, first = false) =>
    inTurn(
      document.body,
      () => {
        drawn.push(name);
        spend(6);
      },
      first,
    );
}

describe('drawing in turns', () => {
  afterEach(async () => {
    await frame();
    await frame();
  });

  it('draws at once where the frame has room, and lets the rest wait in the order of asking', async () => {
    const drawn: string[] = [];
    const draw = drawing(drawn);
    const waits = ['a', 'b', 'c'].map((name) => draw(name));
    expect(drawn).to.deep.equal(['a']);
    await Promise.all(waits);
    expect(drawn).to.deep.equal(['a', 'b', 'c']);
  });

  it('draws no more than one long picture in a frame where many wait', async () => {
    const drawn: string[] = [];
    const draw = drawing(drawn);
    const waits = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => draw(name));
    await frame();
    expect(drawn).to.have.length.below(6);
    await Promise.all(waits);
  });

  it('draws the two others of a page of three in the next frame, however long they take', async () => {
    const drawn: string[] = [];
    const draw = drawing(drawn);
    void draw('hand', true);
    const waits = ['b', 'c'].map((name) => draw(name));
    expect(drawn).to.deep.equal(['hand']);
    await frame();
    expect(drawn).to.deep.equal(['hand', 'b', 'c']);
    await Promise.all(waits);
  });

  it('never lets the element wait that the hand is on', async () => {
    const drawn: string[] = [];
    const draw = drawing(drawn);
    const waits = ['a', 'b'].map((name) => draw(name));
    void draw('hand', true);
    expect(drawn).to.deep.equal(['a', 'hand']);
    await Promise.all(waits);
  });

  it('lets what is not on screen wait for what is', async () => {
    const far = document.body.appendChild(document.createElement('div'));
    far.style.setProperty('position', 'absolute');
    far.style.setProperty('top', '100000px');
    const drawn: string[] = [];
    await inTurn(far, () => undefined, true);
    await frame();
    await frame();
    const late = inTurn(far, () => void drawn.push('far'), false);
    const waits = ['a', 'b'].map((name) => drawing(drawn)(name));
    await Promise.all([late, ...waits]);
    expect(drawn).to.deep.equal(['a', 'b', 'far']);
    far.remove();
  });

  it('hands on what went wrong, and draws the others', async () => {
    const drawn: string[] = [];
    const draw = drawing(drawn);
    void draw('a');
    const fails = Promise.resolve(
      inTurn(
        document.body,
        () => {
          throw new Error('no picture');
        },
        false,
      ),
    ).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    const waits = draw('b');
    expect(await fails).to.equal('no picture');
    await waits;
    expect(drawn).to.deep.equal(['a', 'b']);
  });
});
