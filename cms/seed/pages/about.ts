import { body, heading, list, paragraph } from '../../body/nodes'
import type { SeedPage } from './page'

/** What this site is, who answers for it, and how its texts are looked after. */
export const about: SeedPage = {
  inFooter: false,
  sv: {
    slug: 'om-webbplatsen',
    title: 'Om webbplatsen',
    lead: 'Här kan du läsa nyheter från Borås Stad på svenska, engelska och ukrainska. Webbplatsen är byggd för att fungera för alla, i alla lägen.',
    body: body(
      heading('Vad du hittar här'),
      paragraph(
        'Webbplatsen började med en enda nyhet: när polischefer och kommuntjänstemän från Ukraina besökte Borås i mars 2018. Den finns kvar i sin helhet, på tre språk.',
      ),
      heading('Så fungerar den'),
      list(
        ['Varje sida är ett färdigt dokument. Den kräver varken JavaScript eller kakor.'],
        ['Varje språkversion har en egen adress. Du delar alltid just den sida som du själv ser.'],
        [
          'En översättning talar om att den är en översättning, och om originalet har ändrats sedan den gjordes.',
        ],
        ['Allt som har publicerats sparas. Längst ner vid varje text finns textens historik.'],
        ['Det som dras tillbaka försvinner inte i tysthet. Sidan säger när och varför.'],
      ),
      heading('Vem som ansvarar'),
      paragraph(
        'Borås Stad ansvarar för innehållet. Vem som senast ändrade en text står i rutan ”Om texten”.',
      ),
    ),
  },
  en: {
    slug: 'about',
    title: 'About this site',
    lead: 'Here you can read news from the City of Borås in Swedish, English and Ukrainian. The site is built to work for everyone, whatever happens.',
    body: body(
      heading('What you can find here'),
      paragraph(
        'The site began with a single news item: police chiefs and municipal officials from Ukraine visited Borås in March 2018. It is still here, complete, in three languages.',
      ),
      heading('How it works'),
      list(
        ['Every page is a complete document. It needs neither JavaScript nor cookies.'],
        ['Each language edition has an address of its own. What you share is exactly the page you see.'],
        ['A translation says that it is one, and whether the original has changed since it was made.'],
        ['Everything that has been published is kept. Each text has a link to its history.'],
        ['What is withdrawn doesn’t vanish silently. The page says when and why.'],
      ),
      heading('Who is responsible'),
      paragraph(
        'The City of Borås is responsible for the content. The box “About this text” says who last changed a text.',
      ),
    ),
  },
  uk: {
    slug: 'pro-sait',
    title: 'Про сайт',
    lead: 'Тут можна читати новини міста Бурос шведською, англійською та українською мовами. Сайт створено так, щоб він працював для всіх і за будь-яких обставин.',
    body: body(
      heading('Що тут є'),
      paragraph(
        'Сайт почався з однієї новини: у березні 2018 року Бурос відвідали керівники поліції та посадовці місцевого самоврядування з України. Вона збереглася повністю, трьома мовами.',
      ),
      heading('Як він працює'),
      list(
        ['Кожна сторінка — готовий документ. Їй не потрібні ні JavaScript, ні файли cookie.'],
        ['Кожна мовна версія має власну адресу. Ви ділитеся саме тією сторінкою, яку бачите.'],
        ['Переклад повідомляє, що він є перекладом, і чи змінився відтоді оригінал.'],
        ['Усе опубліковане зберігається. Кожен текст має посилання на свою історію.'],
        ['Вилучене не зникає мовчки. Сторінка повідомляє, коли й чому це сталося.'],
      ),
      heading('Хто відповідає'),
      paragraph(
        'За вміст відповідає місто Бурос. Хто востаннє змінював текст, зазначено в рамці «Про текст».',
      ),
    ),
  },
}
