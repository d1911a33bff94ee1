import type messages from '../messages/sv.json'
import type { Locale as SiteLocale } from './routing'

/** Swedish is where words begin: its file says which keys there are. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale
    Messages: typeof messages
  }
}
