import { escapeHtml, fieldHtml, inputHtml, type Node, selectHtml, toNode, toNodes } from './html.ts';

/** Discord's component types. */
const COMPONENT = {
  row: 1,
  button: 2,
  menu: 3,
  textInput: 4,
  channelMenu: 8,
  section: 9,
  text: 10,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  upload: 19,
} as const;

const BUTTON_STYLES = ['', 'primary', '', 'success', 'danger', 'link'];

/** Renders message components roughly as Discord does. */
export function discordComponentsHtml(components: unknown): string {
  return toNodes(components).map(componentHtml).join('\n');
}

/** Renders a modal roughly as Discord does. */
export function discordModalHtml(modal: unknown): string {
  const { title, components } = toNode(modal);
  return `<div class="modal"><h4>${escapeHtml(title)}</h4>${discordComponentsHtml(components)}
<p class="actions"><button>Cancel</button><button class="primary">Submit</button></p></div>`;
}

function componentHtml(component: Node): string {
  switch (component.type) {
    case COMPONENT.row:
      return `<p class="actions">${discordComponentsHtml(component.components)}</p>`;
    case COMPONENT.button:
      return `<button class="${BUTTON_STYLES[Number(component.style)] ?? ''}">${escapeHtml(component.label)}</button>`;
    case COMPONENT.menu: {
      const options = toNodes(component.options);
      const chosen = options.find((option) => option.default === true)?.label;
      return selectHtml(
        [component.placeholder, ...options.map(({ label }) => label)].filter(Boolean),
        chosen,
      );
    }
    case COMPONENT.text:
      return markdownHtml(String(component.content ?? ''));
    case COMPONENT.label:
      return labelHtml(component);
    case COMPONENT.section:
    case COMPONENT.container:
      return `<div class="container">${discordComponentsHtml(component.components)}</div>`;
    case COMPONENT.separator:
      return '<hr>';
    case COMPONENT.file:
      return `<p class="file">${escapeHtml(String(toNode(component.file).url).replace('attachment://', ''))}</p>`;
    case COMPONENT.gallery:
      return '<p class="file">the picture of the page</p>';
    default:
      return `<p class="unknown">component ${escapeHtml(component.type)}</p>`;
  }
}

function labelHtml({ label, description, component }: Node): string {
  const control = toNode(component);
  const drawn =
    control.type === COMPONENT.textInput
      ? inputHtml(control.value, control.placeholder, control.style === 2)
      : control.type === COMPONENT.upload
        ? '<input type="file">'
        : control.type === COMPONENT.channelMenu
          ? selectHtml(['channels'], null)
          : componentHtml(control);
  return fieldHtml(label, drawn, description, control.required !== false);
}

/** Renders the little Markdown that the bot uses. A backslash escapes the next character. */
function markdownHtml(text: string): string {
  const blocks = text.split(/^```(?:\w*\n)?|```$/m).map((part, at) =>
    at % 2 === 1
      ? `<pre>${escapeHtml(part)}</pre>`
      : part
          .split('\n')
          .map((line) => {
            const [, mark = '', rest = ''] = /^(#{1,3} |-# |- )?(.*)$/s.exec(line) ?? [];
            if (mark.startsWith('#')) return `<h4>${inlineHtml(rest)}</h4>`;
            if (mark === '-# ') return `<div class="small">${inlineHtml(rest)}</div>`;
            return mark === '- '
              ? `<ul><li>${inlineHtml(rest)}</li></ul>`
              : `<div class="text">${inlineHtml(rest)}</div>`;
          })
          .join(''),
  );
  return blocks.join('');
}

function inlineHtml(text: string): string {
  return escapeHtml(text)
    .replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g, '<b>$1</b>')
    .replace(/(?<!\\)`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\\([^\w\s])/g, '$1');
}
