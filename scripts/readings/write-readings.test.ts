import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { chineseNames } from '#dataset/chinese-names.ts';
import { readFolder } from '#dataset/files/read-folder.ts';
import { readRecords } from '#dataset/read-records.ts';
import { readingsOf, writeReadings } from './write-readings.ts';

it.each([
  ['重庆', 'chóng qìng'],
  ['长沙', 'cháng shā'],
  ['厦门', 'xià mén'],
  ['成都', 'chéng dū'],
  ['长春', 'cháng chūn'],
  ['行业', 'háng yè'],
  ['行动计划', 'xíng dòng jì huà'],
  ['重点', 'zhòng diǎn'],
  ['稳增长', 'wěn zēng zhǎng'],
  ['西安', 'xī ān'],
  ['5G+工业互联网', 'gōng yè hù lián wǎng'],
])('reads %s as %s', (name, reading) => {
  expect(readingsOf([name])).toEqual({ [name]: reading });
});

it('reads a short name alike inside a longer one', () => {
  const long = '厦门市人工智能产业发展规划';
  expect(readingsOf([long, '厦门'])[long]).toMatch(/^xià mén shì/);
});

it.each(['data', 'tests/fixtures/small-dataset'])(
  'finds the readings of %s as they would be made anew',
  async (dir) => {
    const { records } = readRecords((await readFolder(dir)).files);
    const names = records === null ? [] : chineseNames(records);
    expect(names.length).toBeGreaterThan(0);
    expect(await readFile(`${dir}/readings.yaml`, 'utf8')).toBe(writeReadings(names));
  },
);
