/** Renders a page with one sentence. */
export function renderPage(sentence: string, rest = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tailor</title><h1>Tailor</h1><p>${escapeHtml(sentence)}</p>${rest}</html>`;
}

/** Renders a page with a sentence and the link to Slack. */
export function renderInstallPage(sentence: string, url: string): string {
  return renderPage(sentence, `<p><a href="${escapeHtml(url)}">Add to Slack</a></p>`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
