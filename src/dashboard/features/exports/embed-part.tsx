import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { EMBEDS, type EmbedSettings, embedOf, LOOKS } from '#contract/embed.ts';
import { embedFrame, fitScript } from '#exports/embed-snippet.ts';
import { embedHead } from '#heads/embed-head.ts';
import { embedPartWordsFor } from '#words/embed-part-words.ts';
import { facetNames } from '#words/facet-names.ts';
import { getDataset } from '../../queries/get-dataset.ts';
import { getFacets } from '../../queries/get-facets.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { ExportSubject } from '../../ui/exporting.ts';
import { useWords, useWordsOf } from '../../ui/use-words.ts';
import { useView } from '../../url/use-view.ts';
import { embedAddress } from './embed-address.ts';
import styles from './embed-part.module.css';
import { useFrameHeight } from './use-frame-height.ts';

const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 5_000;

/** The view as a frame for a page elsewhere: which facts, which theme, how high; the HTML, and how it looks. */
export function EmbedPart({ subject }: { readonly subject: ExportSubject }) {
  const words = useWordsOf(embedPartWordsFor);
  const { app } = useWords();
  const { view } = useView();
  const { data: dataset } = useQuery(getDataset);
  const [settings, setSettings] = useState<EmbedSettings>({ version: null, look: 'auto' });
  const [wished, setWished] = useState<number | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const needed = useFrameHeight(frame);
  const chart = embedOf(subject.endpoint) ?? 'timeline';
  const { filter, options } = subject;
  const address = embedAddress({ chart, filter, options, standing: view }, settings);
  const { data: facets } = useQuery(getFacets(filter));
  const nameOf = facets === undefined ? () => undefined : facetNames(facets);
  const head = embedHead({ chart, filter, options, nameOf }, { lang: filter.lang, origin: location.origin });
  const title = app.documentTitle(head.title);
  const height = wished ?? needed ?? EMBEDS[chart].height;
  const html = embedFrame({ address: location.origin + address, title, width: '100%', height });
  const script = fitScript(location.origin);
  return (
    <div className={styles['embed']}>
      <p className={styles['settings']}>
        <label>
          {words.facts}{' '}
          <select
            value={settings.version ?? ''}
            onChange={({ target }) => setSettings({ ...settings, version: target.value || null })}
          >
            <option value="">{words.live}</option>
            {dataset?.versions.map((version) => (
              <option key={version} value={version}>
                {words.kept(version)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.look}{' '}
          <select
            value={settings.look}
            onChange={({ target }) =>
              setSettings({ ...settings, look: LOOKS.find((look) => look === target.value) ?? LOOKS[0] })
            }
          >
            {LOOKS.map((look) => (
              <option key={look} value={look}>
                {words.looks[look]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.height}{' '}
          <input
            type="number"
            min={LEAST_HEIGHT}
            max={MOST_HEIGHT}
            value={height}
            onChange={({ target }) => setWished(target.valueAsNumber > 0 ? Math.round(target.valueAsNumber) : null)}
          />
        </label>
      </p>
      <p className={styles['note']}>{words.keptNote}</p>
      <h3>{words.code}</h3>
      <pre className={styles['code']}>{html}</pre>
      <CopyButton says={{ ready: words.copy, copied: words.copied, failed: words.copyFailed }} text={() => html} />
      <details>
        <summary>{words.fit}</summary>
        <p className={styles['note']}>{words.fitNote}</p>
        <pre className={styles['code']}>{script}</pre>
        <CopyButton
          says={{ ready: words.copyFit, copied: words.fitCopied, failed: words.copyFailed }}
          text={() => script}
        />
      </details>
      <h3>{words.preview}</h3>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- It is a page of this site, whose scripts a sandbox would refuse. */}
      <iframe ref={frame} key={address} className={styles['preview']} src={address} title={title} />
    </div>
  );
}
