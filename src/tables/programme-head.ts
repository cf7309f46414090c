import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import type { Dispute } from '#contract/entities/dispute.ts';
import { HEAD_FACTS, type HeadFact } from '#contract/entities/programme.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { makeTable, type Table } from '#contract/table.ts';
import { BASES, type Basis, KINDS, LEVELS, RELEVANCES, RUNGS, STATUSES } from '#contract/vocabulary.ts';
import { bilingual, integer, listed, term, text, truth } from './columns.ts';

interface Claim {
  readonly basis: Basis;
  readonly attribution: 'fact' | 'record';
  readonly sources: readonly string[];
  readonly disputed: readonly Dispute[];
}

interface HeadRow {
  readonly fact: HeadFact;
  readonly stated: Bilingual | null;
  /** Null where no source states the fact. */
  readonly claim: Claim | null;
}

const alike = (value: string | null | undefined): Bilingual | null =>
  value === null || value === undefined ? null : { en: value, zh: value };

function statedOf({ claims, issuers }: ProgrammePage): Readonly<Record<HeadFact, Bilingual | null>> {
  const names = new Map(issuers.map(({ id, name }) => [id, name]));
  const signed = claims.issuers?.value ?? [];
  const namesIn = (lang: 'en' | 'zh') => signed.map((id) => names.get(id)?.[lang] ?? id).join('; ');
  const period = claims.period?.value;
  return {
    title: claims.title.value,
    issuers: signed.length === 0 ? null : { en: namesIn('en'), zh: namesIn('zh') },
    documentNumber: alike(claims.documentNumber?.value),
    issued: alike(claims.issued?.value),
    published: alike(claims.published?.value),
    // An interval as ISO 8601 writes it: an end that is not stated is open.
    period: period ? alike(`${period.start ?? '..'}/${period.end ?? '..'}`) : null,
  };
}

/** The facts of the head of a record, a row each, with what they rest on; those that no source states too. */
export function headFacts(page: ProgrammePage): Table {
  const { id } = page.programme;
  const stated = statedOf(page);
  return makeTable<HeadRow>(
    'facts',
    {
      key: ['programme', 'fact'],
      columns: [
        text('programme', () => id),
        text('fact', ({ fact }) => fact),
        ...bilingual<HeadRow>('stated', (row) => row.stated),
        term('basis', BASES, ({ claim }) => claim?.basis ?? null),
        text('attribution', ({ claim }) => claim?.attribution ?? null),
        text('source_ids', ({ claim }) => listed(claim?.sources ?? [])),
        integer('disputed', ({ claim }) => claim?.disputed.length ?? 0),
      ],
    },
    HEAD_FACTS.map((fact) => ({ fact, stated: stated[fact], claim: page.claims[fact] })),
  );
}

/** The record itself in one row: what it is, how it is ordered, what we make of it. */
export const recordTable = (page: ProgrammePage): Table =>
  makeTable<ProgrammePage>(
    'programme',
    {
      key: ['programme'],
      columns: [
        text('programme', ({ programme }) => programme.id),
        ...bilingual<ProgrammePage>('title', ({ programme }) => programme.title),
        text('title_zh_basis', ({ programme }) => programme.titleZhBasis),
        ...bilingual<ProgrammePage>('short_title', ({ programme }) => programme.shortTitle),
        text('former_ids', ({ programme }) => listed(programme.formerIds)),
        term('kind', KINDS, ({ programme }) => programme.kind),
        term('rung', RUNGS, ({ programme }) => programme.rung),
        term('status', STATUSES, ({ programme }) => programme.status),
        term('level', LEVELS, ({ programme }) => programme.level),
        text('jurisdiction', ({ programme }) => programme.jurisdiction),
        ...bilingual<ProgrammePage>('jurisdiction_name', ({ jurisdiction }) => jurisdiction),
        integer('unnamed_issuers', ({ programme }) => programme.unnamedIssuers),
        text('document_number', ({ programme }) => programme.documentNumber?.value ?? null),
        truth('document_number_partial', ({ programme }) => programme.documentNumber?.partial ?? null),
        text('issued', ({ programme }) => programme.issued),
        text('issued_basis', ({ programme }) => programme.issuedBasis),
        text('published', ({ programme }) => programme.published),
        text('period_start', ({ programme }) => programme.period.start),
        text('period_end', ({ programme }) => programme.period.end),
        text('superseded_on', ({ programme }) => programme.superseded?.on ?? null),
        text('superseded_by', ({ programme }) => programme.superseded?.by ?? null),
        text('superseded_source_ids', ({ programme }) => listed(programme.superseded?.sources ?? [])),
        term('relevance', RELEVANCES, ({ programme }) => programme.relevance),
        text('themes', ({ programme }) => listed(programme.themes)),
        ...bilingual<ProgrammePage>('summary', ({ programme }) => programme.summary),
        ...bilingual<ProgrammePage>('our_summary', ({ brief }) => brief?.summary ?? null),
        term('basis', BASES, ({ programme }) => programme.basis),
        ...bilingual<ProgrammePage>('basis_why', ({ programme }) => programme.basisWhy),
        text('checked', ({ programme }) => programme.checked),
        ...bilingual<ProgrammePage>('notes', ({ programme }) => programme.notes),
        text('issued_before', ({ issuedBefore }) => issuedBefore?.id ?? null),
        text('issued_after', ({ issuedAfter }) => issuedAfter?.id ?? null),
      ],
    },
    [page],
  );
