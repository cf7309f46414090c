import { PageLink } from '../ui/page-link.tsx';
import { Perhaps } from '../ui/perhaps.tsx';
import { useWords } from '../ui/use-words.ts';

/** An address that is no page of ours. */
export function Page() {
  const words = useWords().app.page;
  return (
    <main id="content">
      <h1>{words.notFound}</h1>
      <Perhaps />
      <p>
        <PageLink page="overview">{words.home}</PageLink>
      </p>
    </main>
  );
}
