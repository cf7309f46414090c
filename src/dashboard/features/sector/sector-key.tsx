import type { ReactNode } from 'react';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { SECTOR_GROUPS } from '#contract/vocabulary.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import styles from './sector-key.module.css';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** Where the sector stands among the others, whether the 2026 action names it, and its codes, which no page states. */
export function SectorKey({ page: { sector, parent, children, overlaps } }: { readonly page: SectorPage }) {
  const words = useWordsOf(sectorWordsFor).key;
  const { lang } = useView().view.filter;
  const codes = [
    sector.gbt4754.length > 0 && words.gbt4754(sector.gbt4754.join(', ')),
    sector.isic4.length > 0 && words.isic4(sector.isic4.join(', ')),
  ].filter((each) => each !== false);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.group, SECTOR_GROUPS[sector.group][lang]],
    [words.parent, parent && <Sectors sectors={[parent]} />],
    [
      words.children,
      children.length > 0 && (
        <>
          <Sectors sectors={children} /> <Aside>{words.childrenNote}</Aside>
        </>
      ),
    ],
    [words.overlaps, overlaps.length > 0 && <Sectors sectors={overlaps} />],
    [
      words.resonance,
      <>
        {sector.inResonance ? <PageLink page="resonance">{words.inResonance}</PageLink> : words.notInResonance}
        {sector.inResonanceDoubtful && <Aside>; {words.doubtful}</Aside>}
      </>,
    ],
    [
      words.codes,
      codes.length > 0 && (
        <>
          {codes.join(' · ')} <Aside>({words.codesNote})</Aside>
        </>
      ),
    ],
    [words.note, sector.note !== '' && <Aside>{sector.note}</Aside>],
  ];
  return (
    <dl className={styles['key']}>
      {rows
        .filter(([, fact]) => fact !== false && fact !== null)
        .map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}

function Sectors({ sectors }: { readonly sectors: readonly Named[] }) {
  const { lang } = useView().view.filter;
  return sectors.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <PageLink page="sector" id={id}>
        {name[lang]}
      </PageLink>
    </span>
  ));
}

const Aside = ({ children }: { readonly children: ReactNode }) => <span className={styles['aside']}>{children}</span>;
