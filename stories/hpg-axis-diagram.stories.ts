// The axis in the states a reader meets.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as scenes from './scenes/hpg-axis-diagram.js';

const meta: Meta = { title: 'Elements/hpg-axis-diagram', component: 'hpg-axis-diagram' };
export default meta;

export const OnTestosterone: StoryObj = { render: scenes.plain };
export const Natural: StoryObj = { render: scenes.natural };
export const Recovering: StoryObj = { render: scenes.recovering };
export const BesideHcg: StoryObj = { render: scenes.besideHcg };
export const Clomiphene: StoryObj = { render: scenes.clomiphene };
export const ThreeMedicines: StoryObj = { render: scenes.threeMedicines };
export const BesideAnastrozole: StoryObj = { render: scenes.besideAnastrozole };
export const TwiceWeeklyGonadorelin: StoryObj = { render: scenes.twiceWeeklyGonadorelin };
export const GonadorelinPump: StoryObj = { render: scenes.gonadorelinPump };
export const Intermediate: StoryObj = { render: scenes.intermediate };
export const Compared: StoryObj = { render: scenes.compared };
export const UntreatedCompared: StoryObj = { render: scenes.untreatedCompared };
export const Predicted: StoryObj = { render: scenes.predicted };
export const PartChosen: StoryObj = { render: scenes.partChosen };
export const WrongAttribute: StoryObj = { render: scenes.wrongAttribute };
export const LongWords: StoryObj = { render: scenes.longWords };
