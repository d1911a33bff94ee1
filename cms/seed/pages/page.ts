import type { Locale } from '@/i18n/routing'
import type { body } from '../../body/nodes'

/** A page as it's seeded: its text in each language, and its place. */
export type SeedPage = Record<
  Locale,
  { slug: string; title: string; lead: string; body: ReturnType<typeof body> }
> & { inFooter: boolean }
