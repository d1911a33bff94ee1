import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generatePayloadCookie } from 'payload'
import { testSite } from '../test-site'

process.env.SITE_URL = 'https://news.example'
const payload = await testSite()

test('an editor’s session cookie travels by https alone where the site is https', () => {
  const { auth } = payload.collections.users.config
  const { cookiePrefix } = payload.config
  const cookie = generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token: 'x' })
  assert.match(cookie, /; Secure=true; HttpOnly=true; SameSite=Lax$/)
})
