import { createElement, type ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { GET as answerApi } from '@/app/api/v1/editions/[work]/[language]/route'
import { chapter } from '@/app/[locale]/news/[slug]/book.epub/chapter'
import { PrintOut } from '@/app/[locale]/news/[slug]/print/print-out'
import { fullText } from '@/app/full-text'
import { ArticleView } from '@/components/article-view'
import { ParallelText } from '@/components/parallel-text'
import type { Article } from '@/content/articles'
import { blockText } from '@/editions/text'

const siteUrl = 'http://localhost:3000'
const locale = 'sv'

/** What every kind of reader gets of a published article, by the name of the kind: as HTML, or as plain text. */
export async function surfacesOf(
  article: Article,
): Promise<Record<string, { html: string } | { text: string }>> {
  const { content, language, work } = article
  const edition = { section: 'news' as const, language, slug: article.slug, content }
  const absent = { ...edition, language: 'en' as const, content: { ...content, body: [] } }
  const params = Promise.resolve({ work, language })
  const answer = await answerApi(new Request(siteUrl), { params })
  const { content: open, html } = (await answer.json()) as { content: typeof content; html: string }
  return {
    page: await draw(createElement(ArticleView, { locale, language, content, terms: article.terms })),
    print: await draw(createElement(PrintOut, { locale, editions: [article], siteUrl })),
    parallel: await draw(createElement(ParallelText, { locale, one: edition, other: absent })),
    feed: { html: await fullText({ language, content, url: siteUrl }) },
    api: { html },
    'api’s content': { text: open.body.map(blockText).join('\n') },
    book: { html: await chapter(article, siteUrl, new Map()) },
  }
}

async function draw(node: ReactNode): Promise<{ html: string }> {
  const { prelude } = await prerender(node)
  return { html: await new Response(prelude).text() }
}
