import { useAnswerable } from '../../queries/use-answerable.ts';
import { useCode } from '../../ui/use-code.ts';

/** Says which parts of the link were left out and why; its code comes where there are any. `known` are keys of the page itself. */
export function DroppedNotice({ known = [] }: { readonly known?: readonly string[] }) {
  const dropped = useAnswerable().dropped.filter(({ key }) => !known.includes(key));
  const { data } = useCode('dropped', () => import('./dropped-list.tsx'), dropped.length > 0);
  return data && dropped.length > 0 ? <data.DroppedList dropped={dropped} /> : null;
}
