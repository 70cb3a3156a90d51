import { type SnippetChoice } from './snippet.js';
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
export declare function oembedReply(choice: Pick<SnippetChoice, 'tag' | 'attributes' | 'base' | 'heightPx'> & {
    readonly title: string;
}, widthPx?: number): OEmbedReply;
