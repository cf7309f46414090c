import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { describeApi } from '#api/openapi/describe-api.ts';
import { openDataset } from '#dataset/open-dataset.ts';
import { createMemoryStore } from '#store/memory/memory-store.ts';

it('describes the API in a document that is valid OpenAPI 3.1', async () => {
  const document = describeApi(createMemoryStore(await openDataset('data')).dataset);
  const { valid, errors } = await new Validator().validate(JSON.stringify(document));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});
