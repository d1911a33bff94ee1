import type { EditorText } from '../editor-language'

/** What an editor is told when the rules of editions refuse something. */
export const sentences = {
  slugTaken: {
    sv: 'Adressen används redan av en annan text på samma språk. Välj en annan.',
    en: 'Another text in the same language has this address already. Choose another.',
    uk: 'Ця адреса вже належить іншому тексту тією самою мовою. Виберіть іншу.',
  },
  slugReserved: {
    sv: 'Adressen hör till en del av webbplatsen. Välj en annan.',
    en: 'This address belongs to a part of the site. Choose another.',
    uk: 'Ця адреса належить іншій частині сайту. Виберіть іншу.',
  },
  parentUnknown: {
    sv: 'Sidan som den här ska ligga under finns inte, eller är en översättning. Välj en originalsida.',
    en: 'The page that this one should stand below doesn’t exist, or is a translation. Choose an original page.',
    uk: 'Сторінки, під якою має бути ця, не існує, або вона є перекладом. Виберіть оригінальну сторінку.',
  },
  parentIsBelow: {
    sv: 'En sida kan inte ligga under sig själv eller under en sida som ligger under den.',
    en: 'A page can’t stand below itself, or below a page that stands below it.',
    uk: 'Сторінка не може бути під собою чи під сторінкою, розміщеною під нею.',
  },
  placeTaken: {
    sv: 'På den platsen finns redan en sida med samma adress på något av språken. Ändra adressen först.',
    en: 'At that place there is a page already with the same address in one of the languages. Change the address first.',
    uk: 'Там уже є сторінка з такою самою адресою однією з мов. Спершу змініть адресу.',
  },
  placeReserved: {
    sv: 'På den platsen skulle sidans adress på något av språken höra till en annan del av webbplatsen. Ändra adressen först.',
    en: 'At that place the page’s address in one of the languages would belong to another part of the site. Change the address first.',
    uk: 'Там адреса сторінки однією з мов належала б іншій частині сайту. Спершу змініть адресу.',
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
  sayWhether: {
    sv: 'Texten har ett utkast bredvid det som är publicerat. Säg vad som ska sparas: utkastet (draft=true) eller det publicerade (_status: published).',
    en: 'The text has a draft beside what is published. Say which is to be saved: the draft (draft=true) or what is published (_status: published).',
    uk: 'Поруч з опублікованим текстом є чернетка. Вкажіть, що зберегти: чернетку (draft=true) чи опубліковане (_status: published).',
  },
  withdrawInstead: {
    sv: 'En publicerad text tas inte bort utan skäl. Öppna den, välj ett skäl under Dra tillbaka och publicera: läsarna får veta varför.',
    en: 'A published text isn’t taken away without a reason. Open it, choose a reason under Withdraw, and publish: readers are told why.',
    uk: 'Опублікований текст не прибирають без причини. Відкрийте його, виберіть причину в розділі «Вилучити» й опублікуйте: читачі дізнаються чому.',
  },
} satisfies Record<string, EditorText>
