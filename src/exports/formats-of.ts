import type { EndpointName } from '#contract/endpoints.ts';
import { FORMAT_NAMES, type Format } from '#contract/formats.ts';
import { hasTables } from '#tables/tables-of.ts';

/** The forms an endpoint answers in. */
export const formatsOf = (name: EndpointName): readonly Format[] => (hasTables(name) ? FORMAT_NAMES : ['json']);
