import { xmlElement } from './xml.ts';

interface Frame {
  /** The whole address of the view alone. */
  readonly address: string;
  readonly title: string;
  /** CSS pixels, or the whole width of what it stands in. */
  readonly width: number | '100%';
  /** CSS pixels. */
  readonly height: number;
}

/** The frame of a view as HTML to paste into a page. The credit stands in the frame itself. */
export function embedFrame({ address, title, width, height }: Frame): string {
  const size = { width: String(width), height: String(height) };
  return xmlElement('iframe', { src: address, title, ...size, loading: 'lazy', style: 'border:0;max-width:100%' }, '');
}

/** What a view alone tells the page it stands in, whenever its height changes. */
export interface EmbedHeight {
  /** CSS pixels. */
  readonly resonanceHeight: number;
}

/** A script for the page around frames of a site: each gets the height it says it needs. Frames do without it; they then scroll. */
export function fitScript(origin: string): string {
  const fit = [
    `if(e.origin===${JSON.stringify(origin).replaceAll('<', String.raw`\u003c`)}&&e.data?.resonanceHeight>0)`,
    'for(const f of document.querySelectorAll("iframe"))',
    'if(f.contentWindow===e.source)f.height=e.data.resonanceHeight',
  ].join('');
  return `<script>addEventListener("message",e=>{${fit}})</script>`;
}
