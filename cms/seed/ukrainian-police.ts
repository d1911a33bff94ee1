import { body, heading, note, paragraph, passage, quote, term } from '../body/nodes'
import { boryspil } from './boryspil'

/** The page's id on the site where it stood first. */
export const ukrainianPoliceId = '605a2fc161ce5ff59d50c6b'

/**
 * The page that this site began with: Borås Stad, 1 March 2018, whole, with its translations. `termAt` gives the id of
 * the glossary's term at an anchor.
 */
export const ukrainianPolice = (termAt: (anchor: string) => number) => ({
  /** UTC; the clocks in Borås showed an hour more. */
  publishedAt: '2018-03-01T14:37:00.000Z',
  changedAt: '2018-03-02T14:15:00.000Z',
  oldId: ukrainianPoliceId,

  sv: {
    title: 'Ukrainas polis lär av Borås',
    lead: 'Poliskåren i Ukraina håller på att reformeras. En del i utvecklingen handlar om att se hur andra gör och därför fick Borås besök av en delegation med polischefer och kommuntjänstemän från Ukraina under gårdagen.',
    body: body(
      paragraph(
        'Målen med polisreformen i Ukraina är högt ställda. Istället för en organisation med korruption och ineffektivitet vill man bygga upp en ny poliskår som samarbetar med kommuner och skapar förtroende hos befolkningen. EU är med och finansierar och en del av arbetet handlar om att göra studiebesök för att se hur andra gör. Igår kom en delegation på 19 personer, både polischefer med högre befattningar och kommuntjänstemän från städerna Kiev, Charkiv och Lviv i Ukraina för att se hur Borås arbetar – och framför allt – samarbetar i staden.',
      ),
      quote(
        'Maiia Breslavska',
        'Det här var en ny erfarenhet och jag fick massor med bra information om hur polisen i Ukraina kan utveckla sitt arbete,',
        'säger Maiia Breslavska som är chef på den förebyggande avdelningen i Kievs regionpolis.',
      ),
      heading('Flera aktörer i Borås samverkar'),
      paragraph(
        'Besöket började i Borås Stad där avdelningschefen för Centrum för kunskap och säkerhet (CKS) beskrev CKS uppdrag att strategiskt förebygga och förhindra olika former av brottslighet och hur de arbetar trygghetsskapande i Borås. Detta arbete bygger helt och hållet på samverkan och samarbeten både inom kommunen och med externa aktörer, bland annat en lokal myndighetssamverkan där 13 olika myndigheter samverkar i en gemensam inriktning.',
      ),
      paragraph(
        'CKS ingår också tillsammans med Fritid och folkhälsoförvaltningen, Polisen och AB Bostäder i ett arbete för att utveckla metoder för trygghets- och brottsförebyggande arbete i våra stadsdelar. Dessutom har CKS ansvaret för visselblåsfunktionen och arbetar även mot korruption och oegentligheter.',
      ),
      quote(
        'Bertil Rosenberg',
        'Den här enheten som Borås Stad har byggt upp, CKS, är ett utmärkt exempel på hur vi kan samarbeta för att bekämpa brottslighet,',
        'konstaterar Bertil Rosenberg, kommissarie i Regionkansli Väst.',
      ),
      quote(
        'Anatolii Fedorchuk',
        'Jag tar med mig tre idéer som jag kommer arbeta vidare med,',
        'berättar Anatolii Fedorchuk, borgmästare i staden Boryspil, som är en del av Kiev.',
        'I Borås arbetar ni med att se till att inga oseriösa företag kan få upphandlingsavtal med kommunen, ni har ett arbete för att förhindra våld mot kvinnor och ni arbetar med ungdomar i skolan. Det tar jag med mig tillbaka till Ukraina.',
      ),
      note(boryspil.sv),
      heading('Kommunpoliser i Borås'),
      paragraph(
        'Efter besöket i Borås Stad fortsatte delegationen till polishuset i Borås där kommunpoliserna berättade om samarbetet som pågår i Borås utifrån deras perspektiv. De målade upp en likadan bild som CKS gjorde, om hur vi har arenor för att mötas i staden där frågor kan fångas upp och problem åtgärdas.',
      ),
      quote(
        'Peder Englund',
        'Polisen i Borås har två kommunpoliser som är Borås Stads direktlänk in till dem, ibland pratar vi flera gånger om dagen med varandra,',
        'berättar Peder Englund.',
      ),
      heading('Borås – startpunkt för framtidens poliser'),
      paragraph(
        'Borås är en växande stad som tillsammans med Göteborg bildar ett västsvenskt kraftcentrum till nytta för hela landet. Städerna delar stora utmaningar och har tillsammans en tredjedel av de nationellt utpekade särskilt utsatta områdena. Sverige behöver fler poliser och därför har Högskolan i Borås och Borås Stad ett långt framskridet samarbete kring att starta en polisutbildning i Borås.',
      ),
      paragraph(
        'Besöket från Ukraina bekräftar ytterligare Borås som en stark kandidat för polisutbildning.',
      ),
    ),
  },

  en: {
    title: 'Ukraine’s police learn from Borås',
    lead: 'Ukraine’s police force is being reformed. Part of the work is to see how others do things, and so a delegation of police chiefs and municipal officials from Ukraine visited Borås yesterday.',
    body: body(
      paragraph(
        'The goals of Ukraine’s police reform are ambitious. In place of an organisation marked by corruption and inefficiency, the aim is to build up a new police force that works with municipalities and earns the trust of the public. The EU is helping to pay for the reform, and part of the work consists of study visits to see how others do things. Yesterday a delegation of 19 people, both senior police officers and municipal officials from the Ukrainian cities of Kyiv, Kharkiv and Lviv, came to see how Borås works – and above all how the city works together.',
      ),
      quote(
        'Maiia Breslavska',
        'This was a new experience, and I was given a great deal of good information about how the police in Ukraine can develop their work,',
        'says Maiia Breslavska, head of the crime prevention department of the Kyiv regional police.',
      ),
      heading('Several organisations in Borås work together'),
      paragraph(
        'The visit began with the City of Borås, where the head of the Centre for Knowledge and Safety (',
        passage('sv', 'Centrum för kunskap och säkerhet'),
        ', CKS) described the centre’s task, which is to work strategically to prevent and stop different kinds of crime, and how it helps people in Borås to feel safe. All of this work builds on cooperation, both within the ',
        term(termAt('kommun'), 'municipality'),
        ' and with others outside it. One example is a local form of ',
        term(termAt('myndighetssamverkan'), 'cooperation between public authorities'),
        ', in which 13 of them work towards the same goals.',
      ),
      paragraph(
        'Together with the municipality’s Leisure and Public Health ',
        term(termAt('forvaltning'), 'Administration'),
        ', the police and the ',
        term(termAt('kommunalt-bostadsbolag'), 'municipal housing company'),
        ' AB Bostäder, CKS also takes part in developing ways to make our neighbourhoods safer and to prevent crime there. In addition, CKS is responsible for the ',
        term(termAt('visselblasarfunktion'), 'whistleblowing function'),
        ', and works against corruption and irregularities.',
      ),
      quote(
        'Bertil Rosenberg',
        'This unit that the City of Borås has built up, CKS, is an excellent example of how we can work together to fight crime,',
        'says Bertil Rosenberg, a superintendent at the police’s regional office for western Sweden.',
      ),
      quote(
        'Anatolii Fedorchuk',
        'I’m taking home three ideas to work on further,',
        'says Anatolii Fedorchuk, mayor of the city of Boryspil, which is part of Kyiv.',
        'In Borås you make sure that no disreputable companies can win contracts with the municipality, you work to prevent violence against women, and you work with young people at school. I’m taking that back with me to Ukraine.',
      ),
      note(boryspil.en),
      heading('Community police officers in Borås'),
      paragraph(
        'From the City of Borås the delegation went on to the Borås police station, where the ',
        term(termAt('kommunpolis'), 'community police officers'),
        ' described the cooperation in Borås from their point of view. They painted the same picture as CKS had done: there are forums in the city where we meet, so that issues can be raised and problems dealt with.',
      ),
      quote(
        'Peder Englund',
        'The police in Borås have two community police officers who are the City of Borås’s direct link to them; sometimes we talk to each other several times a day,',
        'says Peder Englund.',
      ),
      heading('Borås – a starting point for the police officers of the future'),
      paragraph(
        'Borås is a growing city. Together with Gothenburg it forms a powerhouse in western Sweden that benefits the whole country. The two cities share major challenges, and between them they have a third of the areas that have been designated nationally as ',
        term(termAt('sarskilt-utsatt-omrade'), 'particularly vulnerable'),
        '. Sweden needs more police officers, and so the University of Borås and the City of Borås have come far in their work together to start a police training programme in Borås.',
      ),
      paragraph(
        'The visit from Ukraine further confirms Borås as a strong candidate to host police training.',
      ),
    ),
  },

  uk: {
    title: 'Поліція України переймає досвід Буроса',
    lead: 'Поліцію України реформують. Частина цієї роботи — побачити, як діють інші, тож учора Бурос відвідала делегація керівників поліції та посадовців місцевого самоврядування з України.',
    body: body(
      paragraph(
        'Цілі поліцейської реформи в Україні високі. Замість корумпованої й неефективної організації там хочуть створити нову поліцію, яка співпрацює з громадами й здобуває довіру населення. Реформу співфінансує ЄС, а частина роботи — навчальні візити, щоб побачити, як діють інші. Учора прибула делегація з 19 осіб — керівники поліції високого рангу та посадовці місцевого самоврядування з Києва, Харкова і Львова, — щоб побачити, як у Буросі працюють, а насамперед — як у місті співпрацюють.',
      ),
      quote(
        'Майя Бреславська',
        'Це був новий досвід, і я отримала дуже багато корисної інформації про те, як поліція в Україні може розвивати свою роботу,',
        'каже Майя Бреславська, начальниця відділу превенції поліції Київської області.',
      ),
      heading('У Буросі взаємодіють різні установи'),
      paragraph(
        'Візит розпочався в муніципалітеті Буроса. Там керівник Центру знань і безпеки (',
        passage('sv', 'Centrum för kunskap och säkerhet'),
        ', CKS) розповів про завдання центру — стратегічно запобігати різним формам злочинності та протидіяти їм — і про те, як центр працює, щоб люди в Буросі почувалися безпечно. Ця робота цілком спирається на взаємодію та співпрацю як усередині ',
        term(termAt('kommun'), 'муніципалітету'),
        ', так і із зовнішніми партнерами. Один із прикладів — місцева ',
        term(termAt('myndighetssamverkan'), 'міжвідомча взаємодія'),
        ', у межах якої 13 різних органів влади працюють заради спільної мети.',
      ),
      paragraph(
        'Разом з ',
        term(termAt('forvaltning'), 'управлінням'),
        ' дозвілля та громадського здоров’я, поліцією та ',
        term(termAt('kommunalt-bostadsbolag'), 'муніципальною житловою компанією'),
        ' AB Bostäder CKS також бере участь у розробленні методів, які роблять наші райони безпечнішими й запобігають у них злочинності. Крім того, CKS відповідає за ',
        term(termAt('visselblasarfunktion'), 'канал для повідомлень викривачів'),
        ', а також протидіє корупції та зловживанням.',
      ),
      quote(
        'Бертіль Розенберг',
        'Цей підрозділ, CKS, який створило місто Бурос, — чудовий приклад того, як ми можемо співпрацювати, щоб боротися зі злочинністю,',
        'зазначає Бертіль Розенберг, комісар регіональної канцелярії поліції «Захід».',
      ),
      quote(
        'Анатолій Федорчук',
        'Я беру із собою три ідеї, над якими працюватиму далі,',
        'розповідає Анатолій Федорчук, міський голова Борисполя, що є частиною Києва.',
        'У Буросі ви дбаєте про те, щоб жодна недоброчесна компанія не могла отримати від муніципалітету договір на закупівлі, ви працюєте над запобіганням насильству щодо жінок і працюєте з молоддю в школах. Це я заберу із собою в Україну.',
      ),
      note(boryspil.uk),
      heading('Поліцейські офіцери громади в Буросі'),
      paragraph(
        'Після візиту до муніципалітету делегація вирушила до поліцейського відділку Буроса, де ',
        term(termAt('kommunpolis'), 'поліцейські офіцери громади'),
        ' розповіли про співпрацю в місті зі свого погляду. Вони змалювали таку саму картину, як і CKS: у місті є майданчики для зустрічей, де можна порушити питання й усунути проблеми.',
      ),
      quote(
        'Педер Енглунд',
        'Поліція в Буросі має двох поліцейських офіцерів громади, через яких місто Бурос має з нею прямий зв’язок; іноді ми розмовляємо одне з одним кілька разів на день,',
        'розповідає Педер Енглунд.',
      ),
      heading('Бурос — стартовий майданчик для поліцейських майбутнього'),
      paragraph(
        'Бурос — місто, що зростає. Разом із Гетеборгом він утворює потужний центр Західної Швеції, що працює на користь усієї країни. Обидва міста мають спільні серйозні виклики, і на них разом припадає третина районів, які на національному рівні визначено ',
        term(termAt('sarskilt-utsatt-omrade'), 'особливо вразливими'),
        '. Швеції потрібно більше поліцейських, тому Університет Буроса і місто Бурос уже далеко просунулися у співпраці, щоб започаткувати в Буросі підготовку поліцейських.',
      ),
      paragraph(
        'Візит з України ще раз підтверджує, що Бурос — сильний кандидат на те, щоб готувати поліцейських.',
      ),
    ),
  },
})
