import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { xmlElement } from '../xml.ts';
import { openWorkbook } from './open-workbook.ts';

const workbook = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));

/** As a spreadsheet writes it: an absolute target, texts in runs and how they are spoken, gaps, cells with a style alone. */
const SAVED = workbook({
  'xl/workbook.xml': xmlElement(
    'workbook',
    {},
    '<sheets><sheet name="a &amp; b" sheetId="7" state="visible" r:id="rId9"/></sheets>',
  ),
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId9" Type="x/worksheet" Target="/xl/worksheets/sheet7.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>one</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">two </t></r><r><t>&lt;three&gt;</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si><si><t/></si></sst>',
  'xl/worksheets/sheet7.xml': xmlElement(
    'worksheet',
    {},
    '<sheetData><row r="1" spans="1:28" x14ac:dyDescent="0.2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="4"/><c r="AB1" s="2" t="s"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>1.5E-3</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="inlineStr"><is><t>x_x000D_</t></is></c><c r="D3" t="str"><f>A1&amp;"a"</f><v>onea</v></c></row></sheetData>',
  ),
});

it('reads texts, numbers and truths wherever they stand, also from a workbook a spreadsheet has saved', () => {
  const [first, second, third] = openWorkbook(SAVED)('a & b') ?? [];
  expect([first?.[0], first?.[1], first?.[27], first?.length]).toEqual(['one', null, 'two <three>', 28]);
  expect(second).toEqual([]);
  expect(third).toEqual([0.0015, true, 'x\r', 'onea']);
});

it('has no sheet of another name', () => {
  expect(openWorkbook(SAVED)('a')).toBeNull();
});
