import { body, heading, link, list, paragraph, passage } from '../../body/nodes'
import type { SeedPage } from './page'

/** What is kept of readers: nothing; of forms, editors and copies: what is said here. */
export const privacy: SeedPage = {
  inFooter: true,
  sv: {
    slug: 'integritet',
    title: 'Integritet',
    lead: 'Vi sparar ingenting om dig som läser. Webbplatsen sätter inga kakor, mäter inte ditt besök och hämtar inget från någon annan.',
    body: body(
      heading('När du läser'),
      list(
        ['Inga kakor, och ingen annan lagring i din webbläsare utan att du själv har bett om den.'],
        ['Ingen besöksstatistik och ingen logg över vem som läser vad.'],
        ['Servern behöver din IP-adress för att kunna svara, så länge förbindelsen varar. Den sparas inte.'],
        [
          'Inget hämtas från andra webbplatser. En delningslänk är en vanlig länk: först när du följer den får den andra webbplatsen veta något.',
        ],
        ['Sökord står i adressen till träfflistan. De sparas inte hos oss.'],
      ),
      paragraph('Därför behöver vi inte fråga dig om samtycke, och därför ser du ingen ruta om kakor.'),
      heading('När du skriver till oss i ett formulär'),
      paragraph(
        'Du kan berätta om en sida var till hjälp, eller rapportera ett fel på den. Formuläret frågar inte efter namn, e-post eller andra personuppgifter. Skriv inte in sådana. Texten sparas tillsammans med uppgift om vilken sida den gäller, så att redaktionen kan rätta sidan, och raderas efter en bestämd tid.',
      ),
      heading('Redaktörer'),
      paragraph(
        'Den som arbetar med innehållet loggar in. Då sparas e-postadress, namn och roll, och en kaka håller redaktören inloggad. På de publika sidorna visas roll eller avdelning, inte personens namn.',
      ),
      heading('Vem som ansvarar, och dina rättigheter'),
      paragraph(
        'Borås Stad är personuppgiftsansvarig. Det lilla som behandlas, alltså det du själv skriver i ett formulär och uppgifterna om redaktörerna, behandlas för att vi ska kunna informera invånarna och rätta det som är fel. Det är en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).',
      ),
      paragraph(
        'Du har rätt att få veta vilka uppgifter vi har om dig, och att få dem rättade, raderade eller begränsade. Du kan invända mot behandlingen. Vänd dig till kommunen, eller till kommunens dataskyddsombud: telefonnummer och e-postadress står längst ner på varje sida. Är du inte nöjd kan du klaga hos ',
        link('https://www.imy.se/', 'Integritetsskyddsmyndigheten (IMY)'),
        '.',
      ),
    ),
  },
  en: {
    slug: 'privacy',
    title: 'Privacy',
    lead: 'We keep nothing about you as a reader. The site sets no cookies, doesn’t measure your visit and fetches nothing from anyone else.',
    body: body(
      heading('When you read'),
      list(
        ['No cookies, and nothing else is stored in your browser unless you have asked for it yourself.'],
        ['No visitor statistics, and no log of who reads what.'],
        ['To answer, the server needs your IP address for as long as the connection lasts. It isn’t kept.'],
        [
          'Nothing is fetched from other sites. A share link is an ordinary link: the other site learns something only when you follow it.',
        ],
        ['Your search words are part of the address of the results page. We don’t keep them.'],
      ),
      paragraph('That is why we don’t have to ask for your consent, and why you see no box about cookies.'),
      heading('When you write to us in a form'),
      paragraph(
        'You can say whether a page was helpful, or report a fault on it. The form doesn’t ask for your name, your e-mail address or other personal data. Please don’t write any. The text is kept together with which page it is about, so that the editors can correct the page, and is deleted after a set time.',
      ),
      heading('Editors'),
      paragraph(
        'Those who work with the content log in. Their e-mail address, name and role are kept, and a cookie keeps them logged in. The public pages show a role or a department, not a person’s name.',
      ),
      heading('Who is responsible, and your rights'),
      paragraph(
        'The City of Borås is the data controller. The little that is processed, which is what you write in a form yourself and the details of the editors, is processed so that we can inform residents and correct what is wrong. That is a task carried out in the public interest (Article 6.1 e of the General Data Protection Regulation).',
      ),
      paragraph(
        'You have the right to know which of your data we hold, and to have them corrected, erased or restricted. You may object to the processing. Contact the municipality, or its data protection officer: the telephone number and e-mail address are at the foot of every page. If you are not satisfied, you can complain to the ',
        link('https://www.imy.se/en/', 'Swedish Authority for Privacy Protection (IMY)'),
        '.',
      ),
    ),
  },
  uk: {
    slug: 'pryvatnist',
    title: 'Приватність',
    lead: 'Ми нічого не зберігаємо про вас як читача. Сайт не встановлює файлів cookie, не відстежує ваших відвідин і нічого не завантажує з інших сайтів.',
    body: body(
      heading('Коли ви читаєте'),
      list(
        ['Немає файлів cookie, і у вашому браузері не зберігається нічого, про що ви самі не просили.'],
        ['Немає статистики відвідувань і журналу про те, хто що читає.'],
        ['Щоб відповісти, серверу потрібна ваша IP-адреса, доки триває з’єднання. Вона не зберігається.'],
        [
          'Нічого не завантажується з інших сайтів. Посилання «Поділитися» — звичайне: інший сайт дізнається щось, лише коли ви за ним перейдете.',
        ],
        ['Слова, які ви шукаєте, є в адресі сторінки з результатами. Ми їх не зберігаємо.'],
      ),
      paragraph('Тому нам не потрібно просити вашої згоди, і тому ви не бачите вікна про файли cookie.'),
      heading('Коли ви пишете нам через форму'),
      paragraph(
        'Ви можете сказати, чи була сторінка корисною, або повідомити про помилку на ній. Форма не запитує імені, електронної адреси чи інших персональних даних. Будь ласка, не пишіть їх. Текст зберігається разом із відомостями про те, якої сторінки він стосується, щоб редакція могла її виправити, і вилучається після визначеного строку.',
      ),
      heading('Редактори'),
      paragraph(
        'Ті, хто працює з текстами, входять до системи. Ми зберігаємо їхню електронну адресу, ім’я та роль, а файл cookie підтримує вхід. На публічних сторінках показано посаду або відділ, а не ім’я особи.',
      ),
      heading('Хто відповідає і які у вас права'),
      paragraph(
        'Контролером персональних даних є місто Бурос. Те небагато, що обробляється, — написане вами у формі та дані редакторів — обробляється, щоб ми могли інформувати мешканців і виправляти помилки. Це завдання в інтересах суспільства (стаття 6.1 e Загального регламенту про захист даних).',
      ),
      paragraph(
        'Ви маєте право дізнатися, які ваші дані ми зберігаємо, а також вимагати їх виправити, видалити чи обмежити їхню обробку. Ви можете заперечити проти обробки. Зверніться до муніципалітету або до його уповноваженого із захисту даних: номер телефону й електронна адреса є внизу кожної сторінки. Якщо відповідь вас не задовольнить, ви можете поскаржитися до ',
        link('https://www.imy.se/en/', 'Шведського органу із захисту приватності'),
        ' (',
        passage('sv', 'IMY'),
        ').',
      ),
    ),
  },
}
