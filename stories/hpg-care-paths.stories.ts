// What guidelines discuss and advise against, for each situation, depth and width.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { addLocale } from '../src/text/index.js';
import { pseudoLocale } from '../src/text/pseudo-locale.js';
import * as scenes from './scenes/hpg-care-paths.js';

addLocale(pseudoLocale);

const meta: Meta = { title: 'Elements/hpg-care-paths', component: 'hpg-care-paths' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Academic: StoryObj = { render: scenes.academic };
export const OnTreatment: StoryObj = { render: scenes.onTreatment };
export const Trying: StoryObj = { render: scenes.trying };
export const NoWish: StoryObj = { render: scenes.noWish };
export const Due: StoryObj = { render: scenes.due };
export const LongWords: StoryObj = { render: scenes.longWords };
export const UnknownAnswer: StoryObj = { render: scenes.unknownAnswer };
export const Narrow: StoryObj = { render: scenes.plain, globals: { viewport: { value: 'mobile1' } } };
