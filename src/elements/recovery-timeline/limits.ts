// What the curve leaves out, one sentence each.
import { lhBackAfterUndecanoate } from '../../data/quantities/recovery.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';

export function limitsInWords(voice: Voice): readonly string[] {
  const say = voice.say(recoveryTimeline);
  return [
    say.limitOneMan,
    say.limitWhom,
    say.limitLh({ weeks: voice.number(lhBackAfterUndecanoate.value) }),
    say.limitVolume,
    say.limitDrugs,
    say.limitAge,
    say.limitSamples,
  ];
}
