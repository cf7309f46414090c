import { useQuery } from '@tanstack/react-query';
import type { ComparedKind } from '#contract/comparison.ts';
import { NO_FILTER } from '#contract/filter/filter.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { getNamedProgrammes } from '../../queries/get-named-programmes.ts';
import { getPlaces } from '../../queries/get-places.ts';
import { getSectors } from '../../queries/get-sectors.ts';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}
const FEW = 8;

/** The first of a list whose name in either language, or whose id, holds a text. */
function namedLike(list: readonly Named[], text: string): readonly Named[] {
  const wanted = text.trim().toLowerCase();
  return list.filter(({ id, name }) => [id, name.en, name.zh].some((it) => it.toLowerCase().includes(wanted)));
}

/** The things of a kind that a text finds. */
export function useNames(kind: ComparedKind, text: string) {
  const programmes = useQuery({ ...getNamedProgrammes(text), enabled: kind === 'programme' });
  const sectors = useQuery({ ...getSectors(NO_FILTER), enabled: kind === 'sector' });
  const places = useQuery({ ...getPlaces(null), enabled: kind === 'place' });
  const found: Readonly<Record<ComparedKind, () => readonly Named[]>> = {
    programme: () => (programmes.data?.items ?? []).map(({ id, title }) => ({ id, name: title })),
    sector: () => namedLike(sectors.data ?? [], text),
    place: () =>
      namedLike(
        (places.data ?? []).flatMap((province) => [province, ...province.places]),
        text,
      ),
  };
  const { error, isFetching } = { programme: programmes, sector: sectors, place: places }[kind];
  return { found: found[kind]().slice(0, FEW), error, isFetching };
}
