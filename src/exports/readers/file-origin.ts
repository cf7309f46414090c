import * as v from 'valibot';
import { type Asked, askedOf } from '#contract/asked.ts';
import { API_BASE, ENDPOINTS, type EndpointName, LIST_LIMITS } from '#contract/endpoints.ts';
import { type PageName, pageAt } from '#contract/pages.ts';
import { keysOf, LANGUAGES } from '#contract/vocabulary.ts';
import { fileWordsFor } from '#words/file-words.ts';
import { PAGE_OF } from '../page-of.ts';
import type { PictureMetadata } from '../picture-metadata/picture-metadata.ts';
import { readPictureMetadata } from '../picture-metadata/read-picture-metadata.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { openWorkbook } from './open-workbook.ts';
import { readJson } from './read-json.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What a file of ours says of where it is from. */
export interface FileOrigin {
  readonly kind: FileKind;
  /** Of the dataset it was made from; null where it does not say, as CSV cannot. */
  readonly version: string | null;
  /** What its rows answer; null where it does not say. */
  readonly asked: Asked | null;
  /** The whole address of the view it was made of; null where it does not say. */
  readonly view: string | null;
  /** What a picture says beside. */
  readonly picture: PictureMetadata | null;
}

/** The first table of what else the page of an endpoint shows. */
const FIRST_TABLES: Partial<Record<EndpointName, string>> = {
  timeline: 'timeline',
  heatmap: 'heatmap',
  cities: 'places',
};

function endpointOf(page: PageName, tables: readonly string[]): EndpointName | null {
  const found = keysOf(ENDPOINTS).filter((name) => PAGE_OF[name] === page);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  return found.find((name) => tables.includes(FIRST_TABLES[name] ?? '')) ?? null;
}

function urlOf(link: string): URL | null {
  return URL.canParse(link) ? new URL(link) : null;
}

function askedBehind(link: string, tables: readonly string[]): Asked | null {
  const url = urlOf(link);
  const page = url && pageAt(url.pathname);
  const endpoint = page && endpointOf(page.name, tables);
  return url && endpoint ? askedOf(endpoint, page.id, url.search) : null;
}

/** The question of an address of the API. */
function askedAt(self: string): Asked | null {
  const [path = '', search = ''] = self.split('?');
  for (const endpoint of keysOf(ENDPOINTS)) {
    const [before = '', after] = `${API_BASE}${ENDPOINTS[endpoint].path}`.split('{id}');
    if (after === undefined ? path === before : path.startsWith(before) && !path.slice(before.length).includes('/')) {
      try {
        return askedOf(endpoint, after === undefined ? '' : decodeURIComponent(path.slice(before.length)), search);
      } catch {
        return null; // A broken escape is no address of ours.
      }
    }
  }
  return null;
}

const Package = v.object({
  homepage: v.string(),
  version: v.string(),
  resources: v.array(v.object({ name: v.string() })),
});
const Collection = v.object({ about: v.object({ link: v.string(), version: v.string(), table: v.string() }) });
const Answer = v.object({
  meta: v.object({ dataset: v.object({ version: v.string() }) }),
  links: v.object({ self: v.string() }),
});

const LIMITED = /(?:^|&)limit=/;

type Told = Omit<FileOrigin, 'kind'>;
const told = (link: string, version: string, tables: readonly string[]): Told => ({
  version,
  asked: askedBehind(link, tables),
  view: link,
  picture: null,
});

function ofPicture(bytes: Uint8Array): Told {
  const picture = readPictureMetadata(bytes);
  if (picture === null) throw new UnreadableFile('It says nothing of where it is from');
  const { view, version, endpoint, query } = picture;
  const id = pageAt(new URL(view).pathname)?.id ?? '';
  return {
    version,
    view,
    picture,
    asked: askedOf(endpoint, ENDPOINTS[endpoint].path.includes('{id}') ? id : '', query),
  };
}

function ofWorkbook(bytes: Uint8Array): Told {
  const rows = openWorkbook(bytes)('README') ?? [];
  const texts = new Map(rows.map(([label, text]) => [label, String(text ?? '')]));
  for (const language of LANGUAGES) {
    const { link, version } = fileWordsFor(language).about;
    const [address, from] = [texts.get(link), texts.get(version)];
    if (address !== undefined && from !== undefined) return told(address, from, [...texts.keys()].map(String));
  }
  throw new UnreadableFile('It has no sheet that says where it is from');
}

const ORIGINS: Readonly<Record<FileKind, (bytes: Uint8Array) => Told>> = {
  png: ofPicture,
  svg: ofPicture,
  xlsx: ofWorkbook,
  datapackage: (bytes) => {
    const { homepage, version, resources } = readJson(bytes, Package);
    return told(
      homepage,
      version,
      resources.map(({ name }) => name),
    );
  },
  geojson: (bytes) => {
    const { link, version, table } = readJson(bytes, Collection).about;
    return told(link, version, [table]);
  },
  json: (bytes) => {
    const { meta, links } = readJson(bytes, Answer);
    const asked = askedAt(links.self);
    // An answer leaves out the length of its list where it is the common one, and holds no more than that all the same.
    const isList = asked?.endpoint === 'programmes' && !LIMITED.test(asked.query);
    const part = isList ? askedOf('programmes', '', `${asked.query}&limit=${LIST_LIMITS.default}`) : asked;
    return { version: meta.dataset.version, asked: part, view: null, picture: null };
  },
  csv: () => ({ version: null, asked: null, view: null, picture: null }),
};

/**
 * What a file says of where it is from.
 * @throws UnreadableFile where it is none that was made here.
 */
export function readOrigin(bytes: Uint8Array): FileOrigin {
  const kind = fileKind(bytes);
  if (kind === null) throw new UnreadableFile('It is in no form that is made here');
  return { kind, ...ORIGINS[kind](bytes) };
}
