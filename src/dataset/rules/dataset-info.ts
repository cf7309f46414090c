import { earliest, latest } from '#contract/partial-date.ts';
import type { Rule } from './rule.ts';

export const versionIsNoOlderThanReading: Rule = function* ({ info }) {
  const { version, asOf } = info.value;
  if (latest(version) < earliest(asOf))
    yield info.faultAt(['version'], `${version} is before asOf, ${asOf}: a version holds what was read by then`);
};
