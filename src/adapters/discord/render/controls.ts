import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { encodeAction } from '../../../chat/types/action.ts';
import type { Block, Button } from '../../../chat/types/message.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { truncateDiscordText } from './text.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
type Menu = Extract<Block, { kind: 'menu' }>;

/** Renders buttons in as many action rows as they need. */
export function renderButtonRows(buttons: readonly Button[]): readonly Row[] {
  return toChunks(buttons, DISCORD_LIMITS.button.perRow).map((chunk) => row(chunk.map(renderButton)));
}

function renderButton(button: Button): APIButtonComponent {
  const label = truncateDiscordText(button.label, DISCORD_LIMITS.button.label);
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

/**
 * Renders a menu in as many action rows as its options need. An option's value holds its action. The menu's own id only
 * has to be unique in its message.
 */
export function renderMenuRows({ label, options }: Menu): readonly Row[] {
  const chunks = toChunks(options, DISCORD_LIMITS.select.options);
  return chunks.map((chunk, index) =>
    row([
      {
        type: ComponentType.StringSelect,
        custom_id: `${MENU_PREFIX}${encodeAction(chunk[0]?.action ?? { do: 'help' })}`,
        placeholder: truncateDiscordText(
          chunks.length === 1 ? label : `${label} (${index + 1}/${chunks.length})`,
          DISCORD_LIMITS.select.placeholder,
        ),
        options: chunk.map((choice) => ({
          label: truncateDiscordText(choice.label, DISCORD_LIMITS.select.label),
          value: encodeAction(choice.action),
          ...(choice.detail
            ? { description: truncateDiscordText(choice.detail, DISCORD_LIMITS.select.description) }
            : {}),
        })),
      },
    ]),
  );
}

const MENU_PREFIX = 'menu/';

function row(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function toChunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
