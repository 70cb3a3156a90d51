// A day of pulses in the scenarios a reader meets.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-pulse-day.js';

const meta: Meta = { title: 'Elements/hpg-pulse-day', component: 'hpg-pulse-day' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const Before: StoryObj = { render: scenes.before };
export const After: StoryObj = { render: scenes.after };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Academic: StoryObj = { render: scenes.academic };
export const Clomiphene: StoryObj = { render: scenes.clomiphene };
export const Pump: StoryObj = { render: scenes.pump };
export const TwiceWeekly: StoryObj = { render: scenes.twiceWeekly };
export const Nasal: StoryObj = { render: scenes.nasal };
export const BesideHcg: StoryObj = { render: scenes.besideHcg };
export const WrongInput: StoryObj = { render: scenes.wrongInput };
