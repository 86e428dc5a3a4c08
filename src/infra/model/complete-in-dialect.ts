import type OpenAI from 'openai';
import { err, type Result } from '../../jobs/model/result.ts';
import { type DialectOption, isOptionNamed, plainerDialect } from './dialect.ts';
import type { ServerDialect } from './server-dialect.ts';
import {
  type Completion,
  type CompletionRequest,
  type FailedCompletion,
  streamCompletion,
} from './stream-completion.ts';

/**
 * Makes one call in the server's dialect. Where the server refuses the form of the request, asks in plainer and plainer
 * forms, which cost nothing until one is answered; the server's dialect is then that one.
 */
export async function completeInDialect(
  client: OpenAI,
  server: ServerDialect,
  request: CompletionRequest,
): Promise<Result<Completion, FailedCompletion>> {
  let dialect = server.current();
  const without: DialectOption[] = [];
  for (;;) {
    const completion = await streamCompletion(client, request, dialect);
    if (completion.ok) {
      if (without.length > 0) server.learn(dialect, without);
      return completion;
    }
    const { fault: cause, formRefusal: refusal } = completion.error;
    const isForm =
      cause.code === 'model_incompatible' || (refusal !== null && isOptionNamed(dialect, refusal));
    const plainer = isForm && refusal !== null ? plainerDialect(dialect, refusal) : null;
    if (!plainer) return without.length === 0 ? completion : err(withOptions(completion.error, without));
    dialect = plainer.dialect;
    without.push(...plainer.without);
  }
}

/** Names in the log what was left out in vain. */
function withOptions(failed: FailedCompletion, without: readonly DialectOption[]): FailedCompletion {
  const { fault: cause } = failed;
  const options = [...new Set(without)].join(', ');
  return { ...failed, fault: { ...cause, detail: `${cause.detail}, also without ${options}` } };
}
