// The sources behind a page, fresh and overdue, and the replay.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-sources.js';

const meta: Meta = { title: 'Elements/hpg-sources', component: 'hpg-sources' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const BelowAgent: StoryObj = { render: scenes.belowAgent };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Academic: StoryObj = { render: scenes.academic };
export const Due: StoryObj = { render: scenes.due };
export const LongAfter: StoryObj = { render: scenes.longAfter };
export const OwnNumber: StoryObj = { render: scenes.ownNumber };
export const WrongInput: StoryObj = { render: scenes.wrongInput };
export const Narrow: StoryObj = { render: scenes.plain, globals: { viewport: { value: 'mobile1' } } };
