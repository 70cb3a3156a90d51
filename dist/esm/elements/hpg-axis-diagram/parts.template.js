// The parts of the drawing as buttons, and what the chosen one does.
import { html, nothing } from 'lit';
import { axisDiagram } from '../../text/en/axis-diagram.js';
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** Arrow keys lead from one part to the next, Home and End to the first and the last. */
function alongParts(event) {
    const parts = [...event.currentTarget.querySelectorAll('button')];
    const here = parts.indexOf(event.target);
    const step = STEPS[event.key];
    const next = event.key === 'Home'
        ? 0
        : event.key === 'End'
            ? parts.length - 1
            : step && (here + step + parts.length) % parts.length;
    if (next === undefined || here < 0)
        return;
    event.preventDefault();
    parts[next]?.focus();
}
/** One button per name: over its words in the drawing, or as a list where there is no room for words in it. */
export function partsTemplate(voice, picture, labels, chosen, choose) {
    const placed = picture.labels.map(({ id }) => id);
    const ids = placed.length > 0 ? placed : Object.keys(labels);
    return html `<div class="parts" role="group" aria-label=${voice.say(axisDiagram).parts} @keydown=${alongParts}>
    ${ids.map((id) => {
        const { name, value = '', unit = '', remark = '' } = labels[id] ?? { name: id };
        return html `<button
        type="button"
        data-part=${id}
        aria-pressed=${chosen === id}
        @click=${() => {
            choose(id);
        }}
      >
        <span class=${placed.length > 0 ? 'visually-hidden' : ''}
          ><b>${name}</b> ${value} ${unit} <span class="detail">${remark}</span></span
        >
      </button>`;
    })}
  </div>`;
}
/** @param told what the part does and what stands behind it; nothing until it has arrived */
export function explanationTemplate(voice, label, told) {
    const simulated = /\d/.test(label?.value ?? '') ? `, ${voice.say(axisDiagram).simulated}` : '';
    return html `<div class="explanation" part="explanation" aria-live="polite">
    ${label
        ? html `<p class="title">${label.name} <span class="detail">${label.value} ${label.unit}${simulated}</span></p>
          <p>${told?.words}</p>
          ${told?.pulses ? html `<p data-pulses>${told.pulses}</p>` : nothing} ${told?.behind}`
        : html `<p class="hint">${voice.say(axisDiagram).chooseHint}</p>`}
  </div>`;
}
/** Puts the buttons over their words. From script: a strict content security policy forbids styles in markup. */
export function placeParts(root, { labels }, zoom) {
    const boxes = new Map(labels.map(({ id, box }) => [id, box]));
    for (const button of root.querySelectorAll('.parts button')) {
        const box = boxes.get(button.dataset['part'] ?? '');
        if (!box)
            continue;
        button.style.setProperty('--_x', `${(box.x - 2) * zoom}px`);
        button.style.setProperty('--_y', `${(box.y - 2) * zoom}px`);
        button.style.setProperty('--_w', `${(box.width + 4) * zoom}px`);
        button.style.setProperty('--_h', `${box.height * zoom}px`);
    }
}
//# sourceMappingURL=parts.template.js.map