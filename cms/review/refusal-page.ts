import type { Locale } from '@/i18n/routing'
import { sentences, type LinkProblem } from './sentences'

const statusOf: Partial<Record<LinkProblem, number>> = {
  linkUnknown: 404,
  wordsMissing: 400,
  linkDecided: 409,
}

/** A plain page that says why an answer isn't taken, for who has no account and maybe no script. */
export function refusalPage(language: Locale, problem: LinkProblem): Response {
  const sentence = sentences[problem][language]
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${sentence}</title><main><h1>${sentence}</h1></main></html>`
  return new Response(html, {
    status: statusOf[problem] ?? 410,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
