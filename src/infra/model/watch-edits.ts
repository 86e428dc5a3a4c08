import type { EditOperation } from '../../tailoring/edit.ts';
import { createItemScanner } from './item-scanner.ts';
import { parseEdits } from './wire.ts';

/** Returns a watcher of an answer's text that calls `onEdits` with all edits so far when another has ended. */
export function watchEdits(onEdits: (edits: readonly EditOperation[]) => void): (text: string) => void {
  let scanner = createItemScanner('op');
  let edits: EditOperation[] = [];
  let length = 0;
  return (text) => {
    // A retry begins again.
    if (text.length < length) {
      scanner = createItemScanner('op');
      edits = [];
    }
    length = text.length;
    const more = parseEdits(scanner.scan(text));
    if (more.length === 0) return;
    edits = [...edits, ...more];
    onEdits(edits);
  };
}
