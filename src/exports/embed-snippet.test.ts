import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedFrame, fitScript } from './embed-snippet.ts';

const UNESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const read = (value = '') => value.replaceAll(/&(?:amp|lt|gt|quot);/g, (sign) => UNESCAPED[sign] ?? sign);

it('makes one frame, whatever its title and address hold, and keeps both', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', "'", '<', '>', '&', '=', ' ', '/', 'a', '钢', '</iframe>', '&quot;'),
  });
  fc.assert(
    fc.property(text, text, (title, address) => {
      const html = embedFrame({ title, address, width: '100%', height: 700 });
      const [whole, src, named] =
        /^<iframe src="([^"<>]*)" title="([^"<>]*)" width="100%" height="700" [^<>]*><\/iframe>$/.exec(html) ?? [];
      expect(whole).toBe(html);
      expect(read(src)).toBe(address);
      expect(read(named)).toBe(title);
    }),
  );
});

it('fits frames only to what the site itself says, and cannot be broken out of', () => {
  expect(fitScript('https://example.org')).toContain('e.origin==="https://example.org"');
  expect(fitScript('</script><script>alert(1)').match(/<\/?script>/g)).toHaveLength(2);
});
