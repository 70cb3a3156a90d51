// Lab markers in the scenarios a reader meets.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-marker-panel.js';

const meta: Meta = { title: 'Elements/hpg-marker-panel', component: 'hpg-marker-panel' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const Before: StoryObj = { render: scenes.before };
export const After: StoryObj = { render: scenes.after };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Academic: StoryObj = { render: scenes.academic };
export const InternationalUnits: StoryObj = { render: scenes.internationalUnits };
export const Clomiphene: StoryObj = { render: scenes.clomiphene };
export const BesideHcg: StoryObj = { render: scenes.besideHcg };
export const WrongInput: StoryObj = { render: scenes.wrongInput };
