import { z } from 'zod';
import type { FileRef } from '../../../chat/types/chat-event.ts';

/** A file in a message or form. For a file from another workspace there may be only its id. */
export const SlackFile = z
  .object({
    id: z.string().min(1),
    name: z.string().nullish(),
    title: z.string().nullish(),
    size: z.number().nullish(),
    mimetype: z.string().nullish(),
    url_private_download: z.string().nullish(),
    url_private: z.string().nullish(),
    user: z.string().nullish(),
  })
  .transform(
    (file): FileRef => ({
      id: file.id,
      name: file.name || file.title || file.id,
      size: file.size ?? null,
      mediaType: file.mimetype || null,
      url: file.url_private_download || file.url_private || null,
      owner: file.user || null,
    }),
  );
