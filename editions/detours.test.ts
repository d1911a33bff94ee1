import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOpaqueDetour, withoutDetour } from './detours'

const to = 'https://example.org/a?b=1&c=2'
const encoded = encodeURIComponent(to)

test('a link that is counted or checked on its way leads where it leads', () => {
  for (const href of [
    `https://www.google.com/url?q=${encoded}&sa=D`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05`,
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded}&locale=sv`,
    `https://l.facebook.com/l.php?u=${encoded}&h=x`,
    `https://slack-redir.net/link?url=${encoded}`,
    `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1`,
    `https://secure-web.cisco.com/1aB-c/${encoded}`,
    `https://www.bing.com/ck/a?!&&p=x&u=a1${btoa(to)}&ntb=1`,
    `https://urldefense.com/v3/__${to}__;!!x`,
    'https://urldefense.com/v3/__https://example.org/a?b=1*c=2__;Jg!!x',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-3Fb-3D1-26c-3D2&d=Dw',
    `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encoded}`)}`,
    'https://example.org/a?utm_source=brev&b=1&c=2&fbclid=x',
  ])
    assert.equal(withoutDetour(href), to, href)
  assert.equal(
    withoutDetour('https://urldefense.com/v3/__https://example.org/**Ab*c__;w6XDpMO2!!x'),
    'https://example.org/åäböc',
  )
})

test('what only looks like a detour stays as it is', () => {
  for (const href of [
    'https://www.google.com/search?q=bad',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://secure-web.cisco.com/x/https%3A%E0',
    'https://www.bing.com/ck/a?u=a1***',
    'https://example.org/?utm=1&sida=utm_source',
    'https://example.org/a?',
    '/url?q=x',
  ])
    assert.equal(withoutDetour(href), href)
})

test('a detour that doesn’t say where it leads is told from a site', () => {
  const opaque = ['https://t.co/x', 'https://protect-eu.mimecast.com/s/x', 'https://link.edgepilot.com/s/x']
  assert.deepEqual(opaque.filter(isOpaqueDetour), opaque)
  assert.ok(!isOpaqueDetour('https://example.org/t.co/'))
})
