import type { IncomingMessage } from 'node:http'
import { isUnder } from './address'
import type { Door } from './hosts'
import type { Site } from './site'

/**
 * What an address is at a door: a page, or a file, the same for everybody; a form of readers; editors' own, which is handed to the app;
 * nothing; or something of readers at the editors' host.
 */
export type Place = 'page' | 'form' | 'editors' | 'nothing' | 'readers'

export function placeOf(request: IncomingMessage, path: string, door: Door, site: Site): Place {
  if (isShut(path, door, site)) return 'nothing'
  if (isEditors(request, path, door, site)) return 'editors'
  if (door === 'editors' && !isOnPreviews(path, site)) return 'readers'
  return request.method === 'POST' && site.forms.includes(path) ? 'form' : 'page'
}

/** Whether an address is editors' own and at readers' door, when each have their own. */
export function isShut(path: string, door: Door | undefined, site: Site): boolean {
  return door === 'readers' && isUnder(path, site.passThrough) && !isUnder(path, site.files)
}

/** Public pages and files are the same for everybody: whatever session somebody has, or says they have, they come from the cache first. */
function isEditors(request: IncomingMessage, path: string, door: Door, site: Site): boolean {
  if (door === 'readers' || !isUnder(path, site.passThrough)) return false
  return !isRead(request) || !isUnder(path, [...site.files, ...site.frameworkFiles])
}

const isOnPreviews = (path: string, site: Site) =>
  site.previewed.includes(path) || isUnder(path, [...site.files, ...site.frameworkFiles])

export const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'
