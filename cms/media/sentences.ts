import type { EditorText } from '../editor-language'

/** Why an upload isn't taken, and what to do about it. */
export const refusals = {
  tooManyPixels: {
    sv: 'Bilden är för stor: den har fler än 50 miljoner bildpunkter. Gör den mindre, till exempel 6 000 bildpunkter på den längsta sidan, och ladda upp den igen.',
    en: 'The picture is too big: it has more than 50 million pixels. Make it smaller, such as 6,000 pixels on its longest side, and upload it again.',
    uk: 'Зображення завелике: у ньому понад 50 мільйонів пікселів. Зменште його, наприклад до 6 000 пікселів за довшою стороною, і завантажте ще раз.',
  },
  tooHeavy: {
    sv: 'Bilden är för tung att gå igenom. Spara den på nytt som JPEG eller PNG, gärna med färre bildpunkter, och ladda upp den igen.',
    en: 'The picture is too heavy to go through. Save it anew as JPEG or PNG, with fewer pixels if there are many, and upload it again.',
    uk: 'Зображення завелике для перевірки. Збережіть його ще раз як JPEG або PNG, за змоги з меншою кількістю пікселів, і завантажте знову.',
  },
  unreadable: {
    sv: 'Filen går inte att läsa som en bild. Den kan vara skadad eller bara delvis överförd. Spara bilden på nytt som JPEG eller PNG och ladda upp den igen.',
    en: 'The file can’t be read as a picture. It may be damaged or only partly transferred. Save the picture anew as JPEG or PNG, and upload it again.',
    uk: 'Файл не вдається прочитати як зображення. Можливо, він пошкоджений або переданий не повністю. Збережіть зображення ще раз як JPEG або PNG і завантажте його знову.',
  },
  isDocument: {
    sv: 'Det här är ett PDF-dokument, inte en bild. Ladda upp det bland dokumenten, eller spara sidan som bild (JPEG eller PNG).',
    en: 'This is a PDF document, not a picture. Upload it among the documents, or save the page as a picture (JPEG or PNG).',
    uk: 'Це документ PDF, а не зображення. Завантажте його до документів або збережіть сторінку як зображення (JPEG або PNG).',
  },
  isHeic: {
    sv: 'Bilden är i formatet HEIC, som inte kan läsas här. Spara den som JPEG och ladda upp den igen. I en iPhone: Inställningar, Kamera, Format, Mest kompatibelt.',
    en: 'The picture is in the format HEIC, which can’t be read here. Save it as JPEG, and upload it again. On an iPhone: Settings, Camera, Formats, Most Compatible.',
    uk: 'Зображення у форматі HEIC, який тут не читається. Збережіть його як JPEG і завантажте ще раз. На iPhone: «Параметри», «Камера», «Формати», «Найсумісніший».',
  },
} satisfies Record<string, EditorText>

export const sentences = {
  taken: {
    sv: 'Bilden är sparad. Mindre storlekar av den görs nu.',
    en: 'The picture is saved. Smaller sizes of it are being made.',
    uk: 'Зображення збережено. Створюються його менші розміри.',
  },
  alreadyHere: {
    sv: 'Bilden finns redan här. Den som fanns används; ingen kopia gjordes.',
    en: 'The picture is here already. The one that was here is used; no copy was made.',
    uk: 'Це зображення тут уже є. Використано наявне; копію не створено.',
  },
  inUse: {
    sv: 'Bilden kan inte raderas, för den används eller har publicerats:',
    en: 'The picture can’t be deleted, as it’s in use or has been published:',
    uk: 'Зображення не можна видалити, бо воно використовується або було опубліковане:',
  },
  logIn: {
    sv: 'Logga in för att ladda upp.',
    en: 'Log in to upload.',
    uk: 'Увійдіть, щоб завантажити.',
  },
  noFile: {
    sv: 'Välj en bild att ladda upp.',
    en: 'Choose a picture to upload.',
    uk: 'Виберіть зображення для завантаження.',
  },
} satisfies Record<string, EditorText>

/** Beside a picture in the admin. */
export const panelTexts = {
  waiting: {
    sv: 'Mindre storlekar av bilden görs just nu. Tills de är klara visas bilden som den sparades.',
    en: 'Smaller sizes of the picture are being made. Until they’re ready, it’s shown as it was saved.',
    uk: 'Зараз створюються менші розміри зображення. Поки вони не готові, показується збережене зображення.',
  },
  failed: {
    sv: 'Mindre storlekar av bilden kunde inte göras. Den visas som den sparades.',
    en: 'Smaller sizes of the picture could not be made. It’s shown as it was saved.',
    uk: 'Менші розміри зображення не вдалося створити. Воно показується таким, яким його збережено.',
  },
  uses: { sv: 'Var bilden används', en: 'Where the picture is used', uk: 'Де використано зображення' },
  published: { sv: 'Publicerad i', en: 'Published in', uk: 'Опубліковано в' },
  unused: {
    sv: 'Ingen text visar bilden, och ingen har gjort det. Den kan raderas.',
    en: 'No text shows the picture, or ever has. It can be deleted.',
    uk: 'Жоден текст не показує й не показував цього зображення. Його можна видалити.',
  },
} satisfies Record<string, EditorText>

/** Where an editor says what matters in a picture. */
export const focusTexts = {
  label: {
    sv: 'Viktigast i bilden',
    en: 'What matters in the picture',
    uk: 'Найважливіше на зображенні',
  },
  how: {
    sv: 'Klicka på det viktigaste i bilden. Där den visas i en annan form beskärs den runt den punkten. Välj en form för att flytta punkten bara där.',
    en: 'Click on what matters most in the picture. Where it’s shown in another shape, it’s cut around that point. Choose a shape to move the point for that one alone.',
    uk: 'Клацніть на найважливішому місці зображення. Де воно показується в іншій формі, його обрізано навколо цієї точки. Виберіть форму, щоб перемістити точку лише для неї.',
  },
  x: { sv: 'Från vänster', en: 'From the left', uk: 'Від лівого краю' },
  y: { sv: 'Uppifrån', en: 'From the top', uk: 'Від верхнього краю' },
  all: { sv: 'Alla former', en: 'All shapes', uk: 'Усі форми' },
} satisfies Record<string, EditorText>
