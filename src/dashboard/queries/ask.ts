import * as v from 'valibot';
import { API_BASE, type EndpointName, endpointPath } from '#contract/endpoints.ts';
import { Problem } from '#contract/problem.ts';

/** The API refused the question or failed at it, and said why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** No answer came: the network or the server is away. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Something answered, but not in the shape of the contract: most often a server of another version. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new UnreadableError(`${response.status} without JSON from ${response.url}`, { cause });
  }
}

/**
 * What the API answers at an address, whatever its form.
 * @throws ProblemError, UnreachableError or UnreadableError; an abort passes through.
 */
export async function fetchAnswer(
  url: string,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<Response> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    if (init.signal.aborted) throw cause;
    throw new UnreachableError(`No answer from ${url}`, { cause });
  });
  if (response.ok) return response;
  const problem = v.safeParse(Problem, await response.json().catch(() => null));
  if (problem.success) throw new ProblemError(problem.output);
  throw new UnreadableError(`${response.status} without a problem from ${url}`);
}

interface Question {
  /** Fills the place the endpoint's path has for one. */
  readonly id?: string;
  readonly query?: string;
  /** The released version to ask; the present one unless given. */
  readonly version?: string;
  readonly signal: AbortSignal;
}

/**
 * Asks one endpoint and reads the `data` of its answer by `schema`, which is given so that a page brings only the schemas
 * it reads.
 * @throws ProblemError, UnreachableError or UnreadableError; an abort passes through.
 */
export async function ask<TSchema extends v.GenericSchema>(
  name: EndpointName,
  schema: TSchema,
  { id, query = '', version, signal }: Question,
): Promise<v.InferOutput<TSchema>> {
  const asked = [query, version === undefined ? '' : `version=${version}`].filter((part) => part !== '').join('&');
  const url = `${API_BASE}${endpointPath(name, id)}${asked === '' ? '' : `?${asked}`}`;
  const response = await fetchAnswer(url, { signal, headers: { accept: 'application/json' } });
  const body = await bodyOf(response);
  const answer = v.safeParse(v.object({ data: schema }), body);
  if (!answer.success) {
    const [issue] = answer.issues;
    throw new UnreadableError(`${url}: ${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`);
  }
  return answer.output.data;
}
