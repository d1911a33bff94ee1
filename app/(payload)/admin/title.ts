import config from '@payload-config'
import type { SanitizedConfig } from 'payload'
import { publisherName } from '@/app/publisher'

/** The editors' side with the municipality's name behind every page's title. */
export async function configWithName(): Promise<SanitizedConfig> {
  const awaited = await config
  const { admin } = awaited
  return { ...awaited, admin: { ...admin, meta: { ...admin.meta, titleSuffix: `· ${await publisherName()}` } } }
}
