import { isPicture } from './elements/badge.js';
import { nowOf } from './elements/days.js';
import { toHtml, type Snippet } from './formats.js';
import { pictureOf, toImage } from './picture.js';

/** What runs in the preview: the HTML, whatever the format; except for the picture, which differs. */
export function runs(snippet: Snippet): string {
  const { state, base } = snippet;
  return isPicture(state) ? toImage(pictureOf(state, base)) : toHtml(snippet);
}

/**
 * A page whose whole body is the snippet. The policy is as strict as a partner's may be; the base opens links beside
 * the builder, because the campaign's site cannot be framed.
 */
export function toPage(snippet: Snippet, origin: string): string {
  const { element, state } = snippet;
  const images = isPicture(state) ? `; img-src ${origin}` : '';
  return `<!doctype html>
<html lang="en" class="${state.page ?? 'light'} ${element.name}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${origin}; style-src ${origin}${images}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<title>Preview</title>
<link rel="stylesheet" href="${origin}/preview.css">
<script src="${origin}/preview.js" data-now="${nowOf(state) ?? ''}"></script>
</head>
<body>${runs(snippet)}</body>
</html>`;
}
