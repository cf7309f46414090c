import { useMemo } from 'react';
import { verifyHead } from '#heads/verify-head.ts';
import { verifyWordsFor } from '#words/verify-words.ts';
import { explain } from '../ui/explain.ts';
import pageStyles from '../ui/page.module.css';
import { PageTitle } from '../ui/page-title.tsx';
import { useCode } from '../ui/use-code.ts';
import { useHead } from '../ui/use-head.ts';
import { useWords, useWordsOf } from '../ui/use-words.ts';
import { useView } from '../url/use-view.ts';
import styles from './verify-page.module.css';

const AGAIN = `import hashlib, json
with open("view.datapackage.json", encoding="utf-8") as file:
    rows = json.load(file)["resources"][0]["data"]
text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
print(hashlib.sha256(text.encode("utf-8")).hexdigest())`;

/** Makes the hash of a view again from every form of it, and that of any file a reader has. */
export function Page() {
  const words = useWordsOf(verifyWordsFor);
  const { app } = useWords();
  const { lang } = useView().view.filter;
  useHead(useMemo(() => verifyHead({ lang, origin: location.origin }), [lang]));
  const parts = useCode('verify', () => import('../features/verify/verification.tsx'));
  return (
    <main id="content" className={pageStyles['page']}>
      <PageTitle kind={words.kind} title={{ en: words.title, zh: words.titleZh }} lead={words.lead} />
      <div className={styles['again']}>
        <p>{words.again}</p>
        {/* A scroll region must be reachable by keyboard. */}
        <pre tabIndex={0} role="region" aria-label={words.again}>
          <code>{AGAIN}</code>
        </pre>
      </div>
      {parts.data && <parts.data.Verification />}
      {parts.isPending && <p role="status">{app.page.loading}</p>}
      {parts.error && (
        <p role="alert">
          {explain(parts.error, app.errors)}{' '}
          <button type="button" onClick={() => void parts.refetch()}>
            {app.frame.retry}
          </button>
        </p>
      )}
    </main>
  );
}
