// One medicine, followed, overdue, in the words of a site, and unknown.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-agent.js';

const meta: Meta = { title: 'Elements/hpg-agent', component: 'hpg-agent' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const Hcg: StoryObj = { render: scenes.hcg };
export const Clomiphene: StoryObj = { render: scenes.clomiphene };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Follows: StoryObj = { render: scenes.follows };
export const Due: StoryObj = { render: scenes.due };
export const LongAfter: StoryObj = { render: scenes.longAfter };
export const OwnWords: StoryObj = { render: scenes.ownWords };
export const UnknownMedicine: StoryObj = { render: scenes.unknownMedicine };
export const Narrow: StoryObj = { render: scenes.plain, globals: { viewport: { value: 'mobile1' } } };
