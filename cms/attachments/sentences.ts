import type { EditorText } from '../editor-language'

/** Why a document isn't taken, and what to do about it. */
export const refusals = {
  isNeither: {
    sv: 'Filen är varken PDF eller OpenDocument (odt, ods, odp). Spara dokumentet i något av dem och ladda upp det.',
    en: 'The file is neither PDF nor OpenDocument (odt, ods, odp). Save the document as one of them, and upload that.',
    uk: 'Файл не є ані PDF, ані OpenDocument (odt, ods, odp). Збережіть документ в одному з цих форматів і завантажте його.',
  },
  isOffice: {
    sv: 'Word-, Excel- och PowerPoint-filer tas inte emot, för alla kan inte öppna dem. Spara dokumentet som taggad PDF och ladda upp det.',
    en: 'Files of Word, Excel and PowerPoint aren’t taken, as not everyone can open them. Save the document as tagged PDF, and upload that.',
    uk: 'Файли Word, Excel і PowerPoint не приймаються, бо не всі можуть їх відкрити. Збережіть документ як PDF із тегами й завантажте його.',
  },
  isPicture: {
    sv: 'Det här är en bild, inte ett dokument. Ladda upp den bland bilderna.',
    en: 'This is a picture, not a document. Upload it among the pictures.',
    uk: 'Це зображення, а не документ. Завантажте його до зображень.',
  },
  damaged: {
    sv: 'Filen går inte att läsa som ett dokument. Den kan vara skadad, bara delvis överförd eller ha något annat i sig. Spara dokumentet på nytt och ladda upp det igen.',
    en: 'The file can’t be read as a document. It may be damaged, only partly transferred, or have something else in it. Save the document anew, and upload it again.',
    uk: 'Файл не вдається прочитати як документ. Можливо, він пошкоджений, переданий не повністю або містить щось інше. Збережіть документ ще раз і завантажте його знову.',
  },
  locked: {
    sv: 'Dokumentet är låst med lösenord, så läsarna kan inte öppna det. Ta bort lösenordet och ladda upp det igen.',
    en: 'The document is locked with a password, so readers can’t open it. Remove the password, and upload it again.',
    uk: 'Документ захищено паролем, тому читачі не зможуть його відкрити. Приберіть пароль і завантажте його ще раз.',
  },
  hasMacros: {
    sv: 'Dokumentet innehåller makron, alltså program. Ta bort dem, eller spara dokumentet som PDF, och ladda upp det igen.',
    en: 'The document holds macros, that is, programs. Remove them, or save the document as PDF, and upload it again.',
    uk: 'Документ містить макроси, тобто програми. Приберіть їх або збережіть документ як PDF і завантажте його ще раз.',
  },
  tooHeavy: {
    sv: 'Dokumentet är för tungt att gå igenom: det är mycket större uppackat än som fil, eller är byggt på ett ovanligt sätt. Spara det på nytt, gärna med mindre bilder, och ladda upp det igen.',
    en: 'The document is too heavy to go through: it’s much larger unpacked than as a file, or built in an unusual way. Save it anew, with smaller pictures if there are any, and upload it again.',
    uk: 'Документ завеликий для перевірки: у розпакованому вигляді він значно більший, ніж файл, або має незвичну будову. Збережіть його ще раз, за змоги з меншими зображеннями, і завантажте знову.',
  },
} satisfies Record<string, EditorText>

export const sentences = {
  taken: { sv: 'Dokumentet är sparat.', en: 'The document is saved.', uk: 'Документ збережено.' },
  alreadyHere: {
    sv: 'Dokumentet finns redan här. Det som fanns används; ingen kopia gjordes.',
    en: 'The document is here already. The one that was here is used; no copy was made.',
    uk: 'Цей документ тут уже є. Використано наявний; копію не створено.',
  },
  inUse: {
    sv: 'Dokumentet kan inte raderas, för det används eller har publicerats:',
    en: 'The document can’t be deleted, as it’s in use or has been published:',
    uk: 'Документ не можна видалити, бо він використовується або був опублікований:',
  },
  noFile: {
    sv: 'Välj ett dokument att ladda upp.',
    en: 'Choose a document to upload.',
    uk: 'Виберіть документ для завантаження.',
  },
} satisfies Record<string, EditorText>

/** Beside a document in the admin. */
export const panelTexts = {
  uses: { sv: 'Var dokumentet används', en: 'Where the document is used', uk: 'Де використано документ' },
  unused: {
    sv: 'Ingen text leder till dokumentet, och ingen har gjort det. Det kan raderas.',
    en: 'No text leads to the document, or ever has. It can be deleted.',
    uk: 'Жоден текст не веде й не вів до цього документа. Його можна видалити.',
  },
  found: {
    sv: 'Vad läsare får veta om filen',
    en: 'What readers are told of the file',
    uk: 'Що читачам повідомляється про файл',
  },
  pages: { sv: 'sidor', en: 'pages', uk: 'сторінок' },
  former: { sv: 'Tidigare versioner', en: 'Former versions', uk: 'Попередні версії' },
  accessible: {
    sv: 'Filen har taggar, titel, språk och text. Att den går bra att läsa upp måste du pröva själv.',
    en: 'The file has tags, a title, a language and text. Whether it reads well aloud you have to try yourself.',
    uk: 'У файлі є теги, назва, мова й текст. Чи добре він озвучується, потрібно перевірити самостійно.',
  },
  lacks: {
    sv: 'Alla kan inte läsa dokumentet. Det står vid länken, tills du ersätter filen med en som inte saknar:',
    en: 'Not everyone can read the document. The link says so, until you replace the file with one that doesn’t lack:',
    uk: 'Не всі можуть прочитати документ. Біля посилання про це сказано, доки ви не заміните файл таким, де є:',
  },
  structure: {
    sv: 'taggar: rubriker, listor och tabeller är inte uppmärkta. Spara som taggad PDF.',
    en: 'tags: headings, lists and tables aren’t marked. Save as tagged PDF.',
    uk: 'теги: заголовки, списки й таблиці не розмічено. Збережіть як PDF із тегами.',
  },
  title: {
    sv: 'titel: skriv den i dokumentets egenskaper.',
    en: 'title: write it in the document’s properties.',
    uk: 'назва: напишіть її у властивостях документа.',
  },
  language: {
    sv: 'språk: ange det för hela texten innan du sparar.',
    en: 'language: set it for the whole text before you save.',
    uk: 'мова: вкажіть її для всього тексту перед збереженням.',
  },
  text: {
    sv: 'text: sidorna är bilder av text. Använd originalet i stället, eller läs in texten (OCR).',
    en: 'text: the pages are pictures of text. Use the original instead, or recognise the text (OCR).',
    uk: 'текст: сторінки є зображеннями тексту. Скористайтеся оригіналом або розпізнайте текст (OCR).',
  },
} satisfies Record<string, EditorText>
