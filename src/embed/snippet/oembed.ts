// The reply of an oEmbed provider for one figure: an iframe that is right without any script.
import { escaped, pageAddress, type SnippetChoice } from './snippet.js';

/** As the oEmbed specification 1.0 names its fields, type "rich". */
export interface OEmbedReply {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** @param widthPx width of the column, CSS px; 800 unless told */
export function oembedReply(
  choice: Pick<SnippetChoice, 'tag' | 'attributes' | 'base' | 'heightPx'> & { readonly title: string },
  widthPx = 800,
): OEmbedReply {
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
