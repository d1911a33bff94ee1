import type { Field, TextFieldSingleValidation } from 'payload'
import { say } from '../editor-language'
import { isAddress } from '../web-address'

/** One way on at most. */
const oneWay: TextFieldSingleValidation = (value, { data, req }) => {
  if (!value) return true
  if ('target' in data && data.target)
    return say(req, {
      sv: 'Välj en text här eller skriv en adress, inte båda.',
      en: 'Choose a text on this site or write an address, not both.',
      uk: 'Оберіть текст на сайті або напишіть адресу, а не обидва.',
    })
  return (
    isAddress(value) ||
    say(req, {
      sv: 'Skriv hela adressen (https://…) eller en sökväg här på webbplatsen (/nyheter).',
      en: 'Write the whole address (https://…), or a path on this site (/news).',
      uk: 'Напишіть повну адресу (https://…) або шлях на цьому сайті (/novyny).',
    })
  )
}

export const linkFields: Field[] = [
  {
    name: 'target',
    type: 'relationship',
    relationTo: ['articles', 'pages'],
    filterOptions: { original: { exists: false } },
    label: { sv: 'Läs mer på', en: 'More about it in', uk: 'Докладніше в' },
    admin: {
      allowCreate: false,
      description: {
        sv: 'En nyhet eller sida här. Läsarna får den på sitt språk där den är översatt.',
        en: 'News or a page on this site. Readers get it in their language where it is translated.',
        uk: 'Новина або сторінка цього сайту. Читачі отримують її своєю мовою, якщо є переклад.',
      },
    },
  },
  {
    name: 'url',
    type: 'text',
    maxLength: 300,
    label: { sv: 'Eller adress', en: 'Or address', uk: 'Або адреса' },
    validate: oneWay,
  },
]
