import type { CityMap } from '#contract/answers/city-map.ts';
import type { SearchStatus } from '#contract/vocabulary.ts';
import { cityMap, designation, place, province } from './map-answer.fixture.ts';

const NAMES =
  'HL Heilongjiang 黑龙江,NM Inner_Mongolia 内蒙古,LN Liaoning 辽宁,JL Jilin 吉林,XJ Xinjiang 新疆,GS Gansu 甘肃,' +
  'NX Ningxia 宁夏,SN Shaanxi 陕西,SX Shanxi 山西,HE Hebei 河北,BJ Beijing 北京,TJ Tianjin 天津,XZ Xizang 西藏,' +
  'QH Qinghai 青海,SC Sichuan 四川,CQ Chongqing 重庆,HA Henan 河南,SD Shandong 山东,JS Jiangsu 江苏,YN Yunnan 云南,' +
  'GZ Guizhou 贵州,HB Hubei 湖北,AH Anhui 安徽,ZJ Zhejiang 浙江,SH Shanghai 上海,GX Guangxi 广西,HN Hunan 湖南,' +
  'JX Jiangxi 江西,FJ Fujian 福建,HI Hainan 海南,GD Guangdong 广东';

const UNSEARCHED: Readonly<Record<string, SearchStatus>> = { XZ: 'searched-none-found', HI: 'not-searched' };

/** A made-up answer with all 31 provinces: every seventh holds nothing, one was searched in vain, one not at all. */
export function allProvinces(): CityMap {
  const named = NAMES.split(',').map((entry) => {
    const [id = '', en = '', zh = ''] = entry.split(' ');
    return { id, en: en.replace('_', ' '), zh };
  });
  const provinces = named.map(({ id, en, zh }, at) =>
    province(`CN-${id}`, `${at + 10}0000`, en, {
      name: { en, zh },
      programmes: at,
      search: UNSEARCHED[id] ?? 'found',
      designations: id === 'GZ' ? [designation('a')] : [],
    }),
  );
  const places = named.flatMap(({ id }, at) =>
    at % 7 === 3
      ? []
      : [
          place(`${at + 10}0100`, `First of ${id}`, {
            province: `CN-${id}`,
            designations: Array.from({ length: (at % 5) + 1 }, () => designation('b')),
          }),
          place(`${at + 10}0200`, `Second of ${id}`, {
            province: `CN-${id}`,
            designations: [designation('c'), designation('d', 'proposed')],
          }),
        ],
  );
  return cityMap(places, provinces);
}
