import { isLocale } from '@/i18n/routing'
import { states, type Filter } from './states'

/** What a query asks of the list of translations; what it says wrong counts for nothing. */
export function filterIn(query: Record<string, string | string[] | undefined>): Filter {
  const { language, state, page } = query
  const asked = states.find((one) => one === state)
  return {
    ...(isLocale(language) && { language }),
    ...(asked && { state: asked }),
    page: typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}
