import type { State } from './state.js';

/**
 * A page around the snippet, which is its whole body. The policy is as strict as a partner's can be; the base opens links
 * beside the builder, since the campaign's site does not let itself be framed.
 */
export function toPage(snippet: string, { page }: State, origin: string): string {
  return `<!doctype html>
<html lang="en" class="${page}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${origin}; style-src ${origin}">
<base target="_blank">
<title>Preview</title>
<link rel="stylesheet" href="${origin}/preview.css">
</head>
<body>${snippet}</body>
</html>`;
}
