// Treatments side by side: after stopping, on treatment, never tried together, at each depth, and given what it cannot use.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/protocol-compare.js';

const meta: Meta = { title: 'Elements/protocol-compare', component: 'protocol-compare' };
export default meta;

export const Default: StoryObj = { render: scenes.plain };
export const AfterStopping: StoryObj = { render: scenes.afterStopping };
export const OnTreatment: StoryObj = { render: scenes.onTreatment };
export const Gonadotropins: StoryObj = { render: scenes.gonadotropins };
export const NeverTried: StoryObj = { render: scenes.neverTried };
export const Five: StoryObj = { render: scenes.five };
export const Academic: StoryObj = { render: scenes.academic };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Narrow: StoryObj = { render: scenes.afterStopping, globals: { viewport: { value: 'mobile1' } } };
export const BrokenInput: StoryObj = { render: scenes.brokenInput };
