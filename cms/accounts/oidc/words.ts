import type { EditorText } from '../../editor-language'
import type { OidcRefusal } from './endpoints'

/** Why somebody who went to the provider is back at the login page. */
export const oidcRefusals: Record<OidcRefusal, EditorText> = {
  unreachable: {
    sv: 'Kommunens inloggning svarar inte. Försök igen om en stund, eller logga in med lösenord.',
    en: 'The municipality’s login does not answer. Try again in a while, or log in with a password.',
    uk: 'Вхід муніципалітету не відповідає. Спробуйте трохи згодом або увійдіть із паролем.',
  },
  answer: {
    sv: 'Svaret från kommunens inloggning godtogs inte. Börja om här. Säg till den som sköter driften om det händer igen.',
    en: 'The answer of the municipality’s login was not accepted. Begin again here. Tell whoever runs the site if it happens again.',
    uk: 'Відповідь від входу муніципалітету не прийнято. Почніть тут знову. Якщо це повториться, повідомте тих, хто обслуговує сайт.',
  },
  noRole: {
    sv: 'Ingen av dina grupper ger tillgång till webbplatsen. Be en administratör om hjälp.',
    en: 'None of your groups gives access to the site. Ask an administrator for help.',
    uk: 'Жодна з ваших груп не дає доступу до сайту. Зверніться до адміністратора.',
  },
  noAccount: {
    sv: 'Det finns inget konto för dig, eller din e-postadress är inte bekräftad. Be en administratör om hjälp.',
    en: 'There is no account for you, or your e-mail address is not verified. Ask an administrator for help.',
    uk: 'Для вас немає облікового запису або вашу електронну адресу не підтверджено. Зверніться до адміністратора.',
  },
  closed: {
    sv: 'Ditt konto är stängt. Be en administratör om hjälp.',
    en: 'Your account is closed. Ask an administrator for help.',
    uk: 'Ваш обліковий запис закрито. Зверніться до адміністратора.',
  },
}

export const oidcWords = {
  logIn: {
    sv: 'Logga in med kommunens konto',
    en: 'Log in with the municipality’s account',
    uk: 'Увійти через муніципалітет',
  },
} satisfies Record<string, EditorText>
