import { writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { floors } from '../.dependency-cruiser.mjs';

/*
 * npm run modules: draws docs/modules.svg, the modules of src and what imports what, from the code's own imports.
 * An arrow that others already imply (cli → app → jobs implies cli → jobs) is left out.
 */

interface Box {
  readonly name: string;
  readonly files: number;
  readonly x: number;
  readonly y: number;
}

const BOX = { width: 208, height: 84, gapX: 26, gapY: 50 };
const MARGIN = 24;

const FILLS: readonly (readonly [RegExp, string])[] = [
  [/^(cli|app)$/, '#eef0f3'],
  [/^adapters/, '#e5effc'],
  [/^(chat|strings)$/, '#e4f4ec'],
  [/^jobs$/, '#fdeecb'],
  [/^infra/, '#f1e9f9'],
];

const imports = await readImports();
const direct = withoutImplied(imports.edges);
const boxes = placeBoxes(imports.files, direct);
writeFileSync(new URL('modules.svg', import.meta.url), svgOf(boxes, direct));
console.log(
  `docs/modules.svg: ${boxes.length} modules, ${[...direct.values()].flatMap((to) => [...to]).length} arrows`,
);

/**
 * The module of a file: `src/adapters/slack/…` is `adapters/slack`, `src/jobs/…` is `jobs`; null for a file at the root,
 * such as config.ts and log.ts, which everything may import.
 */
function moduleOf(file: string): string | null {
  const [, first = '', second = ''] = file.split('/');
  if (first.endsWith('.ts')) return null;
  return first === 'adapters' || first === 'infra' ? `${first}/${second}` : first;
}

async function readImports() {
  const { output } = await cruise(['src'], {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text and no modules');
  return collect(output);
}

function collect({ modules }: ICruiseResult) {
  const files = new Map<string, number>();
  const edges = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = source.startsWith('src/') ? moduleOf(source) : null;
    if (from === null) continue;
    files.set(from, (files.get(from) ?? 0) + 1);
    for (const { resolved } of dependencies) {
      const to = resolved.startsWith('src/') ? moduleOf(resolved) : null;
      if (to !== null && to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  return { files, edges };
}

/** The transitive reduction: keeps an arrow only where no longer way leads to the same module. */
function withoutImplied(edges: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const reaches = (from: string, to: string): boolean =>
    [...(edges.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return new Map(
    [...edges].map(([from, targets]) => [
      from,
      new Set([...targets].filter((to) => ![...targets].some((other) => other !== to && reaches(other, to)))),
    ]),
  );
}

/** A row for each step down: a module stands below everything that imports it, `infra` in columns of its own. */
function placeBoxes(
  files: ReadonlyMap<string, number>,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): Box[] {
  const importersOf = (name: string) => [...edges].filter(([, targets]) => targets.has(name));
  const depthOf = (name: string): number =>
    1 + Math.max(-1, ...importersOf(name).map(([importer]) => depthOf(importer)));
  const taken = new Map<string, number>();
  return [...files.keys()].toSorted().map((name) => {
    const row = depthOf(name);
    const wing = name.startsWith('infra/') ? 3 : 0;
    const column = wing + (taken.get(`${row}/${wing}`) ?? 0);
    taken.set(`${row}/${wing}`, column - wing + 1);
    return {
      name,
      files: files.get(name) ?? 0,
      x: MARGIN + column * (BOX.width + BOX.gapX),
      y: MARGIN + row * (BOX.height + BOX.gapY),
    };
  });
}

function svgOf(boxes: readonly Box[], edges: ReadonlyMap<string, ReadonlySet<string>>): string {
  const at = new Map(boxes.map((box) => [box.name, box]));
  const width = Math.max(...boxes.map(({ x }) => x)) + BOX.width + MARGIN;
  const height = Math.max(...boxes.map(({ y }) => y)) + BOX.height + MARGIN;
  const arrows = [...edges].flatMap(([from, targets]) =>
    [...targets].flatMap((to) => {
      const [one, other] = [at.get(from), at.get(to)];
      return one && other ? [arrowOf(one, other)] : [];
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif"><title>The modules of src</title>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#7a8794"/></marker></defs>
<rect width="100%" height="100%" fill="#ffffff"/>
${arrows.join('\n')}
${boxes.map(boxSvg).join('\n')}
</svg>
`;
}

function arrowOf(from: Box, to: Box): string {
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height];
  const [x2, y2] = [to.x + BOX.width / 2, to.y];
  const bend = (y2 - y1) / 2;
  return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}" fill="none" stroke="#7a8794" stroke-width="1.2" marker-end="url(#head)"/>`;
}

function boxSvg({ name, files, x, y }: Box): string {
  const fill = FILLS.find(([pattern]) => pattern.test(name))?.[1] ?? '#fbe9e4';
  const inside = wrap((floors[name] ?? []).filter((floor) => floor !== '.').join(' · '));
  const lines = inside.map(
    (line, at) =>
      `<text x="${x + 12}" y="${y + 39 + at * 13}" font-size="10.5" fill="#56616c">${line}</text>`,
  );
  return `<g><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="${fill}" stroke="#b9c2cb"/>
<text x="${x + 12}" y="${y + 22}" font-size="14" font-weight="600" fill="#1f2933">${name}</text>
<text x="${x + BOX.width - 12}" y="${y + 22}" font-size="10.5" text-anchor="end" fill="#56616c">${files} ${files === 1 ? 'file' : 'files'}</text>
${lines.join('\n')}</g>`;
}

/** Some 36 characters fit on a line under a module's name. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 36) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}
