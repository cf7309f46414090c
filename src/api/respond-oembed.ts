import type { Context } from 'hono';
import { EMBEDS } from '#contract/embed.ts';
import { CONTRACT_VERSION } from '#contract/endpoints.ts';
import { fault } from '#contract/filter/fault.ts';
import { embedFrame } from '#exports/embed-snippet.ts';
import { embedHead } from '#heads/embed-head.ts';
import type { Store } from '#store/store.ts';
import { wordsFor } from '#words/words.ts';
import { embedAt } from './embed-at.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { badQuery, notEmbeddable, otherForm } from './problems.ts';
import { rawQuery } from './read-question.ts';
import { sendJson, sendNotModified } from './send.ts';

const WIDTH = 800;
const DAY_S = 86_400;

/** A length as oEmbed gives it; what is no length asks for nothing. */
const atMost = (most: string | null, wished: number) =>
  most !== null && /^[1-9][0-9]{0,4}$/.test(most) ? Math.min(Number(most), wished) : wished;

/** Answers what oEmbed (https://oembed.com, version 1.0) asks of one address of the site: a frame of the view it shows. */
export async function respondOEmbed(c: Context, store: Store, origin: string): Promise<Response> {
  const asked = new URLSearchParams(rawQuery(c.req.url));
  const address = asked.get('url') ?? '';
  if (address === '') return badQuery(c, [fault('url', '', 'malformed', 'an address of this site')]);
  if ((asked.get('format') ?? 'json') !== 'json') return otherForm(c);
  const url = URL.canParse(address) ? new URL(address) : null;
  const embed = url?.origin === origin ? await embedAt(store, url.pathname, url.search) : null;
  if (embed === null) return notEmbeddable(c);
  const tag = await entityTag(store.dataset.hash, CONTRACT_VERSION, origin, asked.toString());
  if (namesTag(c.req.header('If-None-Match'), tag)) return sendNotModified(c, tag);
  const { lang } = embed.filter;
  const { title } = embedHead(embed, { lang, origin });
  const width = atMost(asked.get('maxwidth'), WIDTH);
  const height = atMost(asked.get('maxheight'), EMBEDS[embed.chart].height);
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
  });
}
