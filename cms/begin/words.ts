import type { EditorText } from '../editor-language'

/** What is said where a text begins. */
export const beginWords = {
  heading: {
    articles: { sv: 'Ny nyhet', en: 'New news article', uk: 'Нова новина' },
    pages: { sv: 'Ny sida', en: 'New page', uk: 'Нова сторінка' },
  },
  title: { sv: 'Rubrik', en: 'Title', uk: 'Заголовок' },
  hint: {
    sv: 'Vad är det viktigaste? Du kan ändra rubriken när du vill. Inget sparas förrän du skriver vidare.',
    en: 'What matters most? You can change the title whenever you like. Nothing is saved until you go on.',
    uk: 'Що найважливіше? Заголовок можна змінити будь-коли. Нічого не зберігається, доки ви не перейдете далі.',
  },
  language: { sv: 'Textens språk', en: 'Language of the text', uk: 'Мова тексту' },
  goOn: { sv: 'Skriv vidare', en: 'Go on writing', uk: 'Писати далі' },
  noAnswer: {
    sv: 'Servern svarade inte. Rubriken står kvar här. Försök igen.',
    en: 'The server didn’t answer. The title is still here. Try again.',
    uk: 'Сервер не відповів. Заголовок залишився тут. Спробуйте ще раз.',
  },
  onlyTranslations: {
    sv: 'Du översätter texter som redan finns. De står under Översättningar.',
    en: 'You translate texts that exist already. They are under Translations.',
    uk: 'Ви перекладаєте наявні тексти. Вони в розділі «Переклади».',
  },
} satisfies Record<string, EditorText | Record<'articles' | 'pages', EditorText>>
