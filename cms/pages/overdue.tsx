import type { ServerProps } from 'payload'
import { wherePublic } from '@/database/public'
import { languageNames } from '@/i18n/language-names'
import { editorLanguageOf, type EditorText } from '../editor-language'

/** Pages listed at once; the number of all is said. */
const most = 20

const heading: EditorText = {
  sv: 'Sidor att granska',
  en: 'Pages to review',
  uk: 'Сторінки, які треба переглянути',
}
const explanation: EditorText = {
  sv: 'Granska senast-dagen har gått. Läs sidan, rätta den och sätt en ny dag.',
  en: 'The day of review has passed. Read the page, correct it, and set a new day.',
  uk: 'День перегляду минув. Прочитайте сторінку, виправте її та встановіть новий день.',
}
const andMore: EditorText = { sv: 'och fler', en: 'and more', uk: 'та інші' }

/** On the dashboard: public pages whose day of review has passed, the longest overdue first. Nothing when there are none. */
export async function OverduePages({ payload, i18n, user }: ServerProps) {
  const locale = editorLanguageOf(i18n)
  if (!user) return null
  const { docs, totalDocs } = await payload.find({
    collection: 'pages',
    where: {
      and: [{ reviewBy: { less_than: new Date().toISOString() } }, wherePublic()],
    },
    select: { title: true, language: true, reviewBy: true },
    sort: 'reviewBy',
    limit: most,
    depth: 0,
  })
  if (totalDocs === 0) return null
  return (
    <section aria-labelledby="overdue">
      <h2 id="overdue">
        {heading[locale]} ({totalDocs})
      </h2>
      <p>{explanation[locale]}</p>
      <ul>
        {docs.map(({ id, title, language, reviewBy }) => (
          <li key={id}>
            <a href={`/admin/collections/pages/${id}`} lang={language}>
              {title}
            </a>{' '}
            (<span lang={language}>{languageNames[language]}</span>), {reviewBy?.slice(0, 10)}
          </li>
        ))}
        {totalDocs > docs.length && <li>{andMore[locale]}</li>}
      </ul>
    </section>
  )
}
