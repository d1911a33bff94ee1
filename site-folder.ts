import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from './settings'

/** Where a folder of data says which site it belongs to. */
export const siteIdFile = (dataDir: string) => path.join(dataDir, 'site-id')

/** The id of the site whose folder it is; empty where there is none yet. */
export function siteIdIn(dataDir: string): string {
  const file = siteIdFile(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

/** Where the key is that signs sessions, when it isn't a setting. */
export const secretFile = (dataDir: string) => path.join(dataDir, 'secret')

/** That key; undefined until there is one that can be read. */
export function secretIn(dataDir: string): string | undefined {
  try {
    return readFileSync(secretFile(dataDir), 'utf8')
  } catch {
    return undefined
  }
}

/** Why there can be no start, in a sentence: a site is expected, and `dataDir` shows none. Undefined when all is well. */
export function missingSite({
  expectSite,
  dataDir,
}: Pick<Settings, 'expectSite' | 'dataDir'>): string | undefined {
  if (!expectSite || siteIdIn(dataDir)) return undefined
  return `EXPECT_SITE says that there is a site, and ${siteIdFile(dataDir)} isn't there; no new one is made in its place. Is the disk of DATA_DIR mounted? For a new site, or another machine's first start, don't set EXPECT_SITE yet.`
}
