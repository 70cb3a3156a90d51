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
  preview: 'Preview',
});
