import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'

type Props = {
  locale: Locale
  /** Address of the list, perhaps with a query; its first page has it plain. */
  address: string
  page: number
  pages: number
}

/** The way to the next and the previous page of a list; nothing where there is one page only. */
export async function PageLinks({ locale, address, page, pages }: Props) {
  if (pages < 2) return null
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  const at = (number: number) => `${address}${address.includes('?') ? '&' : '?'}page=${number}`
  const link = 'inline-flex min-h-11 items-center'
  return (
    <nav
      aria-label={t('pages')}
      className="mt-12 flex flex-wrap items-center gap-x-8 border-t-2 border-line pt-4 print:hidden"
    >
      {page > 1 && (
        <a href={page === 2 ? address : at(page - 1)} rel="prev" className={link}>
          {t('newer')}
        </a>
      )}
      <span>{t('page', { page, pages })}</span>
      {page < pages && (
        <a href={at(page + 1)} rel="next" className={link}>
          {t('older')}
        </a>
      )}
    </nav>
  )
}
