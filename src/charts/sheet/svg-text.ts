import { escapeHtml } from '../escape-html.ts';

/** What may not stand in XML 1.0 at all, escaped or not: https://www.w3.org/TR/xml/#charsets. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text made safe to stand in SVG, in element content and in quoted attributes. */
export const svgText = (text: string): string => escapeHtml(text.replaceAll(FORBIDDEN, '\u{fffd}'));

/** What the language of an SVG is called in its root. */
export const LANGUAGE_TAGS = { en: 'en', zh: 'zh-CN' } as const;
