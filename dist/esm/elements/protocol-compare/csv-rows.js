import { strengthMessage } from '../../charts/evidence-mark/index.js';
import { strengthNames } from '../../text/en/strengths.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { protocolCompareLater } from '../../text/en/protocol-compare-later.js';
import { findingText, markerName, printed, protocolName, unitFactor } from './facts.js';
/** One row per protocol and marker, and one for its men, once they are there; the first row names the fields. Numbers in the chosen units. */
export function csvRows({ men, ...view }) {
    const { voice, state } = view;
    const { listSeparator } = voice.say(protocolCompare);
    const later = voice.say(protocolCompareLater);
    const strengths = voice.say(strengthNames);
    const head = [
        later.csvProtocol,
        later.csvMarker,
        later.csvMonth,
        later.csvUnit,
        later.csvSimulated,
        later.csvOwnStart,
        later.csvPublished,
        later.csvStrength,
        later.csvSources,
        later.csvLow,
        later.csvHigh,
    ];
    const rounded = ({ marker }, value) => value === undefined ? '' : Number((value * unitFactor(voice, marker)).toPrecision(4));
    const rows = state.columns.flatMap((column, index) => state.groups
        .flatMap((group) => group.rows)
        .map((row) => {
        const cell = row.cells[index];
        const findings = cell?.findings ?? [];
        const [low, high] = men?.edges(column.id, row.marker, state.month) ?? [];
        return [
            protocolName(voice, column.id),
            markerName(voice, row.marker),
            state.month,
            printed(voice, row.marker, 1).unit,
            rounded(row, cell?.reading.now),
            rounded(row, cell?.reading.ownStart),
            cell ? findings.map((finding) => findingText(voice, cell, finding)).join(listSeparator) : '',
            findings.map(({ strength }) => strengths[strengthMessage[strength]]).join(listSeparator),
            findings.flatMap(({ sources }) => sources).join(' '),
            rounded(row, low),
            rounded(row, high),
        ];
    }));
    const ofMen = state.columns.flatMap(({ id }) => {
        if (!men)
            return [];
        const [what, unit, count] = men.csvCells({ ...view, men }, id);
        return [[protocolName(voice, id), what, state.month, unit, count, '', '', strengths.strengthModel, '', '', '']];
    });
    return [head, ...rows, ...ofMen];
}
//# sourceMappingURL=csv-rows.js.map