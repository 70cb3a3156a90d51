// Both groups and the curve on one sheet, for export.
import { html, render, svg } from 'lit';
import { iconArray, iconArrayTemplate, oddsCurveTemplate } from '../../charts/odds/index.js';
import { breakLines } from '../../charts/time-axis/index.js';
import { drawingToSvg } from '../../internal/export-drawing.js';
import { measureIn } from '../../internal/text-measure.js';
import { common } from '../../text/en/common.js';
import { recoveryOdds } from '../../text/en/recovery-odds.js';
import { recoveryOddsLater } from '../../text/en/recovery-odds-later.js';
import { curveOf } from './curve.template.js';
import { countOf, publishedAt } from './published.js';
import { groupSize } from './view.js';
import { aboutWords, answerWords, countWords, intervalWords, neverStopsWords, notPublishedWords, publishedLineWords, simulatedLineWords, } from './words.js';
const sheetWidth = 1120;
const pad = 28;
const column = 280;
const gap = 40;
const lineHeight = 19;
function groupsOf(view) {
    const { voice, scenario, line, after, told } = view;
    const say = voice.say(recoveryOdds);
    const published = publishedAt(scenario.population, line, after);
    const of100 = published ? countOf(published) : null;
    return [
        {
            kind: 'published',
            title: say.publishedTitle,
            words: of100 ? publishedLineWords(view) : notPublishedWords(view),
            of100,
            interval: of100 ? intervalWords(voice, of100) : '',
            note: '',
        },
        {
            kind: 'simulated',
            title: say.simulatedTitle,
            words: neverStopsWords(view) || simulatedLineWords(view, groupSize),
            of100: told && told.of100,
            interval: told?.interval ?? '',
            note: told?.gap ?? '',
        },
    ];
}
/**
 * The sheet as a self-contained SVG text.
 * @param root shadow root whose style sheet gives the look
 */
export function oddsSheetSvg(root, view) {
    const measure = measureIn(getComputedStyle(root.host));
    const { voice } = view;
    const say = voice.say(recoveryOddsLater);
    let y = pad;
    const lines = (words, x, width, look, size) => breakLines(words, width, (text) => measure(text, size, 600)).map((each) => {
        y += size * 1.35;
        return svg `<text class=${look} x=${x} y=${y}>${each}</text>`;
    });
    const head = [
        ...lines(answerWords(view), pad, sheetWidth - 2 * pad, 'sheet-title', 20),
        ...lines(aboutWords(view), pad, sheetWidth - 2 * pad, 'sheet-words', 14),
    ];
    const top = y + lineHeight;
    let bottom = top;
    const groups = groupsOf(view).map((group, index) => {
        const x = pad + index * (column + gap);
        y = top;
        const words = [
            ...lines(group.title, x, column, 'sheet-head', 16),
            ...lines(group.words, x, column, 'sheet-words', 14),
        ];
        const drawn = group.of100
            ? svg `<g transform="translate(${x} ${y + 10})">${iconArrayTemplate(group.kind, iconArray({ ...group.of100, cell: column / 10 }))}</g>`
            : svg ``;
        if (group.of100)
            y += column + 14;
        const below = group.of100
            ? [
                ...lines(countWords(voice, group.of100), x, column, 'sheet-head', 16),
                ...lines(group.interval, x, column, 'sheet-words', 14),
                ...lines(group.note, x, column, 'sheet-words', 14),
            ]
            : [];
        bottom = Math.max(bottom, y);
        return svg `${words}${drawn}${below}`;
    });
    const x = pad + 2 * (column + gap);
    y = top;
    const title = lines(say.curve({ line: voice.number(view.line) }), x, sheetWidth - x - pad, 'sheet-head', 16);
    const curve = curveOf(view, sheetWidth - x - pad, 1);
    const curveY = y + 10;
    y = curveY + curve.height;
    const after = lines(say.axis, x, sheetWidth - x - pad, 'sheet-words', 14);
    y = Math.max(bottom, y) + lineHeight;
    const notice = lines(voice.say(common).notice, pad, sheetWidth - 2 * pad, 'sheet-words', 14);
    const height = Math.ceil(y + pad);
    const stage = document.createElement('div');
    stage.className = 'stage';
    root.append(stage);
    try {
        render(html `<svg width=${sheetWidth} height=${height} viewBox=${`0 0 ${sheetWidth} ${height}`}>
        <rect class="paper" width=${sheetWidth} height=${height} />${head}${groups}${title}
        <g transform="translate(${x} ${curveY})">${oddsCurveTemplate(curve, (value) => voice.number(value))}</g>
        ${after}${notice}
      </svg>`, stage);
        const drawing = stage.querySelector('svg');
        return drawing ? drawingToSvg(drawing, answerWords(view)) : '';
    }
    finally {
        stage.remove();
    }
}
//# sourceMappingURL=sheet.js.map