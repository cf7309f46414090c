import { formatDate } from '#charts/format-date.ts';
import type { HeadClaims } from '#contract/answers/claims.ts';
import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { statusOn } from '#contract/status-on.ts';
import type { Language } from '#contract/vocabulary.ts';
import { BASES, KINDS, LEVELS, RELEVANCES, RUNGS, THEMES } from '#contract/vocabulary.ts';
import { compareWordsFor } from '#words/compare-words.ts';
import { programmeWordsFor } from '#words/programme-words.ts';
import { wordsFor } from '#words/words.ts';
import { emptiness } from './emptiness.ts';
import { setRow } from './list-rows.ts';
import { mentionRows } from './mention-rows.ts';
import { type Cell, cellOf, type Fact, inOrder, type Row, rowOf } from './row.ts';
import { targetRows } from './target-rows.ts';

type Evidence = Pick<Fact, 'refs' | 'basis' | 'disputed'>;
type Claim = Pick<HeadClaims['title'], 'sources' | 'basis' | 'attribution' | 'disputed'>;

/** What a fact of the head rests on, where the pages that state it were noted. */
function evidenceOf(claim: Claim | null): Evidence {
  if (claim === null) return {};
  const { attribution, sources, basis, disputed } = claim;
  return { disputed, ...(attribution === 'fact' && { refs: sources, basis }) };
}

/** Programmes side by side, what differs first; `day` is the day on which their status is told. */
export function programmeRows(pages: readonly ProgrammePage[], lang: Language, day: string): readonly Row[] {
  const words = programmeWordsFor(lang);
  const own = compareWordsFor(lang).rows;
  const { filters } = wordsFor(lang).app;
  const date = (given: string) => formatDate(given, lang);
  const each = (key: string, label: string, read: (page: ProgrammePage) => Cell) =>
    rowOf({ key, label, cells: pages.map(read) });
  const set = (key: string, label: string, read: (page: ProgrammePage) => Cell) => setRow(key, label, pages.map(read));
  const dated = (given: string | null, claim: Claim | null, note: string | null = null): Cell =>
    cellOf(given === null ? [] : [{ id: given, text: date(given), note, ...evidenceOf(claim) }], 'unstated');
  const kin = (related: ProgrammePage['parents']): Cell =>
    cellOf(
      related.map(({ id, shortTitle, issued, inferred }) => ({
        id,
        name: shortTitle[lang],
        to: { page: 'programme', id },
        note: [issued && date(issued), inferred && words.inferred].filter(Boolean).join(', ') || null,
      })),
      'none-recorded',
    );
  const counted = (count: number, reason: Parameters<typeof emptiness>[0]): Cell =>
    cellOf(count === 0 ? [] : [{ id: String(count), text: own.count(count) }], emptiness(reason));

  return inOrder([
    each('issued', words.issued, ({ programme: { issued, issuedBasis }, claims }) =>
      dated(issued, claims.issued, issuedBasis && words.datedBy[issuedBasis]),
    ),
    each('published', words.published, ({ programme, claims }) => dated(programme.published, claims.published)),
    each('period', words.period, ({ programme: { period }, claims }) => {
      const { start, end } = period;
      const text = own.period(start === null ? '' : date(start), end === null ? '' : date(end)).trim();
      const stated = start !== null || end !== null;
      return cellOf(stated ? [{ id: `${start} ${end}`, text, ...evidenceOf(claims.period) }] : [], 'unstated');
    }),
    set('issuers', words.issuers, ({ programme, issuers, claims }) => {
      const named = issuers.map(({ id, name }): Fact => ({ id, name: name[lang], to: { page: 'issuer', id } }));
      const count = programme.unnamedIssuers;
      const unnamed: Fact[] = count > 0 ? [{ id: `unnamed ${count}`, text: words.unnamedIssuers(count) }] : [];
      const facts = [...named, ...unnamed];
      return cellOf(
        facts.map((fact) => ({ ...fact, ...evidenceOf(claims.issuers) })),
        'unstated',
      );
    }),
    each('level', filters.level, ({ programme: { level } }) => [{ id: level, text: LEVELS[level][lang] }]),
    each('kind', filters.kind, ({ programme: { kind } }) => [{ id: kind, text: KINDS[kind][lang] }]),
    each('rung', own.rung, ({ programme: { rung } }) => [{ id: rung, text: RUNGS[rung][lang] }]),
    each('status', words.status, ({ programme, supersededBy }) => {
      const status = statusOn(programme, day);
      const on = 'date' in status ? status.date : null;
      const text = 'date' in status ? words.statusOn[status.kind](date(status.date)) : words.statusOn[status.kind]();
      const facts: Fact[] = [{ id: `${status.kind} ${on}`, text }];
      if (supersededBy !== null) {
        const { id, shortTitle } = supersededBy;
        facts.push({ id: `by ${id}`, name: shortTitle[lang], to: { page: 'programme', id } });
      }
      return cellOf(facts, 'unstated');
    }),
    each('number', words.documentNumber, ({ programme: { documentNumber: given }, claims }) =>
      cellOf(
        given === null
          ? []
          : [
              {
                id: given.value,
                text: given.value,
                note: given.partial ? words.partialNumber : null,
                ...evidenceOf(claims.documentNumber),
              },
            ],
        'unstated',
      ),
    ),
    each('where', words.where, ({ programme: { jurisdiction: id }, jurisdiction }) => [
      id === 'CN' ? { id, text: jurisdiction[lang] } : { id, name: jurisdiction[lang], to: { page: 'place', id } },
    ]),
    each('relevance', filters.relevance, ({ programme: { relevance } }) => [
      { id: relevance, text: RELEVANCES[relevance][lang] },
    ]),
    set('themes', own.themes, ({ programme: { themes } }) =>
      cellOf(
        themes.map((id) => ({ id, name: THEMES[id][lang], to: { page: 'theme', id } })),
        'none-recorded',
      ),
    ),
    ...targetRows(
      pages.map(({ programme: { targets, whyEmpty } }) => ({
        aims: targets.map((aim) => ({
          aim,
          known: { refs: aim.sources, basis: aim.basis, disputed: aim.disputed },
        })),
        nothing: emptiness(whyEmpty.targets),
      })),
      lang,
    ),
    ...mentionRows(pages, lang),
    each('tasks', own.tasks, ({ programme: { tasks, whyEmpty } }) => counted(tasks.length, whyEmpty.tasks)),
    each('steps', own.steps, ({ programme: { milestones, whyEmpty } }) =>
      counted(milestones.length, whyEmpty.milestones),
    ),
    set('parents', words.parents, ({ parents }) => kin(parents)),
    set('children', words.children, ({ children }) => kin(children)),
    set('rosters', words.rosters, ({ rosters }) =>
      cellOf(
        rosters.map(({ id, name }) => ({ id, name: name[lang], to: { page: 'roster', id } })),
        'none-recorded',
      ),
    ),
    each('evidence', words.evidence, ({ programme: { basis, basisWhy } }) => [
      { id: basis, text: BASES[basis][lang], note: basisWhy[lang] },
    ]),
  ]);
}
