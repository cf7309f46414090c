import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { describeApi } from '#api/openapi/describe-api.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';

it('describes the API in a document that is valid OpenAPI 3.1', async () => {
  const document = describeApi(createMemoryStore(await openDataset('data')).dataset);
  const sent = v.parse(v.record(v.string(), v.unknown()), JSON.parse(JSON.stringify(document)));
  const { valid, errors } = await new Validator().validate(sent);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});
