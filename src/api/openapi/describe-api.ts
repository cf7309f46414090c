import type { DatasetDescription } from '#contract/answers/dataset-answer.ts';
import {
  API_BASE,
  CONTRACT_VERSION,
  ENDPOINTS,
  type EndpointName,
  FILE_PARAMETERS,
  VERSION_PARAMETER,
} from '#contract/endpoints.ts';
import { type FileFormat, FORMATS } from '#contract/formats.ts';
import { isKeyOf } from '#contract/vocabulary.ts';
import { formatsOf } from '#exports/formats-of.ts';
import { answerComponent, schemaComponents } from './components.ts';
import { parameterComponents, parameterReference } from './parameters.ts';
import { SUMMARIES } from './reference.ts';

const response = (name: string) => ({ $ref: `#/components/responses/${name}` });

function problemResponse(description: string) {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

const HEADERS = {
  ETag: { description: 'Names the dataset and the question; send it as If-None-Match', schema: { type: 'string' } },
  'Cache-Control': { description: 'How long the answer is fresh', schema: { type: 'string' } },
};

const TEXT = { schema: { type: 'string' } };
const OBJECT = { schema: { type: 'object' } };

const FILE_HEADERS = {
  'Content-Disposition': { description: 'The name of a file; an answer in json has none', schema: { type: 'string' } },
  Link: {
    description: 'rel="next": the next page; rel="describedby": the data package of a file',
    schema: { type: 'string' },
  },
};

/** Every form an endpoint answers in, by its type; a workbook is bytes, which OpenAPI 3.1 describes by no schema. */
function contentOf(name: EndpointName) {
  const answer = { schema: { $ref: `#/components/schemas/${answerComponent(name)}` } };
  const made: Readonly<Record<FileFormat, object>> = {
    csv: TEXT,
    xlsx: {},
    geojson: OBJECT,
    markdown: TEXT,
    datapackage: OBJECT,
  };
  return Object.fromEntries(
    formatsOf(name).map((format) => [FORMATS[format].type, format === 'json' ? answer : made[format]]),
  );
}

function operation(name: EndpointName) {
  const { path, clauses, setsAside, parameters, options } = ENDPOINTS[name];
  const summary = SUMMARIES[name];
  const names = [...clauses, ...parameters, ...options, ...FILE_PARAMETERS, VERSION_PARAMETER];
  const byId = path.includes('{id}');
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id, as the lists give it',
    schema: { type: 'string' },
  };
  return {
    operationId: name,
    summary,
    ...(setsAside.length > 0 && { description: `This view is not narrowed by ${setsAside.join(', ')}.` }),
    parameters: [...(byId ? [id] : []), ...names.map(parameterReference)],
    responses: {
      200: {
        description: summary,
        headers: { ...HEADERS, ...FILE_HEADERS },
        content: contentOf(name),
      },
      304: response('NotModified'),
      400: response('BadQuery'),
      ...(byId && { 404: response('UnknownId') }),
      500: response('Unexpected'),
    },
  };
}

/** The OpenAPI 3.1 document of the API, made from the table of endpoints, the grammar of the filter and the schemas. */
export function describeApi({ info, hash }: DatasetDescription) {
  const names = Object.keys(ENDPOINTS).filter(isKeyOf(ENDPOINTS));
  return {
    openapi: '3.1.0',
    info: {
      title: info.title.en,
      version: String(CONTRACT_VERSION),
      description: `${info.description.en} Dataset ${info.version}, ${hash}.`,
      license: { name: info.licence.title, url: info.licence.url },
    },
    servers: [{ url: API_BASE }],
    paths: Object.fromEntries(names.map((name) => [ENDPOINTS[name].path, { get: operation(name) }])),
    components: {
      parameters: parameterComponents(),
      responses: {
        NotModified: { description: 'The answer held by the client is still right', headers: HEADERS },
        BadQuery: problemResponse('The query was not understood; each part refused is named in `errors`'),
        UnknownId: problemResponse('There is nothing of that id; `detail` names the nearest'),
        Unexpected: problemResponse('A fault of the server'),
      },
      schemas: schemaComponents(),
    },
  };
}
