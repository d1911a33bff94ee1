import type { ServerProps } from 'payload'
import { editorLanguageOf, type EditorText } from '../editor-language'
import { stateInWords } from './state'

const heading: EditorText = {
  sv: 'Meddelanden till läsarna',
  en: 'Messages to readers',
  uk: 'Повідомлення для читачів',
}

/** On the first page: messages that readers are shown now, and those to come. Nothing when there are none. */
export async function Messages({ payload, i18n, user }: ServerProps) {
  if (!user) return null
  const { docs } = await payload.find({
    collection: 'messages',
    where: { endsAt: { greater_than: new Date().toISOString() } },
    sort: 'startsAt',
    limit: 20,
    depth: 0,
  })
  if (docs.length === 0) return null
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{heading[editorLanguageOf(i18n)]}</h2>
      <ul>
        {docs.map(({ id, title, startsAt, endsAt }) => (
          <li key={id}>
            {stateInWords({ startsAt, endsAt }, i18n)}:{' '}
            <a href={`/admin/collections/messages/${id}`} lang="sv">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
