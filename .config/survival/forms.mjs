// The ways of asking for a figure, as a writer pastes them, and how to tell whether one came through.
const link = 'https://clinic.example/kit/embed.html?element=recovery-timeline&amp;trt-months=24';

/** `lives` looks at a document made of what the editor kept. */
export const forms = [
  {
    id: 'element',
    markup: '<recovery-timeline trt-months="24"><p>In words.</p></recovery-timeline>',
    lives: (page) => page.querySelector('recovery-timeline[trt-months="24"]') !== null,
  },
  {
    id: 'element-empty',
    markup: '<recovery-timeline trt-months="24"></recovery-timeline>',
    lives: (page) => page.querySelector('recovery-timeline[trt-months="24"]') !== null,
  },
  {
    id: 'placeholder',
    markup: '<div data-hpg="recovery-timeline" data-hpg-trt-months="24"><p>In words.</p></div>',
    lives: (page) => page.querySelector('[data-hpg="recovery-timeline"][data-hpg-trt-months="24"]') !== null,
  },
  {
    id: 'placeholder-empty',
    markup: '<div data-hpg="recovery-timeline" data-hpg-trt-months="24"></div>',
    lives: (page) => page.querySelector('[data-hpg="recovery-timeline"][data-hpg-trt-months="24"]') !== null,
  },
  {
    id: 'link',
    markup: `<p><a href="${link}">Recovery after 24 months</a></p>`,
    lives: (page) =>
      [...page.querySelectorAll('a')].some((anchor) => anchor.getAttribute('href') === link.replace('&amp;', '&')),
  },
  {
    id: 'shortcode',
    markup: '<p>[hpg-recovery-timeline trt-months="24"]</p>',
    lives: (page) => /\[hpg-recovery-timeline\strt-months=["“”″]24["“”″]\]/.test(page.body.textContent),
  },
  {
    id: 'script',
    markup: '<script type="module" src="https://clinic.example/kit/hpg-explainers.js"></script><p>After.</p>',
    lives: (page) => page.querySelector('script[src]') !== null,
  },
  {
    id: 'iframe',
    markup: `<iframe src="${link}" title="Recovery" width="100%" height="900" loading="lazy"></iframe>`,
    lives: (page) => {
      const frame = page.querySelector('iframe[src]');
      return frame !== null && !frame.hasAttribute('sandbox');
    },
  },
];

const read = (html) => new DOMParser().parseFromString(html, 'text/html');

/** "lives", "words" where only the words came through, "gone", or "absent" where the browser has no such thing. */
export function judge(form, html) {
  if (html === null) return 'absent';
  const page = read(html);
  if (form.lives(page)) return 'lives';
  const textOf = ({ body }) => body.textContent.replace(/\s+/g, ' ').trim();
  const words = textOf(read(form.markup));
  return words && textOf(page).includes(words) ? 'words' : 'gone';
}

/** @param kept what was kept of each form, by its id */
export const judgeAll = (kept) => Object.fromEntries(forms.map((form) => [form.id, judge(form, kept[form.id])]));
