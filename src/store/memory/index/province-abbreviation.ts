import type { Bilingual } from '#contract/primitives.ts';

/** The one-character names of the provinces, by the letters of ISO 3166-2:CN (GB/T 2260). */
const CHARACTERS: Readonly<Record<string, string>> = {
  BJ: '京',
  TJ: '津',
  HE: '冀',
  SX: '晋',
  NM: '蒙',
  LN: '辽',
  JL: '吉',
  HL: '黑',
  SH: '沪',
  JS: '苏',
  ZJ: '浙',
  AH: '皖',
  FJ: '闽',
  JX: '赣',
  SD: '鲁',
  HA: '豫',
  HB: '鄂',
  HN: '湘',
  GD: '粤',
  GX: '桂',
  HI: '琼',
  CQ: '渝',
  SC: '川',
  GZ: '黔',
  YN: '滇',
  XZ: '藏',
  SN: '陕',
  GS: '甘',
  QH: '青',
  NX: '宁',
  XJ: '新',
};

/** A province in two letters and in one character, of its ISO code. */
export function provinceAbbreviation(province: string): Bilingual {
  const letters = province.slice('CN-'.length);
  return { en: letters, zh: CHARACTERS[letters] ?? letters };
}
