import { NextResponse, type NextRequest } from 'next/server'
import { cacheable } from '@/app/caching'
import { takeFeedback } from '@/app/[locale]/feedback/take'
import { longestAddress, resolveAddress } from '@/content/addresses'
import { noteMissed } from '@/content/missed'
import { findRedirect } from '@/content/redirects'
import { addressOf, internalPath, splitLocale } from '@/i18n/addresses'
import { routing, type Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'

/** What isn't there may be there soon. */
const headersForLost = { 'Cache-Control': 'public, max-age=0, s-maxage=10' }

/** Leads every public address to its page, or says why there is none, with the status that fits. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl
  if (isAccountMaking(pathname) || isMachinery(pathname))
    return new NextResponse('Not found', { status: 404 })
  if (/^\/(admin|api)(\/|$)/.test(pathname)) return NextResponse.next({ headers: headersOfOwn(pathname) })
  if (pathname.length + search.length > longestAddress) return showStatus(request, 414)
  if (!canDecode(pathname)) return showStatus(request, 400)
  const form = request.method === 'POST' && formAt(pathname)
  if (form) return takeFeedback(request, form)
  if (request.method !== 'GET' && request.method !== 'HEAD') return showStatus(request, 405)
  const found = await resolveAddress(pathname, searchParams)
  if (found.kind === 'missing') return lost(request)
  if (found.kind === 'moved') return moved(found.to)
  if (found.kind === 'withdrawn') return withdrawn(request, found.path)
  const status = /\/status\/([45]\d\d)$/.exec(found.path)?.[1]
  if (status) return showStatus(request, Number(status), '')
  const page = new URL(found.path + search, request.url)
  for (const [name, value] of Object.entries(found.query ?? {})) page.searchParams.set(name, value)
  return NextResponse.rewrite(page, { headers: headersFor(found.path) })
}

/** Editors may know where whoever asks should go. */
async function lost(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  const to = await findRedirect(pathname)
  if (to) return moved(to)
  noteMissed(pathname)
  return showStatus(request, 404)
}

/** Payload's ways for a first visitor to become an admin; `npm start` makes the first account. */
function isAccountMaking(pathname: string): boolean {
  return /^\/(admin\/create-first-user|api\/users\/first-register)\/?$/i.test(pathname)
}

/** What Payload keeps for itself: nobody's business, whatever their role. */
function isMachinery(pathname: string): boolean {
  return /^\/api\/(payload-(migrations|jobs|kv)|globals\/payload-jobs-stats)(\/|$)/i.test(pathname)
}

/** What the CMS answers is for the editor who asks; the open API and uploaded files are for everybody, and say so themselves. */
function headersOfOwn(pathname: string): Record<string, string> {
  return /^\/api\/(v1|(media|attachments|logos)\/file)\//.test(pathname)
    ? {}
    : { 'Cache-Control': 'no-store' }
}

/** The language of the readers' form that is sent to this address; undefined where none is. */
function formAt(pathname: string): Locale | undefined {
  return routing.locales.find((locale) => addressOf(locale, '/feedback') === pathname)
}

function canDecode(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0')
  } catch {
    return false
  }
}

function headersFor(path: string): Record<string, string> {
  return { 'Cache-Control': path.includes('/preview/') ? 'private, no-store' : cacheable }
}

/** The address on the site itself, whatever host asked: one hop to the right place. Previews are where editors are. */
function moved(to: string): NextResponse {
  const { siteUrl, adminUrl } = readSettings()
  const target = new URL(to, splitLocale(to).rest.startsWith('/preview/') ? adminUrl : siteUrl)
  return NextResponse.redirect(target, { status: 301, headers: { 'Cache-Control': cacheable } })
}

/** Gone, with a page that says when and why. */
function withdrawn(request: NextRequest, path: string): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url), { status: 410, headers: headersForLost })
}

/** @param lost what isn't there, for the page to search for; empty when nobody asked for something else than this page */
function showStatus(
  request: NextRequest,
  status: number,
  lost: string = request.nextUrl.pathname,
): NextResponse {
  const path = canDecode(request.nextUrl.pathname) ? request.nextUrl.pathname : '/'
  const { locale } = splitLocale(path)
  const page = new URL(
    internalPath({ locale, route: '/_status/[code]', parameters: { code: String(status) } }),
    request.url,
  )
  if (status === 404 && lost) page.searchParams.set('path', lost)
  return NextResponse.rewrite(page, {
    status,
    headers: {
      ...(status === 404 || status === 410 ? headersForLost : { 'Cache-Control': 'no-store' }),
      ...(status === 405 && { Allow: 'GET, HEAD' }),
      ...(status === 503 && { 'Retry-After': '60' }),
    },
  })
}

export const config = {
  matcher: [
    '/((?!_next/|[a-z-]+\\.js$|robots\\.txt|favicon\\.ico$|icon-\\d+\\.png$|apple-touch-icon\\.png$|manifest\\.webmanifest$|llms\\.txt|dcat\\.rdf|readyz$|readyz/metrics$|sitemap\\.xml|sitemaps/|\\.well-known/).*)',
  ],
}
