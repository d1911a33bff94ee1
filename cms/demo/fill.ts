import type { Payload } from 'payload'
import { routing, type Locale } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { body, heading, paragraph } from '../body/nodes'
import { drawPicture } from './picture'
import { events, marks, parts, pictureWords, titleOf } from './stories'

/** Every story is in Swedish, every second in English, every third in Ukrainian; every fourth has no picture. */
const hasEdition: Record<Locale, (number: number) => boolean> = {
  sv: () => true,
  en: (number) => number % 2 === 0,
  uk: (number) => number % 3 === 0,
}

const day = 24 * 60 * 60 * 1000

/** Puts that many made-up, marked news in, one a day until today. */
export async function fill(payload: Payload, count: number): Promise<void> {
  const topics = await Promise.all(events.map(({ topic }) => topicNamed(payload, topic)))
  for (let number = 0; number < count; number += 1) {
    const file = number % 4 === 3 ? undefined : await upload(payload, number)
    const topic = topics[number % topics.length]
    const publishedAt = new Date(Date.now() - (count - number) * day).toISOString()
    let original: number | undefined
    for (const language of routing.locales.filter((locale) => hasEdition[locale](number))) {
      const { id } = await payload.create({
        collection: 'articles',
        data: {
          ...storyIn(language, number, file),
          publishedAt,
          ...(original
            ? { original, translation: { method: 'machine' as const } }
            : { topics: topic ? [topic] : [] }),
        },
      })
      original ??= id
    }
  }
}

function storyIn(language: Locale, number: number, file: number | undefined) {
  const title = titleOf(number)[language]
  const { alt, caption } = pictureWords
  return {
    title,
    slug: `${slugify(title).slice(0, 80).replace(/-$/, '')}-${number}`,
    language,
    lead: `${marks.lead[language]} ${parts[number % parts.length]?.text[language] ?? ''}`,
    body: body(...parts.flatMap((part) => [heading(part.heading[language]), paragraph(part.text[language])])),
    ...(file && { picture: { file, alt: alt[language], caption: caption[language] } }),
    _status: 'published' as const,
  }
}

async function topicNamed(payload: Payload, names: Record<Locale, string>): Promise<number> {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { title: { equals: names.sv } },
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  const slugs = { sv: slugify(names.sv), en: slugify(names.en), uk: slugify(names.uk) }
  return (await payload.create({ collection: 'topics', data: { names, slugs } })).id
}

async function upload(payload: Payload, number: number): Promise<number> {
  const data = await drawPicture(number)
  const file = { data, mimetype: 'image/jpeg', name: `exempel-${number}.jpg`, size: data.length }
  return (await payload.create({ collection: 'media', data: {}, file })).id
}
