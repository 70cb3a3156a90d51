// Words of the ways into a page: the fallback's link, and what an editor sees when it places a figure.
import { catalogue } from '../catalogue.js';

export const embed = catalogue('embed', {
  openAlone: 'Open this figure on a page of its own',
  notAdvice: 'This explains; it does not advise.',
  blockTitle: 'HPG explainer',
  blockAbout: 'How testosterone from outside quiets the testes and sperm, and what is known of their return.',
  figure: 'Figure',
  protocol: 'What happens',
  trtMonths: 'Months on testosterone',
  month: 'Month shown',
  level: 'Depth',
  units: 'Units',
  language: 'Language',
  theme: 'Colours',
  asPage: 'As the page',
  asElement: 'As the figure has it',
  further: 'Further settings',
  preview: 'Preview',
  builderTitle: 'Put a figure on your page',
  builderAbout:
    'Choose a figure, see it, copy the lines. They hold a sentence, a small table and a link, so the page says something without any script too.',
  base: 'Address of the folder with the kit on your site',
  baseHint: 'Copy the folder dist/ to your own server; nothing is asked of another host.',
  baseWrong: (v: { given: string }) =>
    `"${v.given}" cannot be used. Allowed: an address that begins with https:// or http://, such as https://clinic.example/hpg/.`,
  forHtml: 'Plain HTML',
  forWordPress: 'WordPress, as text',
  forFrame: 'As an iframe',
  forNpm: 'From npm',
  copy: 'Copy',
  copied: 'Copied',
  themeLight: 'Light',
  themeDark: 'Dark',
  english: 'English',
});
