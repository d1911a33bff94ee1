import type { EditorText } from '../editor-language'

/** What people are told of texts that should be read again. */
export const words = {
  since: (day: string): EditorText => ({
    sv: `Skulle läsas om senast ${day}`,
    en: `Was due by ${day}`,
    uk: `Треба було перечитати до ${day}`,
  }),
  subject: {
    sv: 'Att läsa om',
    en: 'To be read again',
    uk: 'Треба перечитати',
  },
  intro: {
    sv: 'Stämmer det som står här fortfarande? Läs texten, rätta det som behövs och publicera den med en ny dag i fältet ”Granska senast”.',
    en: 'Is what stands here still true? Read the text, mend what needs it, and publish it with another day in the field “Review by”.',
    uk: 'Чи все, що тут написано, досі правильно? Перечитайте текст, виправте, що потрібно, й опублікуйте його з новою датою в полі «Переглянути до».',
  },
} satisfies Record<string, EditorText | ((day: string) => EditorText)>
