import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings, SettingsError } from './settings'

const refused = (env: Record<string, string>, sentence: RegExp) => {
  assert.throws(
    () => readSettings({ NODE_ENV: 'test', ...env }),
    (error) => error instanceof SettingsError && sentence.test(error.message),
    JSON.stringify(env),
  )
}

test('editors are where readers are, unless they have another name', () => {
  const read = (env: Record<string, string>) => readSettings({ NODE_ENV: 'test', ...env })
  const site = { SITE_URL: 'https://news.example/' }
  assert.equal(read(site).adminUrl, 'https://news.example')
  assert.equal(read({ ...site, ADMIN_URL: 'https://Admin.example/' }).adminUrl, 'https://admin.example')
  assert.equal(
    read({ PORT: '4000', ADMIN_URL: 'http://admin.localhost:4000' }).siteUrl,
    'http://localhost:4000',
  )
  for (const ADMIN_URL of ['https://news.example', 'https://news.example:8443', 'http://admin.example'])
    refused({ ...site, ADMIN_URL }, /^The setting ADMIN_URL is wrong: must begin as SITE_URL does/)
})

test('an object store is set whole or not at all', () => {
  const store = {
    S3_ENDPOINT: 'https://s3.example',
    S3_BUCKET: 'uploads',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  assert.equal(readSettings({ NODE_ENV: 'test' }).s3, undefined)
  assert.equal(readSettings({ NODE_ENV: 'test', ...store }).s3?.pathStyle, true)
  for (const name of Object.keys(store))
    refused({ ...store, [name]: '' }, /go together: S3_ENDPOINT, S3_BUCKET/)
  refused({ ...store, S3_BUCKET: 'a/b' }, /S3_BUCKET is wrong: must be the name of a bucket/)
})
