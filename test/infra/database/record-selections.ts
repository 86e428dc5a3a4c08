import { type KyselyPlugin, SelectQueryNode } from 'kysely';

/** Records the columns that each query selects: `*` for all of them. */
export function recordSelections(selected: (readonly string[])[]): KyselyPlugin {
  return {
    transformQuery({ node }) {
      if (SelectQueryNode.is(node)) selected.push((node.selections ?? []).map(nameOf));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

function nameOf({ selection }: { readonly selection: { readonly kind: string } }): string {
  if (selection.kind === 'SelectAllNode') return '*';
  const name = /"kind":"IdentifierNode","name":"(\w+)"/.exec(JSON.stringify(selection));
  return name?.[1] ?? selection.kind;
}
