import { formatDate } from '#charts/format-date.ts';
import type { SectorPage } from '#contract/answers/sector-page.ts';
import { sectorLead } from '#heads/sector-lead.ts';
import { sectorWordsFor } from '#words/sector-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useDay } from '../../ui/use-day.ts';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { SectorKey } from './sector-key.tsx';

/** What the sector is, and the answer in a sentence. */
export function SectorTitle({ page }: { readonly page: SectorPage }) {
  const words = useWordsOf(sectorWordsFor);
  const { lang } = useView().view.filter;
  const day = useDay();
  return (
    <div>
      <PageTitle
        kind={
          <>
            {words.kind} · <PageLink page="sectors">{words.all}</PageLink>
          </>
        }
        title={page.sector.name}
        lead={sectorLead(page, day, lang, (date) => formatDate(date, lang))}
      />
      <SectorKey page={page} />
    </div>
  );
}
