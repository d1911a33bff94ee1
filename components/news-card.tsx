import type { Focus, Ratio } from '@/editions/focus'
import type { Picture } from '@/editions/model'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { CardPicture } from './card-picture'
import { Timestamp } from './timestamp'

export type NewsItem = {
  language: Locale
  slug: string
  title: string
  lead: string
  publishedAt: string
  topic?: { name: string; key: string }
  picture?: Picture & { focus?: Focus }
}

/** `lead`: large, with its lead. `alone`: so, with the words beside the picture. `side`: a small picture at the end. `card`: so on phones, else with the picture on top. */
type Look = 'lead' | 'alone' | 'side' | 'card'

type Style = { card: string; picture: string; ratio: Ratio; wide?: Ratio; sizes: string; title: string }

const looks: Record<Look, Style> = {
  lead: {
    card: 'grid content-start gap-3',
    picture: 'aspect-video w-full',
    ratio: '16:9',
    sizes: '(min-width: 64rem) 40rem, 100vw',
    title: 'text-[1.5rem] md:text-[2rem]',
  },
  alone: {
    card: 'grid content-start gap-x-12 gap-y-3 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]',
    picture: 'aspect-video w-full',
    ratio: '16:9',
    sizes: '(min-width: 64rem) 40rem, 100vw',
    title: 'text-[1.5rem] md:text-[2rem]',
  },
  side: {
    card: 'grid grid-cols-[minmax(0,1fr)_min(7rem,35vw)] items-start gap-4 border-b border-line pb-4 sm:grid-cols-[minmax(0,1fr)_9rem]',
    picture: 'order-last aspect-4/3 w-full',
    ratio: '4:3',
    sizes: '9rem',
    title: 'text-[1.11rem]',
  },
  card: {
    card: 'grid h-full content-start gap-x-4 gap-y-3 border-b border-line pb-4 max-md:grid-cols-[minmax(0,1fr)_min(7rem,35vw)] md:border-0 md:pb-0',
    picture: 'aspect-4/3 w-full max-md:order-last md:aspect-video',
    ratio: '4:3',
    wide: '16:9',
    sizes: '(min-width: 48rem) 24rem, 7rem',
    title: 'text-[1.11rem] md:text-[1.22rem]',
  },
}

type Props = {
  locale: Locale
  item: NewsItem
  look: Look
  /** Which heading the title is, so that headings nest on the page. */
  level: 2 | 3
}

/** A news item in short; all of it can be pressed. A title must be marked with its language when it isn't the page's. */
export function NewsCard({ locale, item, look, level }: Props) {
  const { language, slug, title, lead, publishedAt, topic, picture } = item
  const Title = `h${level}` as const
  const style = looks[look]
  const isLarge = look === 'lead' || look === 'alone'
  const lang = language === locale ? undefined : language
  return (
    <div className={`relative ${style.card}`}>
      <CardPicture
        id={`${language}-${slug}`}
        {...(picture && { picture })}
        {...(topic && { topic: topic.key })}
        ratio={style.ratio}
        {...(style.wide && { wide: style.wide })}
        sizes={style.sizes}
        className={style.picture}
        eager={isLarge}
      />
      <div>
        {topic && <p className="text-base leading-snug font-semibold text-link">{topic.name}</p>}
        <Title className={style.title}>
          <a
            href={addressOf(locale, '/news/[slug]', { slug })}
            lang={lang}
            hrefLang={lang}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {title}
          </a>
        </Title>
        {isLarge && (
          <p className="mt-2 max-w-text" lang={lang}>
            {lead}
          </p>
        )}
        <p className="mt-1 text-base text-quiet">
          <Timestamp at={publishedAt} locale={locale} to="day" />
        </p>
      </div>
    </div>
  )
}
