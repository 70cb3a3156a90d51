// The sheet before, on, after and instead of testosterone, of a clinic, and following the page.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { addLocale } from '../src/text/index.js';
import { pseudoLocale } from '../src/text/pseudo-locale.js';
import * as scenes from './scenes/hpg-visit-sheet.js';

addLocale(pseudoLocale);

const meta: Meta = { title: 'Elements/hpg-visit-sheet', component: 'hpg-visit-sheet' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const Before: StoryObj = { render: scenes.before };
export const After: StoryObj = { render: scenes.after };
export const Beside: StoryObj = { render: scenes.beside };
export const Instead: StoryObj = { render: scenes.instead };
export const OfClinic: StoryObj = { render: scenes.ofClinic };
export const Follows: StoryObj = { render: scenes.follows };
export const LongWords: StoryObj = { render: scenes.longWords };
export const Wrong: StoryObj = { render: scenes.wrong };
export const Narrow: StoryObj = { render: scenes.plain, globals: { viewport: { value: 'mobile1' } } };
