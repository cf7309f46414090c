import { FONTS, type ThemeName, TOKENS } from './tokens.ts';

function declarations(theme: ThemeName, indent: string): string {
  const { scale, ...colours } = TOKENS[theme];
  const steps = scale.map((colour, step): [string, string] => [`scale-${step}`, colour]);
  return [...Object.entries(colours), ...steps].map(([name, colour]) => `${indent}--${name}: ${colour};`).join('\n');
}

/** The tokens as custom properties: light unless the reader chose dark, or the system did and the reader did not choose light. */
export function cssOfTokens(): string {
  const fonts = Object.entries(FONTS).map(([name, stack]) => `  --${name}: ${stack};`);
  return `/* Made from src/charts/tokens.ts by scripts/tokens.ts. Change the colours there. */
:root {
${fonts.join('\n')}
${declarations('light', '  ')}
}

:root[data-theme="dark"] {
${declarations('dark', '  ')}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${declarations('dark', '    ')}
  }
}
`;
}
