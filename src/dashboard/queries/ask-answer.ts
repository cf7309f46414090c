import * as v from 'valibot';
import { CityMap } from '#contract/answers/city-map.ts';
import { envelope } from '#contract/answers/envelope.ts';
import { Heatmap } from '#contract/answers/heatmap.ts';
import { ProgrammeList } from '#contract/answers/programme-list.ts';
import { Timeline } from '#contract/answers/timeline.ts';
import type { Asked } from '#contract/asked.ts';
import { API_BASE, type EndpointName, endpointPath, LIST_LIMITS } from '#contract/endpoints.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { UnreachableError, UnreadableError } from './ask.ts';

/** The answers that can be read here as JSON: those of the views. The shape of every other comes with its page. */
export const VIEW_ANSWERS = {
  programmes: envelope(ProgrammeList),
  timeline: envelope(Timeline),
  heatmap: envelope(Heatmap),
  cities: envelope(CityMap),
} as const satisfies Partial<Record<EndpointName, v.GenericSchema>>;
export type ViewName = keyof typeof VIEW_ANSWERS;
export const isView = isKeyOf(VIEW_ANSWERS);

type Envelope<Name extends ViewName> = v.InferOutput<(typeof VIEW_ANSWERS)[Name]>;

async function askAt<Name extends ViewName>(name: Name, address: string, signal: AbortSignal): Promise<Envelope<Name>> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new UnreachableError(`No answer from ${address}`, { cause });
  });
  const answer = v.safeParse(VIEW_ANSWERS[name], await response.json().catch(() => null));
  if (!answer.success) throw new UnreadableError(`${address}: ${response.status}, ${answer.issues[0].message}`);
  return answer.output;
}

const addressOf = ({ endpoint, id, query }: Asked, more: string) => {
  const search = [query, more].filter((part) => part !== '').join('&');
  return `${API_BASE}${endpointPath(endpoint, id)}${search === '' ? '' : `?${search}`}`;
};

/** The programmes come in pages, unless only so many of them are asked for. */
async function askProgrammes(asked: Asked, signal: AbortSignal): Promise<ProgrammeList> {
  const isPart = /(?:^|&)limit=/.test(asked.query);
  const first = addressOf(asked, isPart ? '' : `limit=${LIST_LIMITS.most}`);
  let { links, data } = await askAt('programmes', first, signal);
  const items = [...data.items];
  while (!isPart && links.next !== undefined) {
    ({ links, data } = await askAt('programmes', links.next, signal));
    items.push(...data.items);
  }
  return { ...data, items, next: null };
}

/** The whole answer of a view as the API sends it. */
export async function askAnswer(name: ViewName, asked: Asked, signal: AbortSignal) {
  return name === 'programmes' ? askProgrammes(asked, signal) : (await askAt(name, addressOf(asked, ''), signal)).data;
}
