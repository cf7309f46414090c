import type { HeadContext, PageHead } from '#heads/page-head.ts';
import { wordsFor } from '#words/words.ts';
import { PICTURE_SIZE } from './social/picture-path.ts';
import type { SharedPicture } from './social/shared-picture.ts';

const LANGUAGE_TAGS = { en: 'en', zh: 'zh-CN' } as const;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
/** A script ends at `</script`, wherever it stands. */
const inScript = (text: string) => text.replaceAll('<', String.raw`\u003c`);

/** What is known of an address that the site has a page for. */
export interface KnownPage {
  readonly head: PageHead;
  readonly picture: SharedPicture;
}

function tagsOf({ head, picture }: KnownPage, { lang, origin }: HeadContext): string {
  const { app } = wordsFor(lang);
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escape(content)}" />`;
  return [
    `<title>${escape(app.documentTitle(head.title))}</title>`,
    meta('name', 'description', head.description),
    `<link rel="canonical" href="${escape(origin + head.path)}" />`,
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', app.name),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:url', origin + head.path),
    ...(head.noindex ? [meta('name', 'robots', 'noindex')] : []),
    ...(head.oEmbed ? [`<link rel="alternate" type="application/json+oembed" href="${escape(head.oEmbed)}" />`] : []),
    meta('property', 'og:image', picture.address),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(PICTURE_SIZE.width)),
    meta('property', 'og:image:height', String(PICTURE_SIZE.height)),
    meta('property', 'og:image:alt', picture.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    `<script type="application/ld+json">${inScript(JSON.stringify(head.jsonLd))}</script>`,
  ].join('\n    ');
}

function tagsOfNothing({ lang }: HeadContext): string {
  const { app } = wordsFor(lang);
  return `<title>${escape(app.documentTitle(app.page.notFound))}</title>\n    <meta name="robots" content="noindex" />`;
}

/** The built page with the head of the address it is sent for, so that whoever reads no script still knows what it is. */
export function pageHtml(built: string, known: KnownPage | null, context: HeadContext): string {
  return built
    .replace(/<html lang="[^"]*">/, `<html lang="${LANGUAGE_TAGS[context.lang]}">`)
    .replace(/<title>[^<]*<\/title>/, () => (known === null ? tagsOfNothing(context) : tagsOf(known, context)))
    .replace(/\s*<meta\s+name="description"\s+content="[^"]*"\s*\/?>(?=\s*<meta name="color-scheme")/, '');
}
