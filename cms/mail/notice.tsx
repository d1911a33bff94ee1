import type { ServerProps } from 'payload'
import { formatDateTime } from '@/i18n/formats'
import { readSettings } from '@/settings'
import { editorLanguageOf, type EditorText } from '../editor-language'
import { readMunicipality } from '../municipality/read'
import { mailFailure } from './state'

const words = {
  heading: { sv: 'E-post', en: 'Mail', uk: 'Електронна пошта' },
  off: {
    sv: 'Webbplatsen skickar ingen e-post, eftersom ingen e-postserver är inställd (SMTP_URL). Den som har glömt sitt lösenord får en länk av en administratör: öppna kontot under Användare och välj ”Gör en länk”. Misslyckade publiceringar och texter att läsa om syns bara här.',
    en: 'The site sends no mail, as no mail server is set (SMTP_URL). Who has forgotten their password gets a link from an administrator: open the account under Users and choose “Make a link”. Publications that failed and texts to be read again are shown here alone.',
    uk: 'Сайт не надсилає електронної пошти: поштовий сервер не налаштовано (SMTP_URL). Хто забув пароль, отримує посилання від адміністратора: відкрийте обліковий запис у розділі «Користувачі» й натисніть «Створити посилання». Про невдалі публікації й тексти, які треба перечитати, видно лише тут.',
  },
  failed: (when: string): EditorText => ({
    sv: `Ett brev kunde inte skickas ${when}. E-postservern svarade:`,
    en: `A letter could not be sent on ${when}. The mail server answered:`,
    uk: `Лист не вдалося надіслати ${when}. Поштовий сервер відповів:`,
  }),
}

/** On an administrator's first page: that the site sends no mail and what works without, or that a letter wasn't taken. */
export async function MailNotice({ payload, i18n, user }: ServerProps) {
  if (user?.role !== 'admin') return null
  const locale = editorLanguageOf(i18n)
  const isOn = Boolean(readSettings().mail)
  const failure = isOn && (await mailFailure(payload))
  if (isOn && !failure) return null
  const { timeZone } = await readMunicipality(payload)
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{words.heading[locale]}</h2>
      {failure ? (
        <p>
          {words.failed(formatDateTime(failure.at, locale, timeZone))[locale]} <q lang="en">{failure.why}</q>
        </p>
      ) : (
        <p>{words.off[locale]}</p>
      )}
    </section>
  )
}
