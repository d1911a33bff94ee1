import type { APIRequestContext } from '@playwright/test'

export const published = { _status: 'published' }

/** A body of plain paragraphs, as the editor stores it. */
export function paragraphs(...texts: string[]) {
  const children = texts.map((text) => ({
    type: 'paragraph',
    version: 1,
    children: [{ type: 'text', text, version: 1, format: 0 }] as object[],
  }))
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } }
}

/** Makes an article over the API as the logged-in editor, and returns what the CMS says of it. */
export async function make(request: APIRequestContext, data: Record<string, unknown>) {
  const answer = await request.post('/api/articles', {
    data: {
      lead: 'Provtext för webbplatsen, inte en nyhet.',
      body: paragraphs('Ett stycke.'),
      language: 'sv',
      ...data,
    },
  })
  return { answer, body: (await answer.json()) as { doc: { id: number; slug: string; title: string } } }
}
