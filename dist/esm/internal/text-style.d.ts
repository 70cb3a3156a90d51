/** What decides how wide words are, and where lines begin. */
export type TextStyle = Pick<CSSStyleDeclaration, 'fontFamily' | 'fontSize' | 'letterSpacing' | 'wordSpacing' | 'direction'>;
type Host = Element & {
    requestUpdate(): void;
};
/** Reads the style again once the next frame is drawn; where it is another one, the element is drawn again. */
export declare function checkTextStyle(host: Host): void;
/** The text style in force in an element; the same object until it changes. */
export declare function textStyleOf(host: Host): TextStyle;
export {};
