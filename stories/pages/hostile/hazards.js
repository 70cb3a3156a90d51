// What real pages do to elements. `page` is the document it happens in; `before` runs before any script of the kit,
// `load` says which scripts come, `after` is done to each element once it is in the page. With `asMuch` an element has to
// draw and say as much as on a calm page.
import { asMooTools, asPrototypeJs, replaceArrayFrom, replaceEvent } from './built-ins.js';

const kit = '../../../dist/hpg-explainers.js';
const classic = '../../../dist/hpg-explainers.iife.js';

function style(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const frames = (count = 2) =>
  new Promise((resolve) => {
    const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const hazards = [
  { id: 'nothing', words: 'An ordinary page', harmless: true },
  {
    id: 'small-root',
    words: 'html { font-size: 62.5% }',
    before: () => style('html{font-size:62.5%}body{font-size:1.6rem}'),
  },
  {
    id: 'important',
    words: '* { margin, padding, border, appearance, line-height … !important }',
    before: () =>
      style(
        '*{margin:0!important;padding:0!important;border:0 none!important;appearance:none!important;line-height:1!important;box-sizing:content-box!important;background:none!important}',
      ),
  },
  {
    id: 'important-font',
    words: '* { font, color, line-height, letter-spacing, text-transform … !important }',
    before: () =>
      style(
        '*{font-size:9px!important;font-family:cursive!important;color:#555!important;line-height:1!important;text-transform:uppercase!important;font-weight:400!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
      ),
  },
  {
    id: 'svg-reset',
    words: 'svg { display: none; max-width: 0 }',
    before: () => style('svg{display:none!important;max-width:0!important}'),
  },
  {
    id: 'table-block',
    words: 'table { display: block }',
    before: () => style('table,thead,tbody,tr,td,th{display:block}'),
  },
  {
    id: 'button-unset',
    words: 'button { all: unset }',
    before: () => style('button,select,input{all:unset!important}'),
  },
  {
    id: 'prototype-js',
    words: 'Built-ins replaced as prototype.js does',
    asMuch: true,
    before: asPrototypeJs,
  },
  {
    id: 'mootools',
    words: 'Built-ins replaced as MooTools does',
    asMuch: true,
    before: asMooTools,
  },
  {
    id: 'array-from',
    words: 'An Array.from of its own, which takes no function',
    asMuch: true,
    before: replaceArrayFrom,
  },
  {
    id: 'own-event',
    words: 'An Event and a Document of its own in the place of the browser’s',
    asMuch: true,
    before: replaceEvent,
  },
  {
    id: 'object-prototype',
    words: 'Object.prototype extended',
    asMuch: true,
    before: () => {
      Object.prototype.extended = function extended() {
        return this;
      };
    },
  },
  { id: 'quirks', words: 'No doctype', page: 'quirks', before: () => style('.chart{display:none}') },
  {
    id: 'base',
    words: '<base> that leads elsewhere',
    asMuch: true,
    before: () => {
      const base = document.createElement('base');
      base.href = new URL('elsewhere/', location.href).href;
      document.head.append(base);
    },
  },
  {
    id: 'right-to-left',
    words: 'A right-to-left page',
    before: () => {
      document.documentElement.dir = 'rtl';
    },
  },
  {
    id: 'hidden-tab',
    words: 'In a tab that is opened later',
    around: () => {
      const tab = document.createElement('div');
      tab.style.setProperty('display', 'none');
      return tab;
    },
    after: async (element) => {
      await pause(400);
      element.parentElement.style.removeProperty('display');
      await frames();
    },
  },
  {
    id: 'moved',
    words: 'Moved to another place',
    after: async (element) => {
      await pause(300);
      const place = document.createElement('section');
      document.body.append(place);
      place.append(element);
    },
  },
  {
    id: 'removed-early',
    words: 'Removed before it has drawn, then put back',
    after: async (element) => {
      const place = element.parentElement;
      await customElements.whenDefined(element.localName);
      element.remove();
      await pause(100);
      place.append(element);
    },
  },
  {
    id: 'cloned',
    words: 'Cloned with what it has drawn',
    after: async (element) => {
      await pause(1200);
      const copy = element.cloneNode(true);
      element.replaceWith(copy);
      return copy;
    },
  },
  { id: 'strict', words: 'Strict Content Security Policy and Trusted Types', page: 'strict' },
  { id: 'twice', words: 'The same script twice', load: [kit, `${classic}?again`], naiveTwice: true },
  { id: 'twice-otherwise', words: 'The same script twice, the classic first', load: [classic, kit], naiveTwice: true },
  {
    id: 'two-versions',
    words: 'Another version of the kit came first',
    load: ['other-version', kit],
    naiveTwice: true,
  },
  {
    id: 'two-versions-otherwise',
    words: 'Another version of the kit comes later',
    load: [classic, 'other-version'],
    naiveTwice: true,
  },
  {
    id: 'page-swap',
    words: 'A theme that swaps the page without loading it',
    // A script that comes with the swapped markup does not run.
    naiveSwapped: true,
    after: async (element) => {
      await pause(300);
      const copy = element.cloneNode(true);
      const main = element.parentElement;
      main.textContent = '';
      await frames();
      history.pushState({}, '', `${location.pathname}${location.search}#swapped`);
      main.append(copy);
      return copy;
    },
  },
  { id: 'late', words: 'The script comes long after the elements', delay: 1000, naiveLate: true, asMuch: true },
];

export const files = { kit, classic };
