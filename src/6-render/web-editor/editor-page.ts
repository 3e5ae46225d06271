import { webEditor as words } from '#schema/words/en-web-editor.ts';

/** The page the forms are opened in. It names nobody and holds nothing: all there is to see comes after signing in. */
export function editorPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${words.title}</title>
<link rel="stylesheet" href="style.css">
<script type="module" src="editor.js"></script>
</head>
<body>
<main id="doorplate-before">
<h1>${words.title}</h1>
<p>${words.loading}</p>
<noscript><p>${words.noScript}</p></noscript>
</main>
</body>
</html>
`;
}
