import type { PlaceTarget } from '#contract/answers/place-page.ts';

export type TargetGroup = 'goals' | 'support' | 'rules' | 'counts';

const inMoney = ({ unit }: PlaceTarget) => unit?.startsWith('CNY') ?? false;

/** Money offered is kept apart from the size an industry is to reach, which is money too. */
function groupOf(target: PlaceTarget): TargetGroup {
  if (target.nature === 'count') return 'counts';
  if (target.kind === 'funding') return 'support';
  if (target.nature === 'target') return 'goals';
  return inMoney(target) ? 'support' : 'rules';
}

const text = (a: string, b: string) => (a < b ? -1 : Number(a > b));
/** Money first, then rates, then what is counted; a goal without a number last. */
function unitOrder(target: PlaceTarget): string {
  if (target.value === null) return '3';
  if (inMoney(target)) return '0';
  return target.unit === '%' ? '1' : `2 ${target.unit ?? ''}`;
}

/** The targets of one group, those of one unit together, the earliest due first. */
export function targetsIn(group: TargetGroup, targets: readonly PlaceTarget[]): PlaceTarget[] {
  return targets
    .filter((target) => groupOf(target) === group)
    .toSorted((a, b) => text(unitOrder(a), unitOrder(b)) || text(a.by ?? '9999', b.by ?? '9999'));
}
