import type { Term } from '@/editions/glossary'

/** The words of authority that the site begins with, as Swedish law and the authorities themselves use them. */
export const glossary: Term[] = [
  {
    term: 'forvaltning',
    swedish: 'förvaltning',
    rendering: { en: 'administration', uk: 'управління' },
    explanation: {
      sv: 'De anställda som arbetar åt en nämnd. De förbereder nämndens beslut och ser till att besluten blir verklighet.',
      en: 'The employees who work for one of the municipality’s committees. They prepare its decisions and carry them out.',
      uk: 'Працівники муніципалітету, які працюють на один із його комітетів: готують рішення комітету й виконують їх.',
    },
  },
  {
    term: 'kommun',
    swedish: 'kommun',
    rendering: { en: 'municipality', uk: 'муніципалітет' },
    explanation: {
      sv: 'Sverige har 290 kommuner. En kommun styrs av politiker som invånarna väljer vart fjärde år, och sköter bland annat skola, äldreomsorg, socialtjänst, vatten och avlopp.',
      en: 'Sweden has 290 municipalities. Each is governed by politicians whom the residents elect every four years. It runs schools, care of older people, social services, water supply and more.',
      uk: 'У Швеції 290 муніципалітетів. Кожним керують політики, яких мешканці обирають раз на чотири роки. Муніципалітет відповідає за школи, догляд за літніми людьми, соціальні служби, водопостачання тощо.',
    },
  },
  {
    term: 'kommunalt-bostadsbolag',
    swedish: 'kommunalt bostadsbolag',
    rendering: { en: 'municipal housing company', uk: 'муніципальна житлова компанія' },
    explanation: {
      sv: 'Ett bolag som kommunen äger och som hyr ut bostäder. Enligt lag ska det drivas affärsmässigt. Bostäderna är till för alla, inte bara för den som har låg inkomst.',
      en: 'A company that the municipality owns and that rents out homes. By law it is run on business principles. The homes are for everyone, not only for people on low incomes.',
      uk: 'Компанія, яка належить муніципалітету й здає житло в оренду. За законом вона працює на засадах підприємництва. Житло призначене для всіх, а не лише для людей із низькими доходами.',
    },
  },
  {
    term: 'kommunfullmaktige',
    swedish: 'kommunfullmäktige',
    rendering: { en: 'municipal council', uk: 'муніципальна рада' },
    explanation: {
      sv: 'De politiker som invånarna väljer vart fjärde år och som fattar kommunens viktigaste beslut, till exempel om budget och skatt. Sammanträdena är offentliga.',
      en: 'The politicians whom the residents elect every four years and who take the municipality’s most important decisions, such as those on budget and tax. Its meetings are public.',
      uk: 'Політики, яких мешканці обирають раз на чотири роки і які ухвалюють найважливіші рішення муніципалітету, наприклад про бюджет і податки. Засідання ради відкриті.',
    },
  },
  {
    term: 'kommunpolis',
    swedish: 'kommunpolis',
    rendering: { en: 'community police officer', uk: 'поліцейський офіцер громади' },
    explanation: {
      sv: 'En polis som är polisens kontakt med kommunen och driver det gemensamma arbetet mot brott. Kommunpolisen är anställd av Polismyndigheten, som är statlig: kommunen har ingen egen polis.',
      en: 'A police officer who is the police’s contact with the municipality and leads their joint work against crime. The officer is employed by the national Police Authority: Swedish municipalities have no police of their own.',
      uk: 'Поліцейський, через якого поліція підтримує зв’язок із муніципалітетом і який веде спільну роботу проти злочинності. Він працює в державній поліції: власної поліції шведські муніципалітети не мають.',
    },
  },
  {
    term: 'kommunstyrelse',
    swedish: 'kommunstyrelse',
    rendering: { en: 'municipal executive board', uk: 'муніципальна управа' },
    explanation: {
      sv: 'De politiker som leder och samordnar kommunens arbete och har uppsikt över nämnderna. Kommunfullmäktige utser dem.',
      en: 'The politicians who lead and coordinate the municipality’s work and oversee its committees. The municipal council appoints them.',
      uk: 'Політики, які керують роботою муніципалітету, узгоджують її та наглядають за комітетами. Їх призначає муніципальна рада.',
    },
  },
  {
    term: 'myndighet',
    swedish: 'myndighet',
    rendering: { en: 'public authority', uk: 'орган влади' },
    explanation: {
      sv: 'Ett offentligt organ som sköter uppgifter och fattar beslut enligt lag. Polismyndigheten och Skatteverket är statliga myndigheter; en kommuns nämnder är också myndigheter.',
      en: 'A public body that carries out tasks and takes decisions under the law. The Police Authority and the Swedish Tax Agency belong to the state; a municipality’s committees are public authorities too.',
      uk: 'Публічний орган, який виконує завдання й ухвалює рішення відповідно до закону. Поліція та податкове відомство — державні органи; комітети муніципалітету — теж органи влади.',
    },
  },
  {
    term: 'myndighetssamverkan',
    swedish: 'myndighetssamverkan',
    rendering: { en: 'cooperation between public authorities', uk: 'міжвідомча взаємодія' },
    explanation: {
      sv: 'När flera myndigheter arbetar tillsammans mot samma mål, till exempel mot organiserad brottslighet. Var och en fattar fortfarande sina egna beslut.',
      en: 'Several public authorities working together towards the same goal, for example against organised crime. Each one still takes its own decisions.',
      uk: 'Спільна робота кількох органів влади заради однієї мети, наприклад проти організованої злочинності. Кожен із них і далі самостійно ухвалює свої рішення.',
    },
  },
  {
    term: 'namnd',
    swedish: 'nämnd',
    rendering: { en: 'committee', uk: 'комітет' },
    explanation: {
      sv: 'En grupp politiker som kommunfullmäktige har utsett att ansvara för ett område, till exempel skola eller socialtjänst. En förvaltning arbetar åt nämnden.',
      en: 'A group of politicians whom the municipal council has appointed to be responsible for an area, such as schools or social services. An administration works for it.',
      uk: 'Група політиків, яким муніципальна рада доручила відповідати за певну сферу, наприклад за школи чи соціальні служби. На комітет працює управління.',
    },
  },
  {
    term: 'sarskilt-utsatt-omrade',
    swedish: 'särskilt utsatt område',
    rendering: { en: 'particularly vulnerable area', uk: 'особливо вразливий район' },
    explanation: {
      sv: 'Polisens ord för ett bostadsområde med svaga ekonomiska villkor, där kriminella påverkar de boende så att det är svårt eller nästan omöjligt för polisen att göra sitt arbete. Polisen avgör vilka områden det gäller och prövar det på nytt med jämna mellanrum.',
      en: 'The Swedish police’s term for a neighbourhood with low income levels where criminals affect those who live there so that it is difficult or almost impossible for the police to do their work. The police decide which areas these are and review the list regularly.',
      uk: 'Термін шведської поліції: район із низькими доходами, де злочинці так впливають на мешканців, що поліції важко або майже неможливо виконувати свою роботу. Перелік таких районів визначає й регулярно переглядає поліція.',
    },
  },
  {
    term: 'upphandling',
    swedish: 'upphandling',
    rendering: { en: 'public procurement', uk: 'публічні закупівлі' },
    explanation: {
      sv: 'Så köper en kommun varor, tjänster och byggen. Lagen kräver att köpet sker öppet och att alla som vill sälja behandlas lika.',
      en: 'How a municipality buys goods, services and building work. The law requires that it be done openly and that everyone who wants to sell is treated equally.',
      uk: 'Спосіб, у який муніципалітет купує товари, послуги й будівельні роботи. Закон вимагає, щоб закупівлі були відкритими, а до всіх, хто хоче продавати, ставилися однаково.',
    },
  },
  {
    term: 'visselblasarfunktion',
    swedish: 'visselblåsarfunktion',
    rendering: { en: 'whistleblowing function', uk: 'канал для повідомлень викривачів' },
    explanation: {
      sv: 'Dit kan den som arbetar i eller med kommunen vända sig för att berätta om allvarliga fel. Den som rapporterar får sin identitet skyddad, och lagen förbjuder repressalier.',
      en: 'Where people who work in or with the municipality can report serious wrongdoing. The identity of whoever reports is protected, and the law forbids retaliation.',
      uk: 'Сюди ті, хто працює в муніципалітеті або з ним, можуть повідомити про серйозні порушення. Особу викривача захищено, а закон забороняє його карати.',
    },
  },
]
