import { formatDate } from '#charts/format-date.ts';
import type { PlaceEntry, PlacePage } from '#contract/answers/place-page.ts';
import { MEMBER_STATUSES } from '#contract/vocabulary.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Outlets } from './outlets.tsx';
import styles from './place.module.css';
import { PlaceNames } from './place-names.tsx';
import { ScrollTable } from './scroll-table.tsx';

function Entry({ entry, page }: { readonly entry: PlaceEntry; readonly page: PlacePage }) {
  const { designations: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const { places, field, hub, builder, batch, designated, note } = entry;
  const others = places.filter(({ id }) => id !== page.id);
  const about = [
    batch === null ? null : words.batch(batch),
    field && field[lang],
    hub && words.hub(hub[lang]),
    builder && words.builder(builder[lang]),
    entry.documentNumber,
  ].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">
        {entry.name[lang]}
        {others.length > 0 && (
          <span className={styles['doubt']}>
            {' '}
            {places.length > 1 && `${words.spans} `}
            <PlaceNames places={places.length > 1 ? places : others} />
          </span>
        )}
        {note !== null && (
          <span className={styles['note']} lang="en">
            {note}
          </span>
        )}
      </th>
      <td>
        {designated === null ? (
          <span className={styles['doubt']}>{words.undated}</span>
        ) : (
          <time dateTime={designated}>{formatDate(designated, lang)}</time>
        )}
        {entry.dateKind !== null && (
          <span className={styles['doubt']} lang="en">
            {' '}
            ({entry.dateKind})
          </span>
        )}
      </td>
      <td data-pending={entry.status !== 'designated'}>{MEMBER_STATUSES[entry.status][lang]}</td>
      <td>{about.join('; ')}</td>
      <td>
        <Outlets sources={entry.sources} basis={entry.basis} />
      </td>
    </tr>
  );
}

/** The rosters that name the place or a place in it, each with its entries. */
export function DesignationList({ page }: { readonly page: PlacePage }) {
  const { designations: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const ids = [...new Set(page.designations.map(({ roster }) => roster.id))];
  return (
    <PageSection id="designations" title={words.title} note={words.note}>
      {ids.length === 0 && <p>{words.none}</p>}
      {ids.map((id) => {
        const entries = page.designations.filter(({ roster }) => roster.id === id);
        const [first] = entries;
        if (first === undefined) return null;
        const { roster, programme } = first;
        return (
          <div key={id} className={styles['group']}>
            <h3>
              <PageLink page="roster" id={id}>
                {roster.name[lang]}
              </PageLink>
            </h3>
            <p className={styles['doubt']}>
              {roster.complete ? words.complete(roster.members) : words.partial(roster.members, roster.expectedCount)}
              {programme !== null && (
                <>
                  {`; ${words.setUpBy} `}
                  <PageLink page="programme" id={programme.id}>
                    {programme.name[lang]}
                  </PageLink>
                </>
              )}
            </p>
            <ScrollTable label={roster.name[lang]} columns={Object.values(words.columns)}>
              {entries.map((entry) => (
                <Entry key={`${entry.name.en} ${entry.designated} ${entry.field?.en}`} entry={entry} page={page} />
              ))}
            </ScrollTable>
          </div>
        );
      })}
    </PageSection>
  );
}
