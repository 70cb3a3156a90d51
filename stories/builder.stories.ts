// The page where a site puts its lines together, as it lies in dist/.
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Pages/Snippet builder',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};
export default meta;

const page = (width: string) =>
  html`<iframe title="Snippet builder" src="/dist/builder.html" width=${width} height="2400" frameborder="0"></iframe>`;

export const Builder: StoryObj = { render: () => page('100%') };
export const Narrow: StoryObj = { render: () => page('360') };
