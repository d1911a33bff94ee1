import { perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

type Words = Record<Locale, string>

/** Places that there are none of. */
export const places: Words[] = [
  { sv: 'Väverby', en: 'Väverby', uk: 'Веверби' },
  { sv: 'Skyttelviken', en: 'Skyttelviken', uk: 'Скюттельвікен' },
  { sv: 'Garnåsen', en: 'Garnåsen', uk: 'Гарносен' },
  { sv: 'Trådlunda', en: 'Trådlunda', uk: 'Тродлунда' },
  { sv: 'Linnehed', en: 'Linnehed', uk: 'Ліннегед' },
  { sv: 'Bomullstorp', en: 'Bomullstorp', uk: 'Бумульсторп' },
  { sv: 'Spolberga', en: 'Spolberga', uk: 'Спульберга' },
  { sv: 'Varpnäs', en: 'Varpnäs', uk: 'Варпнес' },
]

/** What is said to have happened there; titles of every length. */
export const events: { topic: Words; title: Words }[] = [
  {
    topic: { sv: 'Fritid', en: 'Leisure', uk: 'Дозвілля' },
    title: { sv: 'badet öppnar', en: 'the beach opens', uk: 'пляж відкрито' },
  },
  {
    topic: { sv: 'Trafik', en: 'Traffic', uk: 'Транспорт' },
    title: {
      sv: 'gatan byggs om, med nya vattenrör, bredare gångbana och tjugofyra träd, så påverkas du som bor och arbetar där',
      en: 'the street is rebuilt, with new water pipes, a wider pavement and twenty-four trees, and this is how it affects you who live and work there',
      uk: 'вулицю перебудовують: нові водопровідні труби, ширший тротуар і двадцять чотири дерева, а також що зміниться для мешканців і працівників',
    },
  },
  {
    topic: { sv: 'Skola', en: 'School', uk: 'Школа' },
    title: {
      sv: 'fler platser i förskolan från hösten',
      en: 'more places in preschool from autumn',
      uk: 'з осені більше місць у дитячому садку',
    },
  },
  {
    topic: { sv: 'Kultur', en: 'Culture', uk: 'Культура' },
    title: {
      sv: 'biblioteket får längre öppettider och en verkstad för vävning',
      en: 'the library opens longer and gets a weaving workshop',
      uk: 'бібліотека працюватиме довше й матиме майстерню ткацтва',
    },
  },
  {
    topic: { sv: 'Miljö', en: 'Environment', uk: 'Довкілля' },
    title: { sv: 'så sorterar du textil', en: 'how to sort textiles', uk: 'як сортувати текстиль' },
  },
]

/** Nobody may take it for news: it's said before the title and in the first sentence. */
export const marks: Record<'title' | 'lead', Words> = {
  title: { sv: 'Exempel', en: 'Example', uk: 'Приклад' },
  lead: {
    sv: 'Det här är en påhittad nyhet som visar hur webbplatsen ser ut.',
    en: 'This is a made-up news item that shows what the site looks like.',
    uk: 'Це вигадана новина, яка показує, як виглядає сайт.',
  },
}

/** Three parts, for a list of them beside the text. */
export const parts: { heading: Words; text: Words }[] = [
  {
    heading: { sv: 'Det här händer', en: 'What happens', uk: 'Що відбувається' },
    text: {
      sv: 'Arbetet börjar på måndag och väntas vara klart före sommaren. Under tiden går det att komma fram till fots och med cykel.',
      en: 'Work begins on Monday and is expected to be done before summer. Meanwhile people can pass on foot and by bicycle.',
      uk: 'Роботи почнуться в понеділок і мають завершитися до літа. Увесь цей час можна пройти пішки або проїхати велосипедом.',
    },
  },
  {
    heading: { sv: 'Så påverkas du', en: 'How it affects you', uk: 'Що це означає для вас' },
    text: {
      sv: 'Räkna med lite längre tid på vardagsmorgnar. Bussen stannar 200 meter längre bort.',
      en: 'Allow a little more time on weekday mornings. The bus stops 200 metres further on.',
      uk: 'У будні вранці плануйте трохи більше часу. Автобус зупиняється за 200 метрів далі.',
    },
  },
  {
    heading: { sv: 'Frågor och svar', en: 'Questions and answers', uk: 'Запитання й відповіді' },
    text: {
      sv: 'Den som undrar något kan ringa eller skriva. Vi svarar inom två dagar.',
      en: 'Anyone who wonders can call or write. We answer within two days.',
      uk: 'Якщо маєте запитання, телефонуйте або пишіть. Ми відповідаємо протягом двох днів.',
    },
  },
]

export const pictureWords = {
  alt: {
    sv: 'Ritad bild av hus framför kullar',
    en: 'Drawing of houses in front of hills',
    uk: 'Малюнок будинків на тлі пагорбів',
  },
  caption: {
    sv: 'En ritad bild, ingen plats.',
    en: 'A drawing, not a place.',
    uk: 'Це малюнок, а не місце.',
  },
} satisfies Record<string, Words>

/** The title of a story by its number, in each language. */
export function titleOf(number: number): Words {
  const place = places[Math.floor(number / events.length) % places.length]
  const event = events[number % events.length]
  return perLocale(
    (locale) => `${marks.title[locale]}: ${place?.[locale] ?? ''}\u00a0– ${event?.title[locale] ?? ''}`,
  )
}
