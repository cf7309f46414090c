import type { PlacePage } from '#contract/answers/place-page.ts';
import type { Programme } from '#contract/entities/programme.ts';
import { earliest } from '#contract/partial-date.ts';
import type { Bilingual } from '#contract/primitives.ts';
import { keysOf, THEMES } from '#contract/vocabulary.ts';
import { founded } from '../../claims.ts';
import { compareText } from '../../compare-text.ts';
import { named } from './place-programmes.ts';

type Contents = Pick<PlacePage, 'targets' | 'withoutTargets' | 'sectors' | 'themes' | 'steps'>;

function targetsOf(programme: Programme): PlacePage['targets'] {
  return founded(programme.targets, programme.sources).map((target) => ({
    ...target,
    sources: programme.sources.filter(({ id }) => target.sources.includes(id)),
    programme: named(programme),
    kind: programme.kind,
  }));
}

/** Sectors, those spoken of most deeply and most often first. */
function sectorsOf(programmes: readonly Programme[], names: ReadonlyMap<string, Bilingual>): PlacePage['sectors'] {
  const mentions = programmes.flatMap((programme) =>
    founded(programme.sectors, programme.sources).map(({ id, depth, sources, basis }) => ({
      id,
      mention: {
        programme: named(programme),
        depth,
        sources: programme.sources.filter((source) => sources.includes(source.id)),
        basis,
      },
    })),
  );
  return [...names]
    .flatMap(([id, name]) => {
      const own = mentions.filter((it) => it.id === id).map(({ mention }) => mention);
      const [deepest] = own.toSorted((a, b) => b.depth - a.depth);
      return deepest === undefined ? [] : [{ id, name, depth: deepest.depth, mentions: own }];
    })
    .toSorted((a, b) => b.depth - a.depth || b.mentions.length - a.mentions.length || compareText(a.id, b.id));
}

/** What some programmes set and name, taken together. */
export function contentsOf(programmes: readonly Programme[], sectors: ReadonlyMap<string, Bilingual>): Contents {
  const without = (reason: NonNullable<Programme['whyEmpty']['targets']>) =>
    programmes.filter(({ whyEmpty }) => whyEmpty.targets === reason).length;
  return {
    targets: programmes.flatMap(targetsOf),
    withoutTargets: { silent: without('none-seen-in-full-text'), notRead: without('not-read') },
    sectors: sectorsOf(programmes, sectors),
    themes: keysOf(THEMES)
      .map((id) => ({ id, programmes: programmes.filter(({ themes }) => themes.includes(id)).length }))
      .filter((theme) => theme.programmes > 0)
      .toSorted((a, b) => b.programmes - a.programmes),
    steps: programmes
      .flatMap((programme) =>
        programme.milestones.map(({ date, text }) => ({ date, text, programme: named(programme) })),
      )
      .toSorted((a, b) => compareText(earliest(a.date), earliest(b.date))),
  };
}
