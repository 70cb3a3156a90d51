// The demo article as a clinic would publish it: three elements in unrelated blocks, one script tag.
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Pages/Demo article',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};
export default meta;

export const Article: StoryObj = {
  render: () =>
    html`<iframe title="Demo article" src="/stories/pages/article.html" width="100%" height="2400" frameborder="0"></iframe>`,
};
