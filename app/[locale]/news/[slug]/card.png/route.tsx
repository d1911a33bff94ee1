import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { getTimeZone } from 'next-intl/server'
import { publisherName } from '@/app/publisher'
import { getArticle } from '@/content/articles'
import { palette } from '@/content/palette'
import { formatDate } from '@/i18n/formats'
import { localeOf } from '../../../locale'

type Props = { params: Promise<{ locale: string; slug: string }> }

const size = { width: 1200, height: 630 }

/** The server draws the card without the reader's fonts, so it brings one that has all three languages. */
async function fonts() {
  const folder = path.join(process.cwd(), 'node_modules/@fontsource/noto-serif/files')
  const subsets = ['latin', 'cyrillic'].map(async (subset) => ({
    name: `Noto Serif ${subset}`,
    data: await readFile(path.join(folder, `noto-serif-${subset}-700-normal.woff`)),
    weight: 700 as const,
  }))
  return Promise.all(subsets)
}

/** The picture of an article that others show beside a link to it (Open Graph): its title, date and sender. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { slug } = await params
  const locale = await localeOf(params)
  const article = await getArticle(locale, slug)
  if (!article) return new Response('Not found', { status: 404 })
  const { language, content, publishedAt } = article
  const date = formatDate(publishedAt, language, await getTimeZone({ locale: language }))
  const card = { title: content.title, date, sender: await publisherName(), ...(await palette()) }
  return new ImageResponse(<Card {...card} />, {
    ...size,
    fonts: await fonts(),
    headers: { 'Cache-Control': 'public, max-age=3600' },
  })
}

type CardProps = { title: string; date: string; sender: string; primary: string; accent: string }

function Card({ title, date, sender, primary, accent }: CardProps) {
  const row = {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    fontSize: 34,
    color: '#4b4741',
  }
  return (
    <div
      style={{
        ...size,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 72px 72px',
        background: '#fffdf9',
        color: '#1d1b18',
        fontFamily: 'Noto Serif latin, Noto Serif cyrillic',
        borderBottom: `28px solid ${primary}`,
      }}
    >
      <div style={row}>
        <Square primary={primary} accent={accent} />
        <span>{date}</span>
      </div>
      <div style={{ fontSize: title.length > 80 ? 56 : 76, lineHeight: 1.15, display: 'flex' }}>{title}</div>
      <div style={{ ...row, color: '#1d1b18', fontSize: 40 }}>{sender}</div>
    </div>
  )
}

function Square({ primary, accent }: { primary: string; accent: string }) {
  return (
    <svg width="72" height="72" viewBox="0 0 36 36">
      <path d="M6 2v32M18 2v32M30 2v32" stroke={primary} strokeWidth="6" />
      <path
        d="M2 6h.5M9.500 6h17M33.500 6h.5M2 18h12.500M21.500 18h12.500M2 30h.5M9.500 30h17M33.500 30h.5"
        stroke={accent}
        strokeWidth="6"
      />
    </svg>
  )
}
