import { isSafeHref } from '@/editions/href'

/** The page of this site that a parameter names, from the root; undefined where it could lead anywhere else. */
export function pageOnSite(given: string | string[] | undefined): string | undefined {
  return typeof given === 'string' && given.startsWith('/') && isSafeHref(given) ? given : undefined
}
