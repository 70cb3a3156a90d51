// One hazard, with the elements that the address names, each in a place of its own; what is the matter with each is told
// to the page around.
import { hazards } from './hazards.js';
import { drawnBy, lessThan, matterWith } from './sound.js';

const parameters = new URLSearchParams(location.search);
const hazard = hazards.find(({ id }) => id === parameters.get('hazard'));
const tags = (parameters.get('elements') ?? '').split(',').filter(Boolean);
const naive = tags.includes('naive-chart');
const kit = new URL('../../../dist/hpg-explainers.js', location.href).href;
const frameAddress = location.href;
/** How much each has drawn on a calm page, by its tag, where that counts: told by the page around. */
const calm = hazard.asMuch && window.name ? JSON.parse(window.name) : {};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function script(address, type) {
  // A policy with Trusted Types lets no address be given to a script element.
  if (hazard.page === 'strict') return import(new URL(address, frameAddress).href);
  return new Promise((resolve) => {
    const element = document.createElement('script');
    if (type) element.type = type;
    element.onload = resolve;
    element.onerror = () => {
      window.wrong.push(`${address} could not be loaded`);
      resolve();
    };
    element.src = new URL(address, frameAddress).href;
    document.head.append(element);
  });
}

/** Another version of the kit: one element of it, as an older or newer file would define it. */
function otherVersion() {
  for (const tag of tags.filter((name) => name !== 'naive-chart').slice(0, 1)) {
    class Other extends HTMLElement {
      static kitVersion = '0.0.1';
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).textContent = 'Another version of the kit has drawn this element.';
      }
    }
    if (!customElements.get(tag)) customElements.define(tag, Other);
  }
}

async function loadScripts() {
  if (naive) {
    // Under a policy it stands in the page already, as the site would write it.
    if (hazard.page === 'strict') return;
    if (hazard.naiveSwapped) {
      const swapped = new DOMParser().parseFromString('<script src="naive.js"><' + '/script>', 'text/html');
      document.body.append(...swapped.head.childNodes);
      return;
    }
    await script('naive.js', hazard.naiveLate ? 'module' : undefined);
    if (hazard.naiveTwice) await script('naive.js?again');
    return;
  }
  for (const address of hazard.load ?? [kit]) {
    if (address === 'other-version') otherVersion();
    else await script(address, address.includes('iife') ? undefined : 'module');
  }
}

/** A place with the element in it. */
function place(tag) {
  const section = document.createElement('section');
  const around = hazard.around?.() ?? document.createElement('div');
  const element = document.createElement(tag);
  if (tag === 'hpg-term') {
    element.setAttribute('term', 'lh');
    element.textContent = 'luteinising hormone, a signal';
  }
  if (tag === 'hpg-scenario' || tag === 'hpg-story' || tag === 'hpg-step')
    element.textContent = 'What the page itself has written here.';
  around.append(element);
  section.append(around);
  document.body.append(section);
  return element;
}

hazard.before?.();
const elements = tags.map(place);
if (hazard.delay) await pause(hazard.delay);
const loading = loadScripts();
const final = await Promise.all(elements.map(async (element) => (await hazard.after?.(element)) ?? element));
await loading;

/** What is the matter with one, and what it draws less of than elsewhere. */
const judged = (element) => {
  const elsewhere = calm[element.localName];
  return [...matterWith(element), ...(elsewhere ? lessThan(elsewhere, element) : [])];
};

// Until all stand, at most so long.
const end = performance.now() + (naive ? 2500 : 25000);
let matters;
do {
  await pause(250);
  matters = final.map(judged);
} while (performance.now() < end && (naive || matters.some((matter) => matter.length > 0)));

/** How much each draws once it rests: groups of men come late. */
async function drawnAtRest() {
  let drawn;
  for (let still = 0; still < 12 && performance.now() < end + 20000;) {
    await pause(250);
    const now = final.map(drawnBy);
    const same = drawn?.every((before, index) =>
      Object.keys(before).every((name) => before[name] === now[index][name]),
    );
    still = same ? still + 1 : 0;
    drawn = now;
  }
  return drawn;
}

const drawn = hazard.harmless ? await drawnAtRest() : [];

const others = new Set(hazard.id === 'two-versions' ? tags.slice(0, 1) : []);
const results = Object.fromEntries(
  final.map((element, index) => [
    element.localName,
    // The first copy on a page keeps its tag: what it draws is its own affair.
    others.has(element.localName) && !naive ? [] : matters[index],
  ]),
);
const amounts = Object.fromEntries(drawn.map((amount, index) => [final[index].localName, amount]));
parent.postMessage({ hostile: hazard.id, results, drawn: amounts, wrong: window.wrong }, location.origin);
