import * as v from 'valibot';
import { expect } from 'vitest';
import { ANSWERS, type AnswerOf } from '#contract/answers.ts';
import { API_BASE, type EndpointName, endpointPath } from '#contract/endpoints.ts';
import { Problem } from '#contract/problem.ts';
import type { Host } from './host.ts';

export function pathOf(name: EndpointName, query = '', id = ''): string {
  const path = API_BASE + endpointPath(name, id);
  return query === '' ? path : `${path}?${query}`;
}

/** Asks one endpoint and reads its answer by the contract, to the letter: nothing missing, nothing besides. */
export async function askPath<Name extends EndpointName>(
  host: Host,
  name: Name,
  path: string,
): Promise<AnswerOf<Name>> {
  const response = await host.fetch(path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  const sent: unknown = await response.json();
  const answer = v.parse(ANSWERS[name], sent);
  expect(answer).toEqual(sent);
  return answer;
}

export function ask<Name extends EndpointName>(host: Host, name: Name, query = '', id = ''): Promise<AnswerOf<Name>> {
  return askPath(host, name, pathOf(name, query, id));
}

/** Asks for what must be refused, and reads the problem. */
export async function refusal(host: Host, path: string, status: number, init?: RequestInit): Promise<Problem> {
  const response = await host.fetch(path, init);
  expect(response.status, path).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = v.parse(Problem, await response.json());
  expect(problem.status).toBe(status);
  return problem;
}

/** The id of some programme of the dataset. */
export async function someProgramme(host: Host): Promise<string> {
  const { data } = await ask(host, 'programmes', 'limit=1');
  const [first] = data.items;
  if (first === undefined) throw new Error('The dataset under test has no programme');
  return first.id;
}
