// The timeline in the scenarios a reader meets.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/recovery-timeline.js';

const meta: Meta = { title: 'Elements/recovery-timeline', component: 'recovery-timeline' };
export default meta;

export const Plain: StoryObj = { render: scenes.plain };
export const Academic: StoryObj = { render: scenes.academic };
export const Fundamentals: StoryObj = { render: scenes.fundamentals };
export const GoesOn: StoryObj = { render: scenes.goesOn };
export const Gel: StoryObj = { render: scenes.gel };
export const Depot: StoryObj = { render: scenes.depot };
export const FiveYears: StoryObj = { render: scenes.fiveYears };
export const FourMonths: StoryObj = { render: scenes.fourMonths };
export const BesideHcg: StoryObj = { render: scenes.besideHcg };
export const ThreeMedicines: StoryObj = { render: scenes.threeMedicines };
export const Clomiphene: StoryObj = { render: scenes.clomiphene };
export const Untreated: StoryObj = { render: scenes.untreated };
export const TwiceWeeklyGonadorelin: StoryObj = { render: scenes.twiceWeeklyGonadorelin };
export const WrongInput: StoryObj = { render: scenes.wrongInput };
export const InWeeks: StoryObj = { render: scenes.inWeeks };
export const Overlaid: StoryObj = { render: scenes.overlaid };
export const OwnCourses: StoryObj = { render: scenes.ownCourses };
export const SameAgain: StoryObj = { render: scenes.sameAgain };
export const Before: StoryObj = { render: scenes.before };
export const OnIt: StoryObj = { render: scenes.onIt };
export const Stopped: StoryObj = { render: scenes.stopped };
export const Recovering: StoryObj = { render: scenes.recovering };
export const Late: StoryObj = { render: scenes.late };
export const Clinic: StoryObj = { render: scenes.clinic };
