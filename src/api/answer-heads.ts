import type { DataOf } from '#contract/answers.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { changesHead } from '#heads/changes-head.ts';
import { dataHead } from '#heads/data-head.ts';
import { glossaryHead } from '#heads/glossary-head.ts';
import { issuerHead, issuersHead } from '#heads/issuer-head.ts';
import { overviewHead, overviewHeadline } from '#heads/overview-head.ts';
import type { HeadContext, PageHead } from '#heads/page-head.ts';
import { placeHead } from '#heads/place-head.ts';
import { placesHead } from '#heads/places-head.ts';
import { programmeHead } from '#heads/programme-head.ts';
import { resonanceHead } from '#heads/resonance-head.ts';
import { rosterHead, rostersHead } from '#heads/roster-head.ts';
import { sectorHead } from '#heads/sector-head.ts';
import { sectorsHead } from '#heads/sectors-head.ts';
import { themeHead, themesHead } from '#heads/theme-head.ts';
import { wordsFor } from '#words/words.ts';

/** `day` is the day the answer is read at, YYYY-MM-DD. */
export interface AnswerHeadContext extends HeadContext {
  readonly day: string;
}

type Heads = {
  readonly [Name in EndpointName]?: (data: DataOf<Name>, context: AnswerHeadContext) => PageHead;
};

/** What each answer that fills a page says of itself, under whatever question it answers. */
export const ANSWER_HEADS = {
  programme: programmeHead,
  sectors: sectorsHead,
  sector: (data, context) => sectorHead(data, context.day, context),
  designations: rostersHead,
  roster: rosterHead,
  places: placesHead,
  place: placeHead,
  issuers: issuersHead,
  issuer: issuerHead,
  themes: themesHead,
  theme: themeHead,
  glossary: glossaryHead,
  resonance: resonanceHead,
  changes: changesHead,
  dataset: dataHead,
  facets: (data, context) =>
    overviewHead(overviewHeadline(data, context.day, wordsFor(context.lang).app.summary), context),
} as const satisfies Heads;

/** The head of an answer; null for those that are told by what was asked alone. */
export function answerHead<Name extends EndpointName>(
  name: Name,
  data: DataOf<Name>,
  context: AnswerHeadContext,
): PageHead | null {
  const heads: Heads = ANSWER_HEADS;
  return heads[name]?.(data, context) ?? null;
}
