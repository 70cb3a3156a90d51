// How stories are shown: docs from the manifest, a start at a readable width, light and dark grounds.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the host page',
      toolbar: { title: 'Scheme', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const dark = globals['scheme'] === 'dark';
      document.documentElement.style.setProperty('color-scheme', dark ? 'dark' : 'light');
      document.body.style.setProperty('background', dark ? '#14181d' : '#ffffff');
      document.body.style.setProperty('color', dark ? '#eceff2' : '#16191d');
      return story();
    },
  ],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
