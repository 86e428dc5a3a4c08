import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { encodeAction } from '../../../chat/types/action.ts';
import type { Block, Button } from '../../../chat/types/message.ts';
import { LIMITS } from '../limits.ts';
import { cut } from './inert.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
type Menu = Extract<Block, { kind: 'menu' }>;

export function buttonRows(buttons: readonly Button[]): readonly Row[] {
  return inChunks(buttons, LIMITS.button.perRow).map((chunk) => row(chunk.map(buttonOf)));
}

function buttonOf(button: Button): APIButtonComponent {
  const label = cut(button.label, LIMITS.button.label);
  if ('url' in button) return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.url };
  return {
    type: ComponentType.Button,
    style: STYLES[button.style ?? 'plain'],
    label,
    custom_id: encodeAction(button.action),
  };
}

const STYLES = {
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
  plain: ButtonStyle.Secondary,
} as const;

/** The choice is in the value: the menu's own id is only there to tell menus of one message apart. */
export function menuRows({ label, options }: Menu): readonly Row[] {
  const chunks = inChunks(options, LIMITS.select.options);
  return chunks.map((chunk, index) =>
    row([
      {
        type: ComponentType.StringSelect,
        custom_id: `${MENU}${encodeAction(chunk[0]?.action ?? { do: 'help' })}`,
        placeholder: cut(
          chunks.length === 1 ? label : `${label} (${index + 1}/${chunks.length})`,
          LIMITS.select.placeholder,
        ),
        options: chunk.map((choice) => ({
          label: cut(choice.label, LIMITS.select.label),
          value: encodeAction(choice.action),
          ...(choice.detail ? { description: cut(choice.detail, LIMITS.select.description) } : {}),
        })),
      },
    ]),
  );
}

const MENU = 'menu/';

function row(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function inChunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
