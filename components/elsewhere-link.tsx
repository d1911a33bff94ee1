import type { Elsewhere } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { elsewhereWords } from './elsewhere-words'
import { Picture } from './picture'

type Props = { id: string; elsewhere: Elsewhere; locale: Locale }

/** A video or a map on another site. The reader must be told which site before going there; nothing of it is loaded here. */
export async function ElsewhereLink({ id, elsewhere, locale }: Props) {
  const { picture, title, href, text } = elsewhere
  const words = await elsewhereWords(locale)
  return (
    <div id={id} className="my-8 border-t-4 border-accent bg-raised p-5">
      {picture && <Picture picture={picture} locale={locale} />}
      <p>
        <a href={href} className="font-semibold">
          {title}
        </a>{' '}
        <span lang={locale} className="text-base text-quiet">
          ({words(elsewhere)})
        </span>
      </p>
      {text && <p className="mt-2 whitespace-pre-line">{text}</p>}
    </div>
  )
}
