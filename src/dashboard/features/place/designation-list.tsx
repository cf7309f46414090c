import { formatDate } from '#charts/format-date.ts';
import type { PlaceEntry, PlacePage } from '#contract/answers/place-page.ts';
import { isPartialDate } from '#contract/partial-date.ts';
import { MEMBER_STATUSES } from '#contract/vocabulary.ts';
import { placeWordsFor } from '#words/place-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { TableGroup } from '../../ui/table-group.tsx';
import { useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { Outlets } from './outlets.tsx';
import styles from './place.module.css';
import { PlaceNames } from './place-names.tsx';

const COLUMNS = 5;

function Entry({ entry, page }: { readonly entry: PlaceEntry; readonly page: PlacePage }) {
  const { designations: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const { places, field, hub, builder, batch, designated, note } = entry;
  const [only, ...others] = places;
  const about = [
    batch === null ? null : words.batch(isPartialDate(batch) ? formatDate(batch, lang) : batch, isPartialDate(batch)),
    field && field[lang],
    hub && words.hub(hub[lang]),
    builder && words.builder(builder[lang]),
    entry.documentNumber,
  ].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">
        {only !== undefined && only.id !== page.id ? (
          <PageLink page="place" id={only.id}>
            {entry.name[lang]}
          </PageLink>
        ) : (
          entry.name[lang]
        )}
        {others.length > 0 && (
          <span className={styles['doubt']}>
            {` ${words.spans} `}
            <PlaceNames places={places} />
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
        {designated !== null && entry.dateKind !== null && (
          <span className={styles['doubt']}> ({words.dateKinds[entry.dateKind] ?? entry.dateKind})</span>
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

function RosterEntries({ entries, page }: { readonly entries: readonly PlaceEntry[]; readonly page: PlacePage }) {
  const { designations: words } = useWordsOf(placeWordsFor);
  const { lang } = useView().view.filter;
  const [first] = entries;
  if (first === undefined) return null;
  const { roster, programme } = first;
  return (
    <TableGroup
      columns={COLUMNS}
      title={
        <>
          <PageLink page="roster" id={roster.id}>
            {roster.name[lang]}
          </PageLink>
          <span className={styles['doubt']}>
            {roster.complete ? words.complete(roster.members) : words.partial(roster.members, roster.expectedCount)}
            {programme !== null && (
              <>
                {`; ${words.setUpBy} `}
                <PageLink page="programme" id={programme.id}>
                  {programme.name[lang]}
                </PageLink>
              </>
            )}
          </span>
        </>
      }
    >
      {entries.map((entry) => (
        <Entry key={`${entry.name.en} ${entry.designated} ${entry.field?.en}`} entry={entry} page={page} />
      ))}
    </TableGroup>
  );
}

/** The rosters that name the place or a place in it, each with its entries. */
export function DesignationList({ page }: { readonly page: PlacePage }) {
  const { designations: words } = useWordsOf(placeWordsFor);
  const ids = [...new Set(page.designations.map(({ roster }) => roster.id))];
  return (
    <PageSection id="designations" title={words.title} note={ids.length > 0 ? words.note : undefined}>
      {ids.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ScrollTable title={words.title} columns={Object.values(words.columns)} className={styles['entries']}>
          {ids.map((id) => (
            <RosterEntries key={id} entries={page.designations.filter(({ roster }) => roster.id === id)} page={page} />
          ))}
        </ScrollTable>
      )}
    </PageSection>
  );
}
