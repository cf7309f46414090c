import type { EndpointName } from '#contract/endpoints.ts';
import type { DatasetInfo } from '#contract/entities/dataset-info.ts';
import type { Filter, FilterKey } from '#contract/filter/filter.ts';
import type { Language } from '#contract/vocabulary.ts';
import { citationWordsFor } from '#words/citation-words.ts';
import type { NameOf } from '#words/filter-phrases.ts';
import { wordsFor } from '#words/words.ts';
import { filterInWords } from '../filter-in-words.ts';
import { statedDay } from '../stated-day.ts';

/** A view or page as a work to be cited; each text is one line. */
export interface Cited {
  /** The title of the view or page, with its filter in words. */
  readonly title: string;
  /** What answers it, such as `heatmap`. */
  readonly view: EndpointName;
  /** The site: a corporate author, and its own publisher. No person is named, for none is known to have made it. */
  readonly site: string;
  /** The title of the dataset it stands in. */
  readonly dataset: string;
  /** The day of the dataset's version, as precise as it has one. */
  readonly version: string;
  /** The day the facts are shown at, as precise as it was given; none after the dataset's own. */
  readonly asOf: string;
  /** The whole address. */
  readonly address: string;
  /** Day of access, YYYY-MM-DD. */
  readonly accessed: string;
  readonly licence: DatasetInfo['licence'];
  readonly lang: Language;
}

interface CitedOf {
  readonly view: EndpointName;
  readonly title: string;
  readonly filter: Filter;
  readonly setsAside: readonly FilterKey[];
  readonly nameOf: NameOf;
  readonly info: DatasetInfo;
  readonly address: string;
  readonly accessed: string;
}

const line = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

export function citedOf({ view, title, filter, setsAside, nameOf, info, address, accessed }: CitedOf): Cited {
  const { lang } = filter;
  // The day of the facts is told for itself.
  const told = filterInWords({ ...filter, asOf: null }, setsAside, nameOf, '');
  return {
    title: line(told === '' ? title : citationWordsFor(lang).title(title, told)),
    view,
    site: wordsFor(lang).app.name,
    dataset: line(info.title[lang]),
    version: info.version,
    asOf: statedDay(filter, info),
    address,
    accessed,
    licence: info.licence,
    lang,
  };
}
