import type { Words } from '../words'

/** What an editor is told when the rules of editions refuse something. */
export const sentences = {
  slugTaken: {
    sv: 'Adressen används redan av en annan text på samma språk. Välj en annan.',
    en: 'Another text in the same language has this address already. Choose another.',
    uk: 'Ця адреса вже належить іншому тексту тією самою мовою. Виберіть іншу.',
  },
  originalUnknown: {
    sv: 'Originalet finns inte, eller är självt en översättning. Välj en originaltext.',
    en: 'The original doesn’t exist, or is itself a translation. Choose an original text.',
    uk: 'Оригіналу не існує, або він сам є перекладом. Виберіть оригінальний текст.',
  },
  originalIsItself: {
    sv: 'En text kan inte vara en översättning av sig själv.',
    en: 'A text can’t be a translation of itself.',
    uk: 'Текст не може бути перекладом самого себе.',
  },
  languageTaken: {
    sv: 'Texten finns redan på det språket. Öppna den utgåvan i stället.',
    en: 'The text exists in that language already. Open that edition instead.',
    uk: 'Цей текст уже є цією мовою. Відкрийте наявну версію.',
  },
  identityFixed: {
    sv: 'Språk och original kan inte ändras när texten har publicerats. Skapa en ny text i stället.',
    en: 'Language and original can’t change once the text has been published. Make a new text instead.',
    uk: 'Мову й оригінал не можна змінити після публікації. Створіть новий текст.',
  },
  minorNeedsReason: {
    sv: 'Skriv varför ändringen inte ändrar innebörden.',
    en: 'Write why the change doesn’t alter the meaning.',
    uk: 'Напишіть, чому зміна не впливає на зміст.',
  },
  wasPublic: {
    sv: 'Texten har varit publicerad och kan inte raderas. Dra tillbaka den i stället, med ett skäl för läsarna.',
    en: 'The text has been published and can’t be deleted. Withdraw it instead, with a reason for the readers.',
    uk: 'Текст уже був опублікований, тому видалити його не можна. Натомість вилучіть його й поясніть читачам причину.',
  },
  termTwice: {
    sv: 'Ett ord ur ordlistan är länkat mer än en gång. Låt bara det första stället vara länkat.',
    en: 'A word of the glossary is linked more than once. Keep only the first place linked.',
    uk: 'Слово зі словника пов’язане більше ніж один раз. Залиште посилання лише в першому місці.',
  },
  revisionUnknown: {
    sv: 'Originalet har ingen publicerad version med det numret.',
    en: 'The original has no published revision of that number.',
    uk: 'Оригінал не має опублікованої редакції з таким номером.',
  },
} satisfies Record<string, Words>
