// What the words mean: all, a few, at three depths, in the words of a site.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-glossary.js';

const meta: Meta = { title: 'Elements/hpg-glossary', component: 'hpg-glossary' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const Few: StoryObj = { render: scenes.few };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Academic: StoryObj = { render: scenes.academic };
export const OwnWords: StoryObj = { render: scenes.ownWords };
export const OwnHeading: StoryObj = { render: scenes.ownHeading };
export const UnknownWord: StoryObj = { render: scenes.unknownWord };
export const Narrow: StoryObj = { render: scenes.plain, globals: { viewport: { value: 'mobile1' } } };
