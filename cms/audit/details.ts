import type { EditorText } from '../editor-language'

/** What a line may say beside who, when and what; as the log says it. */
export const details = {
  language: { sv: 'språk', en: 'language', uk: 'мова' },
  version: { sv: 'version', en: 'version', uk: 'версія' },
  revision: { sv: 'publicerad version', en: 'published revision', uk: 'опублікована редакція' },
  revisions: { sv: 'publicerade versioner', en: 'published revisions', uk: 'опубліковані редакції' },
  plannedBy: { sv: 'dagen bestämd av', en: 'day set by', uk: 'день призначено' },
  review: { sv: 'granskning', en: 'review', uk: 'перевірка' },
  reviewer: {
    sv: 'granskare utan konto',
    en: 'reviewer without account',
    uk: 'рецензент без облікового запису',
  },
  plan: { sv: 'vad som ska hända', en: 'what is to happen', uk: 'що має статися' },
  at: { sv: 'när', en: 'when', uk: 'коли' },
  role: { sv: 'roll', en: 'role', uk: 'роль' },
  from: { sv: 'från', en: 'from', uk: 'з' },
  to: { sv: 'till', en: 'to', uk: 'на' },
  why: { sv: 'skäl', en: 'reason', uk: 'причина' },
} satisfies Record<string, EditorText>

export type DetailName = keyof typeof details

export function isDetailName(name: string): name is DetailName {
  return Object.hasOwn(details, name)
}
