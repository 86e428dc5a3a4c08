import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { OwnTexts } from '../../../jobs/ports/documents.ts';
import type { OwnFileOrder, OwnFiles } from '../../../jobs/ports/own-file.ts';
import { rejectAll } from '../own/reject.ts';
import { writeOwn as editOwn } from '../own/write-own.ts';
import { textOfDocx } from './read-back.ts';

/** Edits a person's own Word file, and reads all of it back by mammoth for the final check. */
export async function writeOwn(
  order: OwnFileOrder,
): Promise<Result<OwnFiles & { readonly texts: OwnTexts }>> {
  const made = editOwn(order);
  if (!made.ok) return err(made.error);
  const { own, changes } = made.value;
  const texts = {
    source: await textOfDocx(order.bytes),
    own: await textOfDocx(own),
    accepted: await textOfDocx(changes),
    rejected: await textOfDocx(rejectAll(changes)),
  };
  return ok({ ...made.value, texts });
}
