import { xmlElement, xmlText } from '../xml.ts';
import { excelText } from './excel-text.ts';
import { MAIN, XML_HEAD } from './ooxml.ts';

/** The texts of a workbook: each is kept once, under a number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((text) =>
      xmlElement('si', {}, xmlElement('t', { 'xml:space': 'preserve' }, xmlText(excelText(text)))),
    );
    return XML_HEAD + xmlElement('sst', { xmlns: MAIN, uniqueCount: String(items.length) }, ...items);
  }
}
