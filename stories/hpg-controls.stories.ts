// The shared inputs, whole, in part, and given what they cannot use.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-controls.js';

const meta: Meta = { title: 'Elements/hpg-controls', component: 'hpg-controls' };
export default meta;

export const Default: StoryObj = { render: scenes.plain };
export const Few: StoryObj = { render: scenes.few };
export const Nasal: StoryObj = { render: scenes.nasal };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const Narrow: StoryObj = { render: scenes.plain, globals: { viewport: { value: 'mobile1' } } };
export const TwoInStep: StoryObj = { render: scenes.inStep };
export const OwnMedicines: StoryObj = { render: scenes.ownMedicines };
export const ClinicMen: StoryObj = { render: scenes.clinicMen };
export const BrokenInput: StoryObj = { render: scenes.brokenInput };
