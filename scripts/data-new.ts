import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { BASES, KINDS, LEVELS, RELEVANCES, RUNGS, THEMES } from '#contract/vocabulary.ts';

const one = (table: object) => Object.keys(table).join(' | ');

/** A programme to fill in: every field people need, with what it may hold. It does not pass the check until it is filled. */
const skeleton = (id: string) => `# yaml-language-server: $schema=../schema/programmes.schema.json
id: ${id}
title:
  en: # our English title
  zh: # the printed Chinese title
titleZhBasis: seen # seen | rendered (ours) | background (usual, on no page seen)
shortTitle: # en up to about 30 characters, zh up to about 16
  en:
  zh:
kind: # ${one(KINDS)}
rung: # ${one(RUNGS)}
status: issued # issued | draft
level: # ${one(LEVELS)}
jurisdiction: # CN, a province such as CN-GD, or a place code in quotes such as "440300"
issuers: [] # ids from issuers.yaml
documentNumber: {value: } # leave the line out if no page states it
issued: # 2026, 2026-04 or 2026-04-28; a year alone in quotes
issuedBasis: # document | published | doc-number | launch
relevance: # ${one(RELEVANCES)}
themes: [] # ${one(THEMES)}
evidence: # which sources state the head
  title: [s1]
  issued: [s1]
summary: # our own words
  en:
  zh:
targets:
  - metric: {en: , zh: }
    nature: target # target | count | rule
    value:
    unit: # %, CNY (in ones), EFLOPS, firms …
    operator: ">=" # = >= > <= < ~
    operatorBasis: recorded # recorded | range | not-recorded
    by: "2027"
    sources: [s1]
sectors:
  - id: # from sectors.yaml
    depth: # 1 named · 2 own paragraph · 3 numbers or use cases · 4 the document is about it
    sources: [s1]
whyEmpty: # for each list that stays empty: none-seen-in-full-text | not-read
  tasks: not-read
  places: not-read
  milestones: not-read
basis: # ${one(BASES)}; npm run data:check computes it
basisWhy:
  en:
  zh:
checked: ${new Date().toISOString().slice(0, 10)} # the day you compared it with its pages
sources:
  - id: s1
    outlet:
    title:
    url:
    lang: zh
    published:
    kind: # official | state-media | media | analysis
    text: # issuer-page | full-text | full-translation | report | not-seen
    seen: true # only if you read it
    linkable: true
`;

const [kind, id] = process.argv.slice(2);
if (kind !== 'programme' || id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error(
    'Usage: npm run data:new programme <id>\nThe id is of lower-case words joined by hyphens and ends in the year: qinghai-compute-2025',
  );
  process.exit(2);
}
const path = `data/programmes/${id}.yaml`;
try {
  await writeFile(path, skeleton(id), { flag: 'wx' });
  console.log(`Wrote ${path}. Fill it in, leave out what no page states, and run npm run data:check.`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  console.error(`${path} is there already; open it instead.`);
  process.exit(1);
}
