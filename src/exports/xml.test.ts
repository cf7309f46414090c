import { expect, it } from 'vitest';
import { xmlElement, xmlText } from './xml.ts';

it('escapes what would end a text or an attribute', () => {
  expect(xmlElement('a', { href: '/?q="x"&y=<1>' }, xmlText('1 < 2 & 3 > 2'))).toBe(
    '<a href="/?q=&quot;x&quot;&amp;y=&lt;1&gt;">1 &lt; 2 &amp; 3 &gt; 2</a>',
  );
  expect(xmlElement('link', { rel: 'self' })).toBe('<link rel="self"/>');
});

it('lets nothing through that XML cannot hold, and keeps what lies beyond the basic plane', () => {
  expect(xmlText('a\u0000b\u001bc\ud800d\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  expect(xmlText('𠮷 钢铁\n\t')).toBe('𠮷 钢铁\n\t');
});
