import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';

export interface DownloadRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** False for an address that isn't the platform's own. Asked about each redirect too. */
  isAllowed(address: URL): boolean;
  /** Says what an answer is that has no file although it is a success; null for a file. */
  explainNoFile?(response: Response): string | null;
  readonly maxRedirects?: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** Why a file could not be downloaded: `file_unavailable` or `document_too_large`. */
export interface DownloadFault extends Fault {
  /** The status that the host answered; absent without an answer. */
  readonly status?: number;
}

/** For one response. */
const TIMEOUT_MS = 30_000;

/**
 * Downloads a person's file from their platform. Retryable where the host fails, limits the rate or can't be reached.
 *
 * @throws the signal's reason when it fires.
 */
export async function downloadFile(request: DownloadRequest): Promise<Result<Uint8Array, DownloadFault>> {
  const { headers = {}, isAllowed, maxRedirects = 0, signal } = request;
  let { url } = request;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const address = URL.parse(url);
    if (!address || !isAllowed(address)) return unavailable("the address is not one of the platform's");
    try {
      const response = await fetch(address, {
        headers,
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null)
        return await readFile(response, request);
      await response.body?.cancel();
      url = new URL(location, address).href;
    } catch (error) {
      signal.throwIfAborted();
      return unavailable(error instanceof Error ? error.name : 'no connection', { retryable: true });
    }
  }
  return unavailable('too many redirects');
}

async function readFile(
  response: Response,
  request: DownloadRequest,
): Promise<Result<Uint8Array, DownloadFault>> {
  const problem = findProblem(response, request);
  if (problem) {
    // An unread body would keep its connection.
    await response.body?.cancel();
    return problem;
  }
  if (!response.body) return ok(new Uint8Array());
  const bytes = await readUpTo(request.maxBytes, response.body);
  return bytes ? ok(bytes) : TOO_LARGE;
}

function findProblem(
  response: Response,
  { explainNoFile, maxBytes }: DownloadRequest,
): Result<never, DownloadFault> | null {
  const { status, headers } = response;
  if (status === 429) {
    const retryAfter = Number(headers.get('retry-after')) || 1;
    return unavailable('HTTP 429', { status, retryable: true, retryAfter });
  }
  if (status !== 200) return unavailable(`HTTP ${status}`, { status, retryable: status >= 500 });
  const explanation = explainNoFile?.(response) ?? null;
  if (explanation !== null) return unavailable(explanation, { status });
  return Number(headers.get('content-length') ?? 0) > maxBytes ? TOO_LARGE : null;
}

const TOO_LARGE: Result<never, DownloadFault> = err(
  fault('document_too_large', 'longer than a document may be'),
);

function unavailable(detail: string, more: Partial<DownloadFault> = {}): Result<never, DownloadFault> {
  return err({ ...fault('file_unavailable', detail), ...more });
}

/** Reads a body; null when it is longer than `maxBytes`, and then stops reading. */
async function readUpTo(maxBytes: number, body: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
