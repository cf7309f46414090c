import type { PlacePage } from '#contract/answers/place-page.ts';
import { CompareLink } from '../../ui/compare-link.tsx';
import { useView } from '../../url/use-view.ts';
import { DesignationList } from './designation-list.tsx';
import { LocalProgrammes } from './local-programmes.tsx';
import { Locator } from './locator.tsx';
import { Neighbours } from './neighbours.tsx';
import styles from './place.module.css';
import { PlaceHeading } from './place-heading.tsx';
import { Searches } from './searches.tsx';
import { SectorTable } from './sector-table.tsx';
import { TargetTables } from './target-tables.tsx';

/** The heading of a place's page with the map of where it lies. */
export function PlaceTop({ page }: { readonly page: PlacePage }) {
  const { lang } = useView().view.filter;
  return (
    <div className={styles['top']}>
      <div>
        <PlaceHeading page={page} />
        <p className={styles['ways']}>
          <CompareLink kind="place" id={page.id} name={page.name[lang]} />
        </p>
      </div>
      <Locator page={page} />
    </div>
  );
}

/** What has been decided for one place, by whom, since when; what was looked for and not found. */
export function PlaceFacts({ page }: { readonly page: PlacePage }) {
  return (
    <>
      <DesignationList page={page} />
      <LocalProgrammes page={page} />
      <TargetTables page={page} />
      <SectorTable page={page} />
      <Neighbours page={page} />
      <Searches page={page} />
    </>
  );
}
