// The comparison on one sheet: every column, whatever fits on screen.
import { render } from 'lit';
import { medicineBarsGeometry, monthRulerGeometry } from '../../charts/compare/index.js';
import { compareSheet } from '../../charts/compare/sheet.js';
import { drawingToSvg } from '../../internal/export-drawing.js';
import { outsideLine } from '../../internal/outside-studied.js';
import { common } from '../../text/en/common.js';
import { strengthNames } from '../../text/en/strengths.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { protocolCompareLater } from '../../text/en/protocol-compare-later.js';
import { findingText, markerName, medicineName, printed, protocolName } from './facts.js';
import { cellPicture } from './marker-cell.js';
/** Width of one picture on the sheet, px. */
const plotWidth = 190;
const fontSize = 16;
function sheetRow(view, row) {
    const { voice } = view;
    return {
        marker: row.marker,
        name: markerName(voice, row.marker),
        unit: printed(voice, row.marker, 1).unit,
        cells: row.cells.map((cell, index) => {
            const { number, unit } = printed(voice, row.marker, cell.reading.now);
            const finding = cell.findings[0];
            return {
                picture: cellPicture(view, row, index, index === 0),
                value: `${number} ${unit}`,
                strength: finding?.strength ?? 'model',
                published: finding ? findingText(voice, cell, finding) : voice.say(strengthNames).strengthModel,
            };
        }),
    };
}
function sheetOf(given, title, about) {
    const { voice, state, inputs, axis } = given;
    const shown = state.columns.map((_, index) => index);
    const view = { ...given, layout: { narrow: false, shown, plotWidth, fontSize } };
    const say = voice.say(protocolCompare);
    return {
        title,
        about,
        notice: voice.say(common).notice,
        noMedicine: say.noMedicine,
        medicines: say.medicines,
        columns: state.columns.map(({ id }, index) => ({
            name: protocolName(voice, id),
            bars: medicineBarsGeometry({
                courses: inputs[index]?.courses ?? [],
                axis,
                month: state.month,
                width: plotWidth,
                fontSize: 13,
                nameOf: (agent) => medicineName(voice, agent),
            }),
        })),
        rows: state.groups.flatMap(({ rows }) => rows).map((row) => sheetRow(view, row)),
        ruler: monthRulerGeometry(axis, state.month, plotWidth, 38, (month) => voice.number(month, 1)),
        rulerName: say.monthAxis,
    };
}
/** What lies outside what was studied, of all columns and of each: for the sheet, where no cell has room for it. */
function outsideSentences({ voice, state, outside }) {
    const ofAll = outsideLine(voice, outside.all);
    const ofColumns = state.columns.map(({ id }, index) => {
        const words = outsideLine(voice, outside.own[index] ?? []);
        return words && voice.say(protocolCompareLater).outsideIn({ name: protocolName(voice, id), words });
    });
    return [ofAll, ...ofColumns].filter((words) => words !== '');
}
/**
 * The sheet as a self-contained SVG text.
 * @param root shadow root whose style sheet gives the look
 */
export function sheetSvg(root, view, answer, about) {
    const stage = document.createElement('div');
    stage.className = 'stage';
    root.append(stage);
    try {
        const outside = outsideSentences(view).join(' ');
        render(compareSheet(sheetOf(view, answer, `${about} ${outside}`.trim())), stage);
        const drawing = stage.querySelector('svg');
        return drawing ? drawingToSvg(drawing, answer) : '';
    }
    finally {
        stage.remove();
    }
}
//# sourceMappingURL=sheet.js.map