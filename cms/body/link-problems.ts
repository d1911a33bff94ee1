import type { AddressProblem } from '@/editions/link-address'
import type { EditorText } from '../editor-language'

export type LinkProblem =
  AddressProblem | 'addressWeb' | 'anchorMissing' | 'targetMissing' | 'targetNotPublic'

/** What an editor is told of a link that can't lead anywhere, behind its words or at its field. */
export const linkSentences: Record<LinkProblem, EditorText> = {
  addressMissing: {
    sv: 'länken leder ingenstans. Öppna den och skriv en adress, eller ta bort länken.',
    en: 'the link leads nowhere. Open it and write an address, or remove the link.',
    uk: 'посилання нікуди не веде. Відкрийте його й напишіть адресу або приберіть посилання.',
  },
  addressScheme: {
    sv: 'skriv en länkadress som börjar med https://, http://, mailto:, tel:, / eller #.',
    en: 'write a link address that begins with https://, http://, mailto:, tel:, / or #.',
    uk: 'напишіть адресу посилання, що починається з https://, http://, mailto:, tel:, / або #.',
  },
  addressBlank: {
    sv: 'länkadressen har ett mellanslag i sig. Kopiera den igen, eller skriv %20 där mellanslaget ska vara.',
    en: 'the link address has a blank in it. Copy it again, or write %20 where the blank should be.',
    uk: 'в адресі посилання є пробіл. Скопіюйте її ще раз або напишіть %20 замість пробілу.',
  },
  addressHost: {
    sv: 'länkadressen har inget riktigt värdnamn. Skriv den hel, till exempel https://www.boras.se/bad.',
    en: 'the link address has no real host name. Write it whole, such as https://www.boras.se/bad.',
    uk: 'в адресі посилання немає справжнього імені сервера. Напишіть її повністю, наприклад https://www.boras.se/bad.',
  },
  addressSecret: {
    sv: 'länkadressen har ett användarnamn eller lösenord i sig. Ta bort det som står före @.',
    en: 'the link address has a user name or password in it. Remove what stands before @.',
    uk: 'в адресі посилання є ім’я користувача або пароль. Приберіть те, що стоїть перед @.',
  },
  addressEmail: {
    sv: 'e-postadressen i länken är inte hel. Skriv den som mailto:namn@example.org.',
    en: 'the e-mail address of the link isn’t whole. Write it like mailto:name@example.org.',
    uk: 'адреса електронної пошти в посиланні неповна. Напишіть її як mailto:name@example.org.',
  },
  addressPhone: {
    sv: 'telefonnumret i länken går inte att ringa. Skriv det som tel:033-35 70 00.',
    en: 'the phone number of the link can’t be dialled. Write it like tel:033-35 70 00.',
    uk: 'за номером телефону в посиланні не можна зателефонувати. Напишіть його як tel:033-35 70 00.',
  },
  addressWeb: {
    sv: 'skriv en adress på en annan webbplats, som börjar med https://.',
    en: 'write an address on another site, which begins with https://.',
    uk: 'напишіть адресу на іншому сайті, що починається з https://.',
  },
  addressPlace: {
    sv: 'platsen på sidan kan inte heta så. Skriv # och platsens namn utan mellanslag, till exempel #p7.',
    en: 'a place on the page can’t be called that. Write # and its name without blanks, such as #p7.',
    uk: 'місце на сторінці не може так називатися. Напишіть # і його назву без пробілів, наприклад #p7.',
  },
  anchorMissing: {
    sv: 'länken leder till en plats som inte finns på sidan. Varje stycke har en plats, till exempel #p7: öppna sidan och se efter.',
    en: 'the link leads to a place that isn’t on the page. Each paragraph has a place, such as #p7: open the page and look.',
    uk: 'посилання веде до місця, якого немає на сторінці. Кожен абзац має своє місце, наприклад #p7: відкрийте сторінку й перевірте.',
  },
  targetMissing: {
    sv: 'det som länken leder till finns inte längre. Välj något annat, eller ta bort länken.',
    en: 'what the link leads to doesn’t exist any more. Choose something else, or remove the link.',
    uk: 'того, до чого веде посилання, більше немає. Виберіть щось інше або приберіть посилання.',
  },
  targetNotPublic: {
    sv: 'texten som länken leder till är inte publicerad. Publicera den först, eller ta bort länken.',
    en: 'the text that the link leads to isn’t published. Publish it first, or remove the link.',
    uk: 'текст, до якого веде посилання, не опубліковано. Спершу опублікуйте його або приберіть посилання.',
  },
}

/** The same at a field of its own: a whole sentence. */
export function problemAtField(problem: LinkProblem): EditorText {
  const { sv, en, uk } = linkSentences[problem]
  return { sv: upperFirst(sv), en: upperFirst(en), uk: upperFirst(uk) }
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
