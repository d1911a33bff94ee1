import { body, heading, link, list, paragraph } from '../../body/nodes'
import type { SeedPage } from './page'

/** How news can be followed, and what there is for those who build something of it. */
export const openData: SeedPage = {
  inFooter: true,
  sv: {
    slug: 'floden-och-oppna-data',
    title: 'Flöden och öppna data',
    lead: 'Du kan följa nyheterna i ett läsprogram, och använda allt som är publicerat här i egna tjänster. Inget konto och ingen nyckel behövs.',
    body: body(
      heading('Följ nyheterna'),
      paragraph(
        'Det finns ett flöde (Atom) för varje språk, varje ämne, varje år och varje månad. Länken står under nyhetslistan när du har valt. Här är ',
        link('/nyheter/atom.xml', 'flödet med alla nyheter på svenska'),
        '. Varje text har också ett flöde med sina ändringar, under textens historik. Flödena finns även som JSON Feed.',
      ),
      heading('För dig som bygger'),
      list(
        [
          'Ett öppet gränssnitt (JSON) ger alla publicerade texter på alla språk, med versioner. Det går bara att läsa ur det.',
        ],
        ['En beskrivning enligt DCAT-AP-SE talar om för dataportaler vad som finns.'],
        ['Webbplatskartan räknar upp alla sidor, med sina språkversioner.'],
        ['Sökningen kan läggas till i webbläsaren (OpenSearch).'],
      ),
      heading('Du kan lita på historiken'),
      paragraph(
        'Varje publicerad version sparas oförändrad, är numrerad och har en kontrollsumma som bygger på den föregående. Därför syns det om något har ändrats i efterhand.',
      ),
    ),
  },
  en: {
    slug: 'feeds-and-open-data',
    title: 'Feeds and open data',
    lead: 'You can follow the news in a feed reader, and use everything published here in services of your own. You need no account and no key.',
    body: body(
      heading('Follow the news'),
      paragraph(
        'There is a feed (Atom) for each language, each topic, each year and each month. You find the link below the list once you have made a choice. Here is ',
        link('/en/news/atom.xml', 'the feed of all news in English'),
        '. Each text also has a feed of its changes, with its history. The feeds are also available as JSON Feed.',
      ),
      heading('For developers'),
      list(
        [
          'An open interface (JSON) gives all published texts in all languages, with their revisions. It can only be read.',
        ],
        ['A description that follows DCAT-AP-SE tells data portals what there is.'],
        ['The sitemap lists all pages with their language editions.'],
        ['The search can be added to your browser (OpenSearch).'],
      ),
      heading('You can trust the history'),
      paragraph(
        'Every published revision is kept unchanged, is numbered, and has a checksum that builds on the one before. That shows if anything has been altered afterwards.',
      ),
    ),
  },
  uk: {
    slug: 'strichky-ta-vidkryti-dani',
    title: 'Стрічки та відкриті дані',
    lead: 'Ви можете стежити за новинами в програмі для читання стрічок і використовувати все опубліковане тут у власних сервісах. Ні обліковий запис, ні ключ не потрібні.',
    body: body(
      heading('Стежте за новинами'),
      paragraph(
        'Є стрічка (Atom) для кожної мови, кожної теми, кожного року й кожного місяця. Посилання стоїть під списком новин, коли ви зробили вибір. Ось ',
        link('/uk/novyny/atom.xml', 'стрічка всіх новин українською'),
        '. Кожен текст має також стрічку своїх змін разом з історією. Стрічки є й у форматі JSON Feed.',
      ),
      heading('Для розробників'),
      list(
        [
          'Відкритий інтерфейс (JSON) надає всі опубліковані тексти всіма мовами разом із редакціями. Він призначений лише для читання.',
        ],
        ['Опис за DCAT-AP-SE повідомляє порталам даних, що тут є.'],
        ['Карта сайту перелічує всі сторінки з їхніми мовними версіями.'],
        ['Пошук можна додати до браузера (OpenSearch).'],
      ),
      heading('Історії можна довіряти'),
      paragraph(
        'Кожна опублікована редакція зберігається незмінною, має номер і контрольну суму, що спирається на попередню. Тож видно, чи не змінено щось пізніше.',
      ),
    ),
  },
}
