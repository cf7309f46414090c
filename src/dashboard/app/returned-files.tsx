import { useCode } from '../ui/use-code.ts';

/** Files that come back are taken once the page stands; where the code does not come, the page is as it was. */
export function ReturnedFiles() {
  const { data } = useCode('drop', () => import('../features/verify/drop-host.tsx'));
  return data ? <data.DropHost /> : null;
}
