import type { Context } from 'hono';
import { EMBEDS } from '#contract/embed.ts';
import { CONTRACT_VERSION } from '#contract/endpoints.ts';
import { fault } from '#contract/filter/fault.ts';
import { embedFrame } from '#exports/embed-snippet.ts';
import { embedHead } from '#heads/embed-head.ts';
import type { Store } from '#store/store.ts';
import { wordsFor } from '#words/words.ts';
import type { Archive } from './archive.ts';
import { storeAsked } from './asked-version.ts';
import { embedAt } from './embed-at.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { badQuery, notEmbeddable, otherForm, unknownVersion } from './problems.ts';
import { rawQuery } from './read-question.ts';
import { sendJson, sendNotModified } from './send.ts';
import { pageView } from './social/page-view.ts';
import { PICTURE_SIZE, pictureAddress } from './social/picture-path.ts';

const WIDTH = 800;
const DAY_S = 86_400;

/** A length as oEmbed gives it; what is no length asks for nothing. */
const atMost = (most: string | null, wished: number) =>
  most !== null && /^[1-9][0-9]{0,4}$/.test(most) ? Math.min(Number(most), wished) : wished;

/** The picture of a page as oEmbed names it; its size must keep to the most that is asked for (section 2.3.4). */
function thumbnail(address: string, most: { readonly width: string | null; readonly height: string | null }) {
  const { width, height } = PICTURE_SIZE;
  const fits = atMost(most.width, width) === width && atMost(most.height, height) === height;
  return fits ? { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height } : {};
}

/** Answers what oEmbed (https://oembed.com, version 1.0) asks of one address of the site: a frame of the view it shows. */
export async function respondOEmbed(c: Context, present: Store, archive: Archive, origin: string): Promise<Response> {
  const asked = new URLSearchParams(rawQuery(c.req.url));
  const address = asked.get('url') ?? '';
  if (address === '') return badQuery(c, [fault('url', '', 'malformed', 'an address of this site')]);
  if ((asked.get('format') ?? 'json') !== 'json') return otherForm(c);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.origin !== origin) return notEmbeddable(c);
  const store = await storeAsked(present, archive, url.search);
  if ('reason' in store) return unknownVersion(c, store);
  const embed = await embedAt(store, url.pathname, url.search);
  if (embed === null) return notEmbeddable(c);
  const tag = await entityTag(present.dataset.hash, store.dataset.hash, CONTRACT_VERSION, origin, asked.toString());
  if (namesTag(c.req.header('If-None-Match'), tag)) return sendNotModified(c, tag);
  const { lang } = embed.filter;
  const { query } = pageView(embed.page, url.search, store.ids);
  const { title } = embedHead(embed, { lang, origin });
  const most = { width: asked.get('maxwidth'), height: asked.get('maxheight') };
  const width = atMost(most.width, WIDTH);
  const height = atMost(most.height, EMBEDS[embed.chart].height);
  return sendJson(c, tag, {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: wordsFor(lang).app.name,
    provider_url: origin,
    cache_age: DAY_S,
    html: embedFrame({ address: origin + embed.address, title, width, height }),
    width,
    height,
    // Pictures are made of the present version alone.
    ...(store === present && thumbnail(pictureAddress(origin, embed.page, query), most)),
  });
}
