import type { Changes, NewsProgramme, VersionNews } from '#contract/answers/changes.ts';
import { API_BASE, FEED_PATH } from '#contract/endpoints.ts';
import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import { type PageName, pagePath } from '#contract/pages.ts';
import { earliest } from '#contract/partial-date.ts';
import { KINDS, type Language, LEVELS } from '#contract/vocabulary.ts';
import { type ChangesWords, changesWordsFor } from '#words/changes-words.ts';
import { wordsFor } from '#words/words.ts';
import { tellChange, tellsAnything, totalsOf } from './tell-change.ts';
import { xmlElement as element, xmlText as text } from './xml.ts';

interface Subscription {
  /** Where readers reach the site, such as `https://example.org`. */
  readonly origin: string;
  /** The canonical query of the filter, without `?`; empty for everything. */
  readonly query: string;
  readonly lang: Language;
  readonly info: DatasetInfo;
}

const TAGS = { en: 'en', zh: 'zh-CN' } as const;
/** A date of the data as RFC 3339 wants it: versions are days, and a day begins at midnight. */
const instant = (date: string) => `${earliest(date)}T00:00:00Z`;

/** The news of one version as HTML, each programme a link to its page. */
function versionHtml(version: VersionNews, { origin, lang }: Subscription, words: ChangesWords): string {
  const link = (page: PageName, id: string, name: string) =>
    element('a', { href: origin + pagePath(page, id) + (lang === 'en' ? '' : `?lang=${lang}`) }, text(name));
  const programme = ({ id, title, level, kind, issued }: NewsProgramme, more: readonly string[] = []) =>
    [
      link('programme', id, title[lang]),
      text(` (${[LEVELS[level][lang], KINDS[kind][lang], issued ?? words.undated].join(', ')})`),
      ...more,
    ].join('');
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : element('h3', {}, text(title)) + element('ul', {}, ...items.map((item) => element('li', {}, item)));
  const fieldsOf = (fields: VersionNews['others']['changed'][number]['fields']) =>
    text(
      `: ${fields
        .map((change) => tellChange(change, lang, words))
        .map(({ field, how }) => (how === null ? field : `${field} (${how})`))
        .join('; ')}`,
    );
  const record = ({ kind, id, name }: VersionNews['others']['added'][number]) =>
    text(`${words.kinds[kind]}: ${name?.[lang] ?? `${id}, ${words.gone}`}`);
  const { programmes, others } = version;
  return [
    element('p', {}, text(words.totals(totalsOf(version)))),
    list(
      words.groups.added,
      programmes.added.map((each) => programme(each)),
    ),
    list(
      words.groups.changed,
      programmes.changed.map((each) => programme(each, [fieldsOf(each.fields)])),
    ),
    list(
      words.groups.removed,
      programmes.removed.map(({ id, now }) =>
        now === null ? text(`${id}, ${words.gone}`) : text(`${id}, ${words.nowCalled} `) + programme(now),
      ),
    ),
    list(words.others.added, others.added.map(record)),
    list(
      words.others.changed,
      others.changed.map((each) => record(each) + fieldsOf(each.fields)),
    ),
    list(words.others.removed, others.removed.map(record)),
  ].join('');
}

/**
 * What is new in the dataset as an Atom feed (RFC 4287): one entry a version that has something to tell under the filter.
 * An entry is known by the address of the page under its filter and its version, which never change.
 */
export function changesFeed({ versions }: Pick<Changes, 'versions'>, subscription: Subscription): string {
  const { origin, query, lang, info } = subscription;
  const words = changesWordsFor(lang);
  const withQuery = (path: string) => origin + path + (query === '' ? '' : `?${query}`);
  const page = withQuery(pagePath('changes'));
  const told = versions.filter(tellsAnything);
  const entries = told.map((version) =>
    element(
      'entry',
      {},
      element('id', {}, text(`${page}#${version.id}`)),
      element('title', {}, text(`${words.version(version.id)}: ${words.totals(totalsOf(version))}`)),
      element('updated', {}, instant(version.id)),
      element('link', { rel: 'alternate', type: 'text/html', href: `${page}#${version.id}` }),
      element('content', { type: 'html' }, text(versionHtml(version, subscription, words))),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': TAGS[lang] },
    element('id', {}, text(page)),
    element('title', {}, text(words.feedTitle(query !== ''))),
    element('subtitle', {}, text(words.feedSubtitle)),
    element('updated', {}, instant(told[0]?.id ?? info.version)),
    element('author', {}, element('name', {}, text(wordsFor(lang).app.name))),
    element('rights', {}, text(info.licence.title)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: withQuery(API_BASE + FEED_PATH) }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries,
  )}\n`;
}
