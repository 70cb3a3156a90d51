// Of 100 men: by month, finish line, whose experience, treatment and depth, and given what it cannot use.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-recovery-odds.js';

const meta: Meta = { title: 'Elements/hpg-recovery-odds', component: 'hpg-recovery-odds' };
export default meta;

export const Default: StoryObj = { render: scenes.plain };
export const ThreeMonths: StoryObj = { render: scenes.threeMonths };
export const OneYear: StoryObj = { render: scenes.oneYear };
export const TwoYears: StoryObj = { render: scenes.twoYears };
export const Between: StoryObj = { render: scenes.between };
export const TenMillion: StoryObj = { render: scenes.tenMillion };
export const Clinic: StoryObj = { render: scenes.clinic };
export const ClinicHalfYear: StoryObj = { render: scenes.clinicHalfYear };
export const ClinicTwoYears: StoryObj = { render: scenes.clinicTwoYears };
export const OutsideTrials: StoryObj = { render: scenes.outsideTrials };
export const WithMedicines: StoryObj = { render: scenes.withMedicines };
export const NeverStops: StoryObj = { render: scenes.neverStops };
export const Untreated: StoryObj = { render: scenes.untreated };
export const Academic: StoryObj = { render: scenes.academic };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const LongWords: StoryObj = { render: scenes.longWords };
export const Narrow: StoryObj = { render: scenes.plain, globals: { viewport: { value: 'mobile1' } } };
export const BrokenInput: StoryObj = { render: scenes.brokenInput };
