import type { EndpointName } from '#contract/endpoints.ts';
import { FORMAT_NAMES, type Format } from '#contract/formats.ts';

/** The forms an endpoint answers in. */
export const formatsOf = (_name: EndpointName): readonly Format[] => FORMAT_NAMES;
