import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import type { SanitizedConfig } from 'payload'
import { publisherName } from '@/app/publisher'
import { editorLanguageOf } from '@/cms/editor-language'
import { viewTitles } from '@/cms/view-titles'

/** The editors' side with the municipality's name behind every page's title. */
export async function configWithName(): Promise<SanitizedConfig> {
  const awaited = await config
  const { admin } = awaited
  return { ...awaited, admin: { ...admin, meta: { ...admin.meta, titleSuffix: `· ${await publisherName()}` } } }
}

/** The browser's title for a view of ours, in the editor's language; undefined for Payload's own views, which have theirs. */
export async function viewTitle(segments: readonly string[] = []): Promise<string | undefined> {
  const title = viewTitles[segments[0] ?? '']
  if (!title) return undefined
  const named = await configWithName()
  const i18n = await getNextRequestI18n({ config: named })
  return `${title[editorLanguageOf(i18n)]} ${named.admin.meta.titleSuffix}`
}
