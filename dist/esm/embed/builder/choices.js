// What a site can choose for a figure, and what is chosen.
import { protocolNames } from '../../data/protocols/names.js';
import { levels, unitSystems } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
import { embed } from '../../text/en/embed.js';
/** The choices of every figure, beside the figure itself. */
export function choicesOf(voice) {
    const say = voice.say(embed);
    const names = voice.say(common);
    const asElement = { value: '', label: say.asElement };
    const nameOf = names;
    return [
        {
            attribute: 'protocol',
            label: say.protocol,
            options: [
                asElement,
                ...Object.entries(protocolNames).map(([value, name]) => ({ value, label: voice.fact(value, name) })),
            ],
        },
        { attribute: 'trt-months', label: say.trtMonths },
        { attribute: 'month', label: say.month },
        {
            attribute: 'level',
            label: say.level,
            options: [asElement, ...levels.map((value) => ({ value, label: nameOf[value] }))],
        },
        {
            attribute: 'units',
            label: say.units,
            options: [asElement, ...unitSystems.map((value) => ({ value, label: value }))],
        },
        {
            attribute: 'lang',
            label: say.language,
            options: [
                { value: '', label: say.asPage },
                { value: 'en', label: say.english },
            ],
        },
        {
            attribute: 'theme',
            label: say.theme,
            options: [
                { value: '', label: say.asPage },
                { value: 'light', label: say.themeLight },
                { value: 'dark', label: say.themeDark },
            ],
        },
    ];
}
//# sourceMappingURL=choices.js.map