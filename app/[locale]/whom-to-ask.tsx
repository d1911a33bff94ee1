import { getTranslations } from 'next-intl/server'
import { Questions } from '@/components/questions'
import { municipality } from '@/content/municipality'
import type { PlacedBlock } from '@/editions/model'
import { pick } from '@/i18n/pick'
import { routing, type Locale } from '@/i18n/routing'

type Props = { locale: Locale; language: Locale; blocks: PlacedBlock[] }

/** Whom the text itself names for questions, or else the municipality; nobody where nobody is known. */
export async function WhomToAsk({ locale, language, blocks }: Props) {
  const own = blocks.find((block) => block.kind === 'contact')
  if (own?.phone || own?.email)
    return (
      <Questions {...own} locale={locale} language={language === locale ? undefined : language} isInText />
    )
  const { phone, email, hours } = await municipality()
  if (!phone && !email) return null
  const site = await getTranslations({ locale: routing.defaultLocale, namespace: 'Site' })
  const ownLanguage = locale === routing.defaultLocale ? undefined : routing.defaultLocale
  const spoken = phone && pick(hours, locale)
  return (
    <Questions
      locale={locale}
      language={ownLanguage}
      name={site('name')}
      {...(phone && { phone })}
      {...(email && { email })}
      {...(spoken && { hours: spoken })}
    />
  )
}
