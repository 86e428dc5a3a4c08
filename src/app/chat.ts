import { createChatHandler } from '../chat/handlers/event-handler.ts';
import { createInteractionService } from '../chat/interactions/interactions.ts';
import type { ChatAdapter } from '../chat/types/chat-adapter.ts';
import type { InteractionService } from '../chat/types/interaction-service.ts';
import type { EventHandler } from '../jobs/inbox/inbox.ts';
import type { AppContext } from './context.ts';
import { createLabeller } from './engines.ts';

/** Creates what handles the events of a platform that are stored. */
export function chatHandlerFor(
  adapter: ChatAdapter,
  context: Pick<
    AppContext,
    'queue' | 'submitDeps' | 'reader' | 'compute' | 'fetcher' | 'installation' | 'engines' | 'log'
  >,
): EventHandler {
  const { queue, submitDeps, reader, compute, fetcher, installation, log } = context;
  const { store } = queue;
  const labeller = createLabeller(
    { ...context, store },
    { quota: submitDeps.quota, consentTo: installation.vendor },
  );
  return createChatHandler({
    store,
    submission: submitDeps,
    reader,
    labeller,
    compute,
    fetcher,
    adapter,
    installation,
    log,
  });
}

/** Creates what answers a platform's people while the platform waits. */
export function interactionServiceFor(
  adapter: ChatAdapter,
  context: Pick<
    AppContext,
    'queue' | 'submitDeps' | 'interactiveCompute' | 'interactionTimeoutMs' | 'installation' | 'log'
  >,
): InteractionService {
  const { queue, submitDeps, interactiveCompute, interactionTimeoutMs, installation, log } = context;
  return createInteractionService({
    store: queue.interactiveStore,
    compute: interactiveCompute,
    installation,
    defaultEngine: submitDeps.defaultEngine,
    adapter,
    log,
    ...(interactionTimeoutMs !== undefined && { timeoutMs: interactionTimeoutMs }),
  });
}
