// Groups of elements that are kept apart from the rest of the page.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-scenario.js';

const meta: Meta = { title: 'Elements/hpg-scenario', component: 'hpg-scenario' };
export default meta;

export const TwoGroups: StoryObj = { render: scenes.twoGroups };
export const Started: StoryObj = { render: scenes.started };
export const BrokenInput: StoryObj = { render: scenes.brokenInput };
