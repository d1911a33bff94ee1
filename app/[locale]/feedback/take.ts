import { NextResponse, type NextRequest } from 'next/server'
import { refusalStatus, type Refusal } from '@/content/feedback/form'
import { receiveFeedback } from '@/content/feedback/receive'
import { addressOf, internalPath } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'

/** Seconds after which one may try again. */
const retryAfter = '60'

/** Takes the form that a reader sent: on to thanks, or the form again with what was written and what is wrong. */
export async function takeFeedback(request: NextRequest, locale: Locale): Promise<NextResponse> {
  const fields = await readFields(request)
  const refusal = await judge(request, fields)
  const path = fields.get('path') ?? ''
  if (refusal) return refuse(request, locale, refusal, fields)
  const thanks = new URL(addressOf(locale, '/feedback/thanks'), readSettings().siteUrl)
  thanks.searchParams.set('path', path)
  return NextResponse.redirect(thanks, { status: 303, headers: { 'Cache-Control': 'no-store' } })
}

async function judge(request: NextRequest, fields: URLSearchParams): Promise<Refusal | null> {
  if (!isFromOurPage(request)) return 'origin'
  return receiveFeedback(fields, request.headers.get('x-forwarded-for') ?? '')
}

/** Browsers say where a form was; a program that says nothing could say anything, and is let through to the other checks. */
function isFromOurPage({ headers }: NextRequest): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin === null || origin === readSettings().siteUrl
}

async function readFields(request: NextRequest): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
  return new URLSearchParams(isForm ? await request.text() : '')
}

function refuse(
  request: NextRequest,
  locale: Locale,
  reason: Refusal,
  fields: URLSearchParams,
): NextResponse {
  const page = new URL(internalPath({ locale, route: '/feedback', parameters: {} }), request.url)
  page.searchParams.set('reason', reason)
  for (const name of ['path', 'revision', 'text']) {
    const value = fields.get(name)
    if (value !== null) page.searchParams.set(name, value)
  }
  const status = refusalStatus[reason]
  const isPassing = status === 429 || status === 503
  return NextResponse.rewrite(page, {
    status,
    headers: { 'Cache-Control': 'no-store', ...(isPassing && { 'Retry-After': retryAfter }) },
  })
}
