// Words in a text that open their definition.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-term.js';

const meta: Meta = { title: 'Elements/hpg-term', component: 'hpg-term' };
export default meta;

export const InText: StoryObj = { render: scenes.inText };
export const Alone: StoryObj = { render: scenes.alone };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Academic: StoryObj = { render: scenes.academic };
export const OwnWords: StoryObj = { render: scenes.ownWords };
export const UnknownWord: StoryObj = { render: scenes.unknownWord };
export const Narrow: StoryObj = { render: scenes.inText, globals: { viewport: { value: 'mobile1' } } };
