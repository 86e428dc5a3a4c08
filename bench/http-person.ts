import { z } from 'zod';
import type { HostileUpload } from './hostile-inputs.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

const Created = z.object({ id: z.string() });
const SavedResume = z.object({ resume: z.object({ id: z.string() }) });
const JobState = z.object({
  id: z.string(),
  status: z.string(),
  failure: z.object({ code: z.string() }).nullable(),
});
const Refusal = z.object({ error: z.string() });

/** A user of the HTTP API, for whom a program with a token of the installation speaks. */
export class HttpPerson {
  readonly id: string;
  readonly #address: string;
  readonly #token: string;

  private constructor(id: string, address: string, token: string) {
    this.id = id;
    this.#address = address;
    this.#token = token;
  }

  /** Adds a user with a resume. `address` is the server's, such as `http://127.0.0.1:3000`. */
  static async join(
    externalId: string,
    resume: HostileUpload,
    { address, token }: { readonly address: string; readonly token: string },
  ): Promise<HttpPerson> {
    const signal = AbortSignal.timeout(60_000);
    const stranger = new HttpPerson('', address, token);
    const { body } = await stranger.request('POST', '/api/users', { external_id: externalId }, { signal });
    const person = new HttpPerson(Created.parse(body).id, address, token);
    const { status, body: saved } = await person.upload(resume, signal);
    if (status !== 201) throw new Error(`the resume was refused: ${refusalOf(status, saved)}`);
    return person;
  }

  async upload({ filename, bytes }: HostileUpload, signal: AbortSignal): Promise<HttpAnswer> {
    const form = new FormData();
    form.set('file', new File([Buffer.from(await bytes())], filename));
    return this.request('POST', '/api/resumes', form, { signal });
  }

  /** Uploads a resume and tailors it. Says how it ended. */
  async tailor(file: HostileUpload, job: object, signal: AbortSignal): Promise<string> {
    const { status, body } = await this.upload(file, signal);
    if (status !== 201) return refusalOf(status, body);
    return this.submit({ ...job, resume_id: SavedResume.parse(body).resume.id }, signal);
  }

  /** Submits a job and waits for its end. Says how it ended. */
  async submit(job: object, signal: AbortSignal): Promise<string> {
    return (await this.submitAndKeep(job, signal)).outcome;
  }

  /** Submits a job and waits for its end. Returns its id too; null if it was refused. */
  async submitAndKeep(
    job: object,
    signal: AbortSignal,
  ): Promise<{ readonly outcome: string; readonly id: string | null }> {
    const request = { user_id: this.id, ...job };
    return this.#untilEnd(await this.request('POST', '/api/jobs', request, { signal }), signal);
  }

  /** Makes another version of a job. Says how it ended. */
  async revise(job: string, verb: 'refine' | 'facts', request: object, signal: AbortSignal): Promise<string> {
    const path = `/api/jobs/${job}/${verb}`;
    return (await this.#untilEnd(await this.request('POST', path, request, { signal }), signal)).outcome;
  }

  async request(
    method: string,
    path: string,
    body: FormData | object | null,
    {
      signal,
      headers,
    }: { readonly signal: AbortSignal; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<HttpAnswer> {
    const url = new URL(path, this.#address);
    if (this.id !== '') url.searchParams.set('user_id', this.id);
    const isForm = body instanceof FormData;
    const response = await fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${this.#token}`,
        Prefer: 'wait=60',
        ...(body && !isForm && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: isForm || body === null ? body : JSON.stringify(body),
      signal,
    });
    return { status: response.status, body: await response.json() };
  }

  async #untilEnd({ status, body }: HttpAnswer, signal: AbortSignal) {
    if (status >= 300) return { outcome: refusalOf(status, body), id: null };
    let job = JobState.parse(body);
    while (job.status === 'PENDING')
      job = JobState.parse((await this.request('GET', `/api/jobs/${job.id}`, null, { signal })).body);
    return { outcome: outcomeOf(job.status, job.failure?.code ?? null), id: job.id };
  }
}

function refusalOf(status: number, body: unknown): string {
  return `HTTP ${status}: ${Refusal.safeParse(body).data?.error.slice(0, 80)}`;
}

/** `COMPLETED`, or `FAILED` with the code. */
export function outcomeOf(status: string, failure: string | null): string {
  return failure === null ? status : `${status} ${failure}`;
}
