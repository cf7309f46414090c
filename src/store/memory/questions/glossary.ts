import type { Glossary } from '#contract/answers/glossary.ts';
import type { Filter } from '#contract/filter/filter.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import { termId } from '#contract/term-id.ts';
import type { Index } from '../index/build-index.ts';
import { select } from '../select.ts';

export function answerGlossary(index: Index, { asOf }: Pick<Filter, 'asOf'>): Glossary {
  const sectorNamed = new Map(index.snapshot.sectors.map(({ id, name }) => [name.zh, id]));
  return index.snapshot.terms.map((term) => {
    const sector = term.kind === 'sector' ? (sectorNamed.get(term.zh) ?? null) : null;
    const used = select(index, { ...NO_FILTER, asOf, ...(sector === null ? { q: term.zh } : { sector: [sector] }) });
    return { id: termId(term), ...term, sector, programmes: used.size() };
  });
}
