import type { Field, TextareaFieldValidation } from 'payload'
import { say } from '../editor-language'
import type { EditionCollection } from './lookups'
import { outcomes } from './outcomes'

const explainsItself: TextareaFieldValidation = (value, { req, siblingData }) => {
  const outcome = 'outcome' in siblingData && siblingData.outcome
  if (!outcome || value?.trim()) return true
  return say(req, {
    sv: 'Skriv för läsarna varför texten dras tillbaka.',
    en: 'Write for the readers why the text is withdrawn.',
    uk: 'Напишіть для читачів, чому текст вилучено.',
  })
}

/** What is said of the coming publication; both are emptied when it's made, and kept in its revision. */
export const changeFields: Field[] = [
  {
    name: 'note',
    type: 'textarea',
    maxLength: 500,
    label: { sv: 'Vad är ändrat?', en: 'What has changed?', uk: 'Що змінено?' },
    admin: {
      description: {
        sv: 'Står i textens offentliga historik, på textens språk.',
        en: 'Stands in the public history of the text, in its language.',
        uk: 'Буде в публічній історії тексту, мовою тексту.',
      },
    },
  },
  {
    name: 'minor',
    type: 'checkbox',
    defaultValue: false,
    label: { sv: 'Ändrar inte innebörden', en: 'Doesn’t change the meaning', uk: 'Не змінює змісту' },
    admin: {
      description: {
        sv: 'Översättningarna räknas då inte som föråldrade, och ”Senast ändrad” står kvar.',
        en: 'Translations then don’t count as behind, and “Last changed” stays.',
        uk: 'Тоді переклади не вважаються застарілими, а дата останньої зміни лишається.',
      },
    },
  },
]

/** Taking a text out of public sight is a publication of its own, with a reason for the readers. */
export function withdrawalFields(collection: EditionCollection): Field[] {
  return [
    {
      name: 'withdrawal',
      type: 'group',
      label: { sv: 'Dra tillbaka', en: 'Withdraw', uk: 'Вилучити' },
      fields: [
        {
          name: 'outcome',
          type: 'select',
          label: { sv: 'Skäl', en: 'Reason', uk: 'Причина' },
          admin: {
            description: {
              sv: 'Välj ett skäl och publicera: sidan visar då bara att texten är tillbakadragen och varför. Töm fältet och publicera för att visa den igen.',
              en: 'Choose a reason and publish: the page then only says that the text is withdrawn, and why. Empty the field and publish to show it again.',
              uk: 'Виберіть причину й опублікуйте: сторінка повідомлятиме лише, що текст вилучено й чому. Очистьте поле й опублікуйте, щоб показати його знову.',
            },
          },
          options: Object.entries(outcomes).map(([value, label]) => ({ value, label })),
        },
        {
          name: 'reason',
          type: 'textarea',
          maxLength: 500,
          label: {
            sv: 'Förklaring till läsarna',
            en: 'Explanation to the readers',
            uk: 'Пояснення для читачів',
          },
          admin: { condition: (_, siblings) => Boolean(siblings.outcome) },
          validate: explainsItself,
        },
        {
          name: 'replacedBy',
          type: 'relationship',
          relationTo: collection,
          label: { sv: 'Ersatt av', en: 'Replaced by', uk: 'Замінено на' },
          admin: { condition: (_, siblings) => siblings.outcome === 'replaced', allowCreate: false },
        },
      ],
    },
  ]
}
