import type { Snapshot } from '#contract/snapshot.ts';
import { BASES, LEVELS } from '#contract/vocabulary.ts';

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** The state of a dataset in lines: what it holds, how sure it is, where it is thin. */
export function datasetStats(snapshot: Snapshot): [name: string, value: string][] {
  const { programmes, rosters, places, searches } = snapshot;
  const count = (test: (programme: (typeof programmes)[number]) => boolean) => programmes.filter(test).length;
  const targets = programmes.flatMap(({ targets: own, sources }) => own.map((target) => ({ target, sources })));
  const linked = targets.filter(({ target, sources }) =>
    sources.some(({ id, seen, linkable }) => seen && linkable && target.sources.includes(id)),
  );
  const sources = programmes.flatMap(({ sources: own }) => own);
  const heads = programmes.flatMap(({ evidence }) => Object.keys(evidence));
  const disputes = programmes.filter(
    ({ disputed, targets: own }) =>
      Object.keys(disputed).length > 0 || own.some((target) => target.disputed.length > 0),
  );
  const [oldest] = programmes.toSorted((a, b) => (a.checked < b.checked ? -1 : Number(a.checked > b.checked)));
  const sure = count(({ basis }) => basis !== 'single');
  const bySearch = (status: string) => searches.places.filter((place) => place.status === status).length;
  return [
    ['version', `${snapshot.info.version}, pages read up to ${snapshot.info.asOf}`],
    ['programmes', `${programmes.length}`],
    ...Object.keys(LEVELS).map((level): [string, string] => [`  ${level}`, `${count((it) => it.level === level)}`]),
    ...Object.keys(BASES).map((basis): [string, string] => [`  ${basis}`, `${count((it) => it.basis === basis)}`]),
    ['  official or corroborated', share(sure, programmes.length)],
    ['  without date of issue', `${count(({ issued }) => issued === null)}`],
    ['  drafts', `${count(({ status }) => status === 'draft')}`],
    ['  with a recorded dispute', `${disputes.length}`],
    ['facts of heads with sources noted', `${heads.length}`],
    ['compared with its pages longest ago', oldest === undefined ? '–' : `${oldest.id}, ${oldest.checked}`],
    ['targets', `${targets.length}`],
    ['  with a source that was read and can be linked', share(linked.length, targets.length)],
    ['sources', `${sources.length}`],
    ['  read', share(sources.filter(({ seen }) => seen).length, sources.length)],
    ['  fit to link', share(sources.filter(({ linkable }) => linkable).length, sources.length)],
    ['rosters', `${rosters.length}, ${rosters.filter(({ complete }) => complete).length} complete`],
    ['  members', `${rosters.reduce((sum, { members }) => sum + members.length, 0)}`],
    ['places', `${places.length}`],
    ['  with a programme', `${bySearch('found')}`],
    ['  searched, none found', `${bySearch('searched-none-found')}`],
    ['  not searched', `${bySearch('not-searched')}`],
    ['kept apart as unverified', `${snapshot.unverified.length}`],
  ];
}
