import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { readComparison } from '#contract/comparison.ts';
import { Beyond, UnknownKind } from '../features/compare/notices.tsx';
import { Places } from '../features/compare/places.tsx';
import { Programmes } from '../features/compare/programmes.tsx';
import { Sectors } from '../features/compare/sectors.tsx';
import { Title } from '../features/compare/title.tsx';
import pageStyles from '../ui/page.module.css';

const KINDS = { programme: Programmes, sector: Sectors, place: Places } as const;

/** Up to three things of one kind side by side; its address says which. */
export function Page() {
  const { search } = useLocation();
  const comparison = useMemo(() => readComparison(search), [search]);
  const { kind, ids, unknownKind, beyond } = comparison;
  const Kind = KINDS[kind];
  return (
    <main id="content" className={pageStyles['page']}>
      {unknownKind === null ? (
        <Kind comparison={comparison} />
      ) : (
        <>
          <Title kind={null} names={[]} rows={[]} />
          <UnknownKind given={unknownKind} ids={ids} />
        </>
      )}
      <Beyond ids={beyond} />
    </main>
  );
}
