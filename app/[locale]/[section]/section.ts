import type { Section } from '@/i18n/routing'

/** Whether the page is about news or a page that editors made. `proxy.ts` lets no other value through. */
export async function sectionOf(params: Promise<{ section: string }>): Promise<Section> {
  return (await params).section === 'pages' ? 'pages' : 'news'
}

/** The slug that the page is about; a page's is its whole path, whose slashes come escaped. */
export async function slugOf(params: Promise<{ slug: string }>): Promise<string> {
  return decodeURIComponent((await params).slug)
}
