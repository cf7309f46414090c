const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/**
 * Whether two values of a field say the same. Versions outlive forms: a text that was kept in English alone and now stands
 * in both languages is no change of fact, nor is an absence written otherwise.
 */
export function sameFact(before: unknown, after: unknown): boolean {
  if (isNothing(before) && isNothing(after)) return true;
  if (typeof before === 'string' && isObject(after) && 'zh' in after) return before === after['en'];
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((item, at) => sameFact(item, after[at]));
  }
  if (isObject(before) && isObject(after)) {
    const translated = 'en' in before && !('zh' in before);
    return Object.keys({ ...before, ...after }).every(
      (key) => (translated && key === 'zh') || sameFact(before[key], after[key]),
    );
  }
  return before === after;
}
