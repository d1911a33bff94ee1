import type { Payload, ServerProps } from 'payload'
import { editorLanguageOf, type EditorText } from '../editor-language'
import { readMunicipality } from './read'

const heading: EditorText = {
  sv: 'Det här saknas på webbplatsen',
  en: 'What the site still lacks',
  uk: 'Чого ще бракує на сайті',
}

const sentences = {
  name: {
    sv: 'Kommunens namn. Tills det finns står det ”Kommunen” överst på alla sidor.',
    en: 'The municipality’s name. Until it has one, every page says “The municipality” at the top.',
    uk: 'Назви муніципалітету. Доти вгорі кожної сторінки стоїть «Муніципалітет».',
  },
  contact: {
    sv: 'Telefon och e-post, så att besökare kan nå någon. De står längst ner på alla sidor.',
    en: 'A telephone number and an e-mail address for visitors. They stand at the foot of every page.',
    uk: 'Телефону й електронної пошти для відвідувачів. Вони стоять унизу кожної сторінки.',
  },
  hours: {
    sv: 'Öppettider och adress.',
    en: 'Opening hours and an address.',
    uk: 'Годин роботи та адреси.',
  },
  pages: {
    sv: 'Sidor. Lagen kräver en tillgänglighetsredogörelse och upplysningar om personuppgifter; länka dem från sidfoten.',
    en: 'Pages. The law demands an accessibility statement and a page about personal data; link them from the footer.',
    uk: 'Сторінок. Закон вимагає заяви про доступність і сторінки про персональні дані; додайте посилання на них унизу сторінок.',
  },
  topics: {
    sv: 'Ämnen att sortera nyheter under.',
    en: 'Topics to sort the news by.',
    uk: 'Тем для новин.',
  },
} satisfies Record<string, EditorText>

const municipality = '/admin/globals/municipality'
const places: Record<keyof typeof sentences, string> = {
  name: municipality,
  contact: municipality,
  hours: municipality,
  pages: '/admin/collections/pages',
  topics: '/admin/collections/topics',
}

/** What readers would miss, in the order of its worth. */
async function lacking(payload: Payload): Promise<(keyof typeof sentences)[]> {
  const { names, phone, email, hours, address } = await readMunicipality(payload)
  const isEmpty = async (collection: 'pages' | 'topics') =>
    (await payload.count({ collection })).totalDocs === 0
  return [
    ...(names ? [] : ['name' as const]),
    ...(phone && email ? [] : ['contact' as const]),
    ...(Object.values(hours).some(Boolean) && address.length > 0 ? [] : ['hours' as const]),
    ...((await isEmpty('pages')) ? ['pages' as const] : []),
    ...((await isEmpty('topics')) ? ['topics' as const] : []),
  ]
}

/** On the first page: what is still to be filled in before the site is whole. Nothing when all is. */
export async function Unfinished({ payload, i18n, user }: ServerProps) {
  if (!user) return null
  const locale = editorLanguageOf(i18n)
  const missing = await lacking(payload)
  if (missing.length === 0) return null
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished">{heading[locale]}</h2>
      <ul>
        {missing.map((one) => (
          <li key={one}>
            <a href={places[one]}>{sentences[one][locale]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
