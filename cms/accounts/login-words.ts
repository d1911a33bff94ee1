import type { EditorText } from '../editor-language'

/** What stands where somebody logs in. */
export const loginWords = {
  heading: { sv: 'Logga in', en: 'Log in', uk: 'Вхід' },
  email: { sv: 'E-postadress', en: 'E-mail address', uk: 'Електронна адреса' },
  password: { sv: 'Lösenord', en: 'Password', uk: 'Пароль' },
  logIn: { sv: 'Logga in', en: 'Log in', uk: 'Увійти' },
  forgotten: { sv: 'Glömt lösenordet?', en: 'Forgotten your password?', uk: 'Забули пароль?' },
  overHeading: { sv: 'Du är utloggad', en: 'You are logged out', uk: 'Ваш сеанс завершено' },
  over: {
    sv: 'Logga in igen här. Det du har skrivit står kvar och sparas sedan.',
    en: 'Log in again here. What you have written is still there and is saved afterwards.',
    uk: 'Увійдіть знову тут. Написане залишається на місці й потім буде збережене.',
  },
} satisfies Record<string, EditorText>
