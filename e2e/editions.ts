import type { APIRequestContext } from '@playwright/test'
import type { Locale } from '../i18n/routing'
import { make, paragraphs, published, saveText } from './articles'
import { expect } from './fixtures'

/** What the tests' translations say, in languages that the tests can tell apart. */
export const sentences: Record<Locale, { title: string; lead: string; texts: [string, string, string] }> = {
  sv: {
    title: 'Badet',
    lead: 'Den här texten har skrivits av ett test och är ingen nyhet.',
    texts: [
      'Kommunen öppnar badet i början av juni.',
      'Inträdet kostar femtio kronor för vuxna.',
      'Barn under sju år badar gratis.',
    ],
  },
  en: {
    title: 'The beach',
    lead: 'This text was written by a test and isn’t news at all.',
    texts: [
      'The municipality opens the bathing place in early June.',
      'Entrance costs fifty kronor for adults.',
      'Children under seven bathe for free.',
    ],
  },
  uk: {
    title: 'Пляж',
    lead: 'Цей текст написано для перевірки, це не новина.',
    texts: [
      'Муніципалітет відкриває пляж на початку червня.',
      'Вхід для дорослих коштує п’ятдесят крон.',
      'Діти до семи років купаються безкоштовно.',
    ],
  },
}

export type CreatedEdition = { id: number; slug: string; title: string }

/** A published edition with the sentences of its language, and an address of its own; a translation when `original` is given. */
export async function publish(
  request: APIRequestContext,
  language: Locale,
  original?: CreatedEdition,
): Promise<CreatedEdition> {
  const { title, lead, texts } = sentences[language]
  const { answer, body } = await make(request, {
    title: `${title} ${Date.now()}`,
    language,
    lead,
    body: paragraphs(...texts),
    ...(original && { original: original.id }),
    ...published,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return body.doc
}

/** Publishes the edition again, with what is given changed. */
export async function change(
  request: APIRequestContext,
  { id }: CreatedEdition,
  data: Record<string, unknown>,
): Promise<void> {
  const answer = await saveText(request, `/api/articles/${id}`, { ...published, ...data })
  expect(answer.status(), await answer.text()).toBe(200)
}
