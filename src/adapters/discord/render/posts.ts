import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Enclosure } from '../../../chat/types/chat-adapter.ts';
import type { Block, Message } from '../../../chat/types/message.ts';
import { LIMITS } from '../limits.ts';
import { buttonRows, menuRows } from './controls.ts';
import { fileComponents } from './files.ts';
import { inert } from './inert.ts';
import { linesOf } from './lines.ts';
import { markdownOf } from './spans.ts';

/** One message of Discord's, made of components: its files are named in them. */
export interface Post {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly Enclosure[];
}

/**
 * A message as posts: as many as its text needs, at least one, the same ones every time. The files stand in the last
 * of them, above its buttons.
 */
export function postsOf(message: Message, enclosures: readonly Enclosure[] = []): readonly [Post, ...Post[]] {
  const shown = message.blocks.map(partOf);
  const controls = shown.findLastIndex((part) => 'lines' in part) + 1;
  const parts = [
    ...shown.slice(0, controls),
    ...(enclosures.length === 0 ? [] : [{ components: fileComponents(enclosures) }]),
    ...shown.slice(controls),
  ];
  const [first, ...rest] = pack(parts.length === 0 ? [{ lines: [inert(message.summary)] }] : parts);
  const last = rest.pop();
  const plain = (components: Components): Post => ({ components, files: [] });
  return last
    ? [plain(first), ...rest.map(plain), { components: last, files: enclosures }]
    : [{ components: first, files: enclosures }];
}

type Components = readonly APIMessageTopLevelComponent[];
type Part = { readonly lines: readonly string[] } | { readonly components: Components };

function partOf(block: Block): Part {
  switch (block.kind) {
    case 'heading':
      return lines(`### ${inert(block.text)}`);
    case 'text':
      return lines(markdownOf(block.text));
    case 'small':
      return lines(markdownOf(block.text).replaceAll(/^(?=.)/gm, '-# '));
    case 'list':
      return lines(block.items.map((item) => `- ${markdownOf(item).replaceAll('\n', '\n  ')}`).join('\n'));
    case 'verbatim':
      return { lines: linesOf(block.text.replaceAll(/^\n+|\s+$/g, ''), LIMITS.message.text, inert) };
    case 'buttons':
      return { components: buttonRows(block.buttons) };
    case 'menu':
      return { components: menuRows(block) };
  }
}

const lines = (markdown: string): Part => ({ lines: linesOf(markdown, LIMITS.message.text, (line) => line) });

interface Filling {
  readonly components: APIMessageTopLevelComponent[];
  text: number;
  count: number;
}

/** Each part is a text of its own, or controls; a text goes on in the next post where it does not fit. */
function pack(parts: readonly Part[]): readonly [Components, ...Components[]] {
  const posts: [Filling, ...Filling[]] = [newPost()];
  let post = posts[0];
  const turn = () => {
    post = newPost();
    posts.push(post);
  };
  const add = (component: APIMessageTopLevelComponent) => {
    const count = countOf(component);
    if (post.count + count > LIMITS.message.components) turn();
    post.components.push(component);
    post.count += count;
  };
  for (const part of parts) {
    if ('components' in part) {
      for (const component of part.components) add(component);
      continue;
    }
    let display: string[] = [];
    const close = () => {
      const content = display.join('\n');
      if (content.trim() !== '') add({ type: ComponentType.TextDisplay, content });
      display = [];
    };
    for (const line of part.lines) {
      const room = LIMITS.message.text - post.text - 1;
      if (line.length > room || post.count >= LIMITS.message.components) {
        close();
        if (post.components.length > 0) turn();
      }
      post.text += line.length + 1;
      display.push(line);
    }
    close();
  }
  const [first, ...rest] = posts;
  return [first.components, ...rest.map(({ components }) => components)];
}

const newPost = (): Filling => ({ components: [], text: 0, count: 0 });

function countOf(component: APIMessageTopLevelComponent): number {
  return 1 + ('components' in component ? component.components.length : 0);
}
