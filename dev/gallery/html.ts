/** Escapes text for HTML. */
export function escapeHtml(text: unknown): string {
  return String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A renderer's output, to be read without the platform's types. */
export type Node = Readonly<Record<string, unknown>>;

export function toNodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function toNode(value: unknown): Node {
  return isNode(value) ? value : {};
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldHtml(label: unknown, control: string, hint: unknown, required: boolean): string {
  return `<div class="field"><b>${escapeHtml(label)}</b>${required ? '' : ' <i>(optional)</i>'}${control}${
    hint ? `<small>${escapeHtml(hint)}</small>` : ''
  }</div>`;
}

export function inputHtml(value: unknown, placeholder: unknown, isLong: boolean): string {
  return isLong
    ? `<textarea rows="4" placeholder="${escapeHtml(placeholder)}">${escapeHtml(value)}</textarea>`
    : `<input value="${escapeHtml(value)}" placeholder="${escapeHtml(placeholder)}">`;
}

export function selectHtml(labels: readonly unknown[], chosen: unknown): string {
  const options = labels.map(
    (label) => `<option${label === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`,
  );
  return `<select>${options.join('')}</select>`;
}
