import { escapeHtml, fieldHtml, inputHtml, type Node, selectHtml, toNode, toNodes } from './html.ts';

/** Renders Block Kit roughly as Slack does. */
export function slackBlocksHtml(blocks: unknown): string {
  return toNodes(blocks).map(blockHtml).join('\n');
}

/** Renders a modal roughly as Slack does. */
export function slackModalHtml(view: unknown): string {
  const { title, blocks, submit, close } = toNode(view);
  return `<div class="modal"><h4>${label(title)}</h4>${slackBlocksHtml(blocks)}
<p class="actions"><button>${label(close) || 'Cancel'}</button><button class="primary">${label(submit)}</button></p></div>`;
}

function blockHtml(block: Node): string {
  switch (block.type) {
    case 'header':
      return `<h4>${label(block.text)}</h4>`;
    case 'section':
      return `<p>${mrkdwnHtml(toNode(block.text).text)}${elementHtml(toNode(block.accessory))}</p>`;
    case 'context':
      return `<p class="small">${toNodes(block.elements)
        .map(({ text }) => mrkdwnHtml(text))
        .join(' ')}</p>`;
    case 'rich_text':
      return toNodes(block.elements).map(richHtml).join('');
    case 'actions':
      return `<p class="actions">${toNodes(block.elements).map(elementHtml).join('')}</p>`;
    case 'input':
      return fieldHtml(
        toNode(block.label).text,
        elementHtml(toNode(block.element)),
        toNode(block.hint).text,
        block.optional !== true,
      );
    case 'divider':
      return '<hr>';
    default:
      return `<p class="unknown">${escapeHtml(block.type)}</p>`;
  }
}

function richHtml(element: Node): string {
  const inside = toNodes(element.elements);
  switch (element.type) {
    case 'rich_text_list':
      return `<ul>${inside.map((item) => `<li>${richHtml(item)}</li>`).join('')}</ul>`;
    case 'rich_text_preformatted':
      return `<pre>${inside.map(spanHtml).join('')}</pre>`;
    default:
      return `<div class="text">${inside.map(spanHtml).join('')}</div>`;
  }
}

function spanHtml({ type, text, url, style }: Node): string {
  const shown = escapeHtml(text ?? url);
  if (type === 'link') return `<a href="${escapeHtml(url)}">${shown}</a>`;
  const { bold, italic, code } = toNode(style);
  const styled = code ? `<code>${shown}</code>` : shown;
  return bold ? `<b>${styled}</b>` : italic ? `<i>${styled}</i>` : styled;
}

function elementHtml(element: Node): string {
  const chosen = toNode(toNode(element.initial_option).text).text;
  switch (element.type) {
    case 'button':
      return `<button class="${escapeHtml(element.style ?? '')}">${label(element.text)}</button>`;
    case 'static_select':
    case 'radio_buttons':
    case 'overflow': {
      const options = toNodes(element.options).map(({ text }) => toNode(text).text);
      const groups = toNodes(element.option_groups).flatMap((group) =>
        toNodes(group.options).map(({ text }) => toNode(text).text),
      );
      return selectHtml([toNode(element.placeholder).text, ...options, ...groups].filter(Boolean), chosen);
    }
    case 'plain_text_input':
    case 'number_input':
    case 'url_text_input':
      return inputHtml(element.initial_value, toNode(element.placeholder).text, element.multiline === true);
    case 'file_input':
      return '<input type="file">';
    case undefined:
      return '';
    default:
      return `<input placeholder="${escapeHtml(element.type)}">`;
  }
}

const label = (text: unknown) => escapeHtml(toNode(text).text);

/** Renders Slack's mrkdwn, in which `&`, `<` and `>` are already escaped. */
function mrkdwnHtml(text: unknown): string {
  return String(text ?? '')
    .replaceAll('"', '&quot;')
    .replace(/&lt;|<([^>|]+)\|([^>]+)>/g, (whole, url, shown) =>
      url ? `<a href="${url}">${shown}</a>` : whole,
    )
    .replace(/\*([^*\n]+)\*/g, '<b>$1</b>')
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>');
}
