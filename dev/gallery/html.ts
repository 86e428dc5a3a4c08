/** Escapes text for HTML. */
export function escapeHtml(text: unknown): string {
  return String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Part of a renderer's output, read without the platform's types. */
export type Node = Readonly<Record<string, unknown>>;

/** Keeps the objects of an array; empty for anything else. */
export function toNodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Returns the value if it is an object, else an empty one. */
export function toNode(value: unknown): Node {
  return isNode(value) ? value : {};
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Renders a form field with its label and hint. */
export function fieldHtml(label: unknown, control: string, hint: unknown, required: boolean): string {
  return `<div class="field"><b>${escapeHtml(label)}</b>${required ? '' : ' <i>(optional)</i>'}${control}${
    hint ? `<small>${escapeHtml(hint)}</small>` : ''
  }</div>`;
}

/** Renders a text input, or a text area for long text. */
export function inputHtml(value: unknown, placeholder: unknown, isLong: boolean): string {
  return isLong
    ? `<textarea rows="4" placeholder="${escapeHtml(placeholder)}">${escapeHtml(value)}</textarea>`
    : `<input value="${escapeHtml(value)}" placeholder="${escapeHtml(placeholder)}">`;
}

/** Renders a drop-down menu. */
export function selectHtml(labels: readonly unknown[], chosen: unknown): string {
  const options = labels.map(
    (label) => `<option${label === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`,
  );
  return `<select>${options.join('')}</select>`;
}
