/** What of a link was not understood. */
export const dropped = {
  title: 'Part of this link was not understood and is left out:',
  reasons: {
    'unknown-key': (key: string) => `there is no filter called “${key}”`,
    'unknown-value': (key: string, value: string) => `“${value}” is not a known value of “${key}”`,
    malformed: (key: string, value: string) => `“${value}” cannot be read as “${key}”`,
    repeated: (key: string) => `“${key}” takes one value and was given several`,
    'too-long': (key: string) => `the value of “${key}” is too long`,
    'too-many': (key: string) => `“${key}” has too many values`,
    reversed: (_key: string, value: string) => `the range ${value} runs backwards`,
    'broken-escape': (key: string) => `the value of “${key}” is not properly encoded`,
  },
  otherwise: (key: string, value: string) => `“${key}=${value}”`,
};
