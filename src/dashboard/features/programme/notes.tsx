import type { ProgrammePage } from '#contract/answers/programme-page.ts';
import { useView } from '../../url/use-view.ts';

/** The doubts noted when the record was made. */
export function Notes({ page: { programme } }: { readonly page: ProgrammePage }) {
  const { lang } = useView().view.filter;
  return <p>{programme.notes?.[lang]}</p>;
}
