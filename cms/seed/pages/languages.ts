import { body, heading, list, paragraph } from '../../body/nodes'
import type { SeedPage } from './page'

/** Which languages there are, and what readers of each can expect. */
export const languages: SeedPage = {
  inFooter: true,
  sv: {
    slug: 'sprak',
    title: 'Språk på webbplatsen',
    lead: 'Webbplatsen finns på svenska, engelska och ukrainska. Svenska är originalspråket för det mesta.',
    body: body(
      heading('Så väljer du språk'),
      paragraph(
        'Språken står överst på varje sida, med sina egna namn. Länken leder till samma text på det språket. Språket står i adressen: svenska sidor har inget tillägg, engelska börjar med /en och ukrainska med /uk. Vi gissar inte ditt språk.',
      ),
      heading('När en text inte är översatt'),
      paragraph(
        'Då säger sidan det, och visar texten på originalspråket. Nyhetslistan på varje språk visar de nyheter som finns på det språket.',
      ),
      heading('Så görs översättningarna'),
      list(
        [
          'I rutan ”Om texten” står om en människa eller en maskin har översatt, och om en människa har granskat.',
        ],
        ['Sidorna om webbplatsen är översatta av en maskin och ännu inte granskade av en människa.'],
        ['Ändras originalet säger översättningen det, och visar vilka stycken det gäller.'],
        ['Du kan läsa två språkversioner bredvid varandra, stycke för stycke.'],
      ),
      heading('Vårt språk'),
      paragraph(
        'Enligt språklagen ska språket i offentlig verksamhet vara vårdat, enkelt och begripligt. Är något svårt att förstå vill vi veta det.',
      ),
    ),
  },
  en: {
    slug: 'languages',
    title: 'Languages of this site',
    lead: 'The site is available in Swedish, English and Ukrainian. Most texts are written in Swedish first.',
    body: body(
      heading('How to choose a language'),
      paragraph(
        'The languages are listed at the top of every page, each in its own name. The link leads to the same text in that language. The language is part of the address: Swedish pages have no prefix, English ones begin with /en and Ukrainian ones with /uk. We don’t guess your language.',
      ),
      heading('When a text hasn’t been translated'),
      paragraph(
        'Then the page says so, and shows the text in its original language. The list of news in each language shows what there is in that language.',
      ),
      heading('How translations are made'),
      list(
        [
          'The box “About this text” says whether a human or a machine has translated, and whether a human has checked it.',
        ],
        ['The pages about this site were translated by a machine and have not been checked by a human yet.'],
        ['If the original changes, the translation says so, and shows which paragraphs are concerned.'],
        ['You can read two editions side by side, paragraph by paragraph.'],
      ),
      heading('Our language'),
      paragraph(
        'Under Swedish law the language of public bodies must be well written, simple and easy to understand. If something is hard to understand, we want to know.',
      ),
    ),
  },
  uk: {
    slug: 'movy',
    title: 'Мови сайту',
    lead: 'Сайт доступний шведською, англійською та українською мовами. Більшість текстів спершу пишуть шведською.',
    body: body(
      heading('Як вибрати мову'),
      paragraph(
        'Мови зазначено вгорі кожної сторінки їхніми власними назвами. Посилання веде до того самого тексту цією мовою. Мова є частиною адреси: шведські сторінки не мають префікса, англійські починаються з /en, а українські — з /uk. Ми не вгадуємо вашої мови.',
      ),
      heading('Якщо текст не перекладено'),
      paragraph(
        'Тоді сторінка повідомляє про це й показує текст мовою оригіналу. Список новин кожною мовою містить те, що є цією мовою.',
      ),
      heading('Як ми перекладаємо'),
      list(
        ['У рамці «Про текст» зазначено, хто переклав — людина чи машина, і чи перевірила переклад людина.'],
        ['Сторінки про сайт переклала машина, і людина їх ще не перевіряла.'],
        ['Якщо оригінал змінюється, переклад повідомляє про це й показує, яких абзаців це стосується.'],
        ['Ви можете читати дві мовні версії поруч, абзац за абзацом.'],
      ),
      heading('Наша мова'),
      paragraph(
        'За шведським законом мова органів влади має бути грамотною, простою й зрозумілою. Якщо щось важко зрозуміти, ми хочемо про це знати.',
      ),
    ),
  },
}
