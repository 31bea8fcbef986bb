import type { FastifyRequest } from 'fastify';
import { presentProblem } from './present-problem.js';
import type { RequestFault } from './request-fault.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether browsers come here by themselves, so that people have to be able to read what is wrong. */
    showsPages?: boolean;
  }
}

/** Whether it is a browser that shows a page: others that take HTML take everything. */
export const wantsPage = ({ headers, routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.showsPages === true && /\btext\/html\b/.test(headers.accept ?? '');

/** A problem as a page for people, in both languages; the page it leads back to says it too. What it says is of our own texts alone. */
export function problemPage(fault: RequestFault): string {
  const [zh, en] = (['zh', 'en'] as const).map((language) => presentProblem(fault, language, ''));
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(zh!.title)} · 红珠 Hongzhu</title></head>
<body>
<main>
<h1>${safe(zh!.title)}</h1>
<p>${safe(zh!.detail ?? '')}</p>
<div lang="en">
<h2>${safe(en!.title)}</h2>
<p>${safe(en!.detail ?? '')}</p>
</div>
<p><a href="/sign-in?problem=${encodeURIComponent(fault.code)}">返回登录页 · Back to the sign-in</a></p>
<p><code>${safe(fault.code)}</code></p>
</main>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
