import type { EndpointName } from '#contract/endpoints.ts';
import type { Options } from '#contract/options.ts';
import { formatsOf } from './formats-of.ts';
import type { Owed } from './statement.ts';

/** What a file of an answer owes to others: it draws no land. */
export const owedByFile = (name: EndpointName): readonly Owed[] =>
  formatsOf(name).includes('geojson') ? ['coordinates'] : [];

/** What a picture of an answer owes to others: places on land, but neither in tiles. */
export const owedByPicture = (name: EndpointName, { form }: Pick<Options, 'form'>): readonly Owed[] =>
  name === 'cities' && form !== 'tiles' ? ['outlines', 'coordinates'] : [];
