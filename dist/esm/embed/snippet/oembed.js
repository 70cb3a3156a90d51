// The reply of an oEmbed provider for one figure: an iframe that is right without any script.
import { escaped, pageAddress } from './snippet.js';
/** @param widthPx width of the column, CSS px; 800 unless told */
export function oembedReply(choice, widthPx = 800) {
    const height = Math.round(choice.heightPx);
    const address = escaped(pageAddress(choice));
    return {
        version: '1.0',
        type: 'rich',
        title: choice.title,
        provider_name: new URL(choice.base).hostname,
        provider_url: new URL(choice.base).origin,
        html: `<iframe src="${address}" title="${escaped(choice.title)}" width="${widthPx}" height="${height}" loading="lazy"></iframe>`,
        width: widthPx,
        height,
    };
}
//# sourceMappingURL=oembed.js.map