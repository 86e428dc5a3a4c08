import { type Edit, type EditId, keyOf } from '../../edit.ts';
import { isWording } from '../decisions/repairs.ts';

/** Lists the keys of the applied edits that make a resume longer, those that add the most first. */
export function listAdditions(edits: readonly Edit[]): EditId[] {
  return edits
    .flatMap((edit) => {
      const added = edit.after.length - edit.before.length;
      const isAddition =
        edit.state === 'applied' && isWording(edit.operation) && (added > 0 || hasMoreLines(edit));
      return isAddition ? [{ key: keyOf(edit), added }] : [];
    })
    .toSorted((one, other) => other.added - one.added)
    .map(({ key }) => key);
}

function hasMoreLines({ before, after }: Edit): boolean {
  return after.split('\n').length > before.split('\n').length;
}
