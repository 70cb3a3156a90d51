// What a reader meets in <hpg-testis-section>, moment by moment.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-testis-section.js';

const meta: Meta = { title: 'Elements/hpg-testis-section', component: 'hpg-testis-section' };
export default meta;

export const OnTestosterone: StoryObj = { render: scenes.plain };
export const Before: StoryObj = { render: scenes.before };
export const Thinning: StoryObj = { render: scenes.thinning };
export const Recovering: StoryObj = { render: scenes.recovering };
export const Back: StoryObj = { render: scenes.back };
export const BesideHcg: StoryObj = { render: scenes.besideHcg };
export const Clomiphene: StoryObj = { render: scenes.clomiphene };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const LongWords: StoryObj = { render: scenes.longWords };
export const Refused: StoryObj = { render: scenes.refused };
