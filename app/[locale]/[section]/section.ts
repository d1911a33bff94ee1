import { notFound } from 'next/navigation'
import { isSection, type Section } from '@/i18n/sections'

/** Whether the page is about news or a page that editors made. */
export async function sectionOf(params: Promise<{ section: string }>): Promise<Section> {
  const { section } = await params
  return isSection(section) ? section : notFound()
}

/** The slug that the page is about; a page's is its whole path, whose slashes come escaped. */
export async function slugOf(params: Promise<{ slug: string }>): Promise<string> {
  return decodeURIComponent((await params).slug)
}
