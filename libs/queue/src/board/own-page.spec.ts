import { describe, expect, it } from '@jest/globals';
import { ownPage } from './own-page.js';

describe('a page of the board', () => {
  it('asks for nothing from elsewhere, and for all of its own', () => {
    const page = `<base href="/board/" />
<link href="https://fonts.example/css2?family=A&display=swap" rel="stylesheet">
<link href="static/main.css" rel="stylesheet"><link rel="icon" href="static/icon.svg">
<script defer src="static/main.js"></script>`;
    expect(ownPage(page).split('\n')).toEqual([
      '<base href="/board/" />',
      '',
      '<link href="static/main.css" rel="stylesheet"><link rel="icon" href="static/icon.svg">',
      '<script defer src="static/main.js"></script>',
    ]);
  });

  it('has no style in it', () => {
    const page = '<div style="color:red" id="root">…</div><style>@keyframes a {\n}</style><p>';
    expect(ownPage(page)).toBe('<div id="root">…</div><p>');
  });
});
