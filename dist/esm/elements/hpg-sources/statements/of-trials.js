// Published results that the model is fitted to or replays, as statements.
import { agentNames } from '../../../data/agents/names.js';
import { markerUnits } from '../../../data/markers/units.js';
import { reviewed2026 } from '../../../data/review.js';
import { trials } from '../../../data/trials.js';
import { menWords, publishedWords, whatWords } from '../replay/replay-words.js';
import { under } from './statement.js';
const names = { agentNames, markerUnits };
export const trialStatements = () => trials.map((trial) => ({
    id: `trial.${trial.id}`,
    strength: trial.strength,
    sources: [trial.source],
    dates: reviewed2026,
    words: (voice) => {
        const published = under(voice, whatWords(voice, trial, names), publishedWords(voice, trial, names));
        return under(voice, published, menWords(voice, trial, names));
    },
}));
//# sourceMappingURL=of-trials.js.map