// The ten questions of readers, each with the explainer that answers it.
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Pages/Ten questions',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};
export default meta;

const page = (width: string) =>
  html`<iframe
    title="Ten questions of readers"
    src="/stories/pages/questions.html"
    width=${width}
    height="2400"
    frameborder="0"
  ></iframe>`;

export const TenQuestions: StoryObj = { render: () => page('100%') };
export const Narrow: StoryObj = { render: () => page('360') };
