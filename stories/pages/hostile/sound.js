// Whether an element stands: drawn, readable, whole, said once, and nothing went wrong. Gives what is the matter with it.

/** Smallest letters that a reader is asked to read, CSS px. */
const smallestPx = 12.5;

/** Elements of facts and controls have no drawing. */
const wordsOnly = /^hpg-(agent|care-paths|controls|glossary|scenario|sources|step|story|term|visit-sheet)$/;

/** Elements around words that the page itself has written. */
const ofThePage = /^hpg-(scenario|term)$/;

const visible = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && getComputedStyle(element).visibility !== 'hidden';
};

function textNodesIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (
      walker.currentNode.data.trim() &&
      parent &&
      !parent.closest('.visually-hidden, style, option') &&
      visible(parent)
    )
      nodes.push(walker.currentNode);
  }
  return nodes;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** How much an element has drawn and said: marks, the lengths of their lines, letters in it and in the page. */
export function drawnBy(element) {
  const own = element.shadowRoot ?? element;
  const letters = (node) => node.textContent.replace(/\s+/g, ' ').trim().length;
  const paths = [...own.querySelectorAll('svg [d]')].map((path) => path.getAttribute('d').length);
  const words = [...own.querySelectorAll(':not(style)')].flatMap((node) =>
    [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map(letters),
  );
  return {
    marks: own.querySelectorAll('svg *').length,
    lines: sum(paths),
    words: sum(words),
    said: letters(element),
  };
}

/** What an element has drawn or said less of than on a calm page. */
export function lessThan(calm, element) {
  const here = drawnBy(element);
  return Object.keys(calm)
    .filter((name) => here[name] < calm[name])
    .map((name) => `${name}: ${here[name]} of ${calm[name]} on a calm page`);
}

/** What is the matter; an empty list where nothing is. */
export function matterWith(element) {
  const matter = [];
  // An element without a shadow root of its own draws into the page, and answers for what the page makes of it.
  const own = element.shadowRoot ?? element;
  const all = [...own.querySelectorAll('*')];

  if (!wordsOnly.test(element.localName)) {
    const marks = all.filter((node) => node.matches('path,line,circle,rect,polygon,ellipse,use') && visible(node));
    if (marks.length < 4) matter.push(`it has drawn ${marks.length} marks`);
  }
  const said = element.textContent.length + own.textContent.length;
  if (said < 20) matter.push('it says nothing');
  const { width, height } = element.getBoundingClientRect();
  // Those that hold words of the page are as large as the page makes its words.
  const least = ofThePage.test(element.localName) ? { width: 1, height: 1 } : { width: 100, height: 20 };
  if (width < least.width || height < least.height) matter.push(`its box is ${width} × ${height}`);

  for (const node of textNodesIn(own)) {
    const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
    const scale = node.parentElement.ownerSVGElement?.getScreenCTM()?.a ?? 1;
    if (size * scale < smallestPx) {
      matter.push(`"${node.data.trim().slice(0, 30)}" is set in ${size * scale} px`);
      break;
    }
  }
  for (const node of textNodesIn(own)) {
    if (getComputedStyle(node.parentElement).textTransform === 'none') continue;
    matter.push(`"${node.data.trim().slice(0, 30)}" has lost its letters: mg is not MG`);
    break;
  }
  for (const text of all.filter((node) => node.localName === 'text' && visible(node))) {
    // Where a drawing may run over its edge, nothing is cut off by it.
    if (getComputedStyle(text.ownerSVGElement).overflow === 'visible') continue;
    const box = text.getBoundingClientRect();
    const around = text.ownerSVGElement.getBoundingClientRect();
    if (box.left < around.left - 4 || box.right > around.right + 4) {
      matter.push(`"${text.textContent.trim().slice(0, 30)}" is cut off`);
      break;
    }
  }
  for (const table of element.querySelectorAll('table')) {
    if (getComputedStyle(table).display !== 'table') matter.push('a table is no table any more');
  }
  for (const control of own.querySelectorAll('button,select,input[type="range"]')) {
    if (
      visible(control) &&
      getComputedStyle(control).appearance === 'none' &&
      getComputedStyle(control).borderStyle === 'none'
    ) {
      matter.push('a control does not look like one');
      break;
    }
  }
  const sentences = element.querySelectorAll(own === element ? ':scope > p' : ':scope > [data-hpg-part="answer"]');
  if (sentences.length > 1) matter.push('it says its sentence twice');
  if (element.scrollWidth > element.parentElement.clientWidth + 2) matter.push('it is wider than its place');
  return [...new Set(matter)];
}
