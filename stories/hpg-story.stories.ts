// The story element with and without pictures, and the complete story as a clinic would publish it.
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { addLocale } from '../src/text/index.js';
import { pseudoLocale } from '../src/text/pseudo-locale.js';
import * as scenes from './scenes/hpg-story.js';

addLocale(pseudoLocale);

const meta: Meta = { title: 'Elements/hpg-story', component: 'hpg-story' };
export default meta;

export const FromFirstDoseToRecovery: StoryObj = {
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
  render: () =>
    html`<iframe title="From first dose to recovery" src="/stories/pages/story.html" width="100%" height="900" frameborder="0"></iframe>`,
};
export const Plain: StoryObj = { render: scenes.plain };
export const WithPictures: StoryObj = { render: scenes.withPictures };
export const Two: StoryObj = { render: scenes.two };
export const Academic: StoryObj = { render: scenes.academic };
export const Empty: StoryObj = { render: scenes.empty };
export const LongWords: StoryObj = { render: scenes.longWords };
export const WrongSteps: StoryObj = { render: scenes.wrongSteps };
export const Outside: StoryObj = { render: scenes.outside };
export const Narrow: StoryObj = { render: scenes.withPictures, globals: { viewport: { value: 'mobile1' } } };
