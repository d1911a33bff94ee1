import { readSettings } from '@/settings'

export const dynamic = 'force-dynamic'

/** Whom to tell of a weakness (RFC 9116). The date that it asks for is kept within a year, by the calendar month. */
export function GET(): Response {
  const { siteUrl, securityContact } = readSettings()
  const now = new Date()
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 11, 1))
  const lines = [
    `Contact: ${securityContact ?? siteUrl}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: sv, en, uk',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ]
  return new Response(lines.join('\n') + '\n', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
