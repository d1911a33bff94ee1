import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { testSite } from '@/cms/test-site'
import { askAt } from '@/edge/fixtures/ask'
import { startSite } from '@/edge/fixtures/start'
import { promtool, withoutPromtool } from './promtool.fixture'

const payload = await testSite()
const rules = path.join(import.meta.dirname, 'alerts.yml')
const text = readFileSync(rules, 'utf8')
const alerts = [...text.matchAll(/^ +- alert: (\w+)$/gm)].map(([, name]) => name ?? '')

/** What makes each alert sound: series by their values once a minute, as `promtool test rules` writes them. */
const troubles: Record<string, Record<string, string>> = {
  SiteIsNotSeen: {},
  AppIsDown: { edge_app_up: '0x60' },
  AppStartsAgainAndAgain: { edge_app_up: '1x60', edge_app_starts_total: '0+1x60' },
  ReadersMeetErrors: { edge_app_up: '1x60', 'edge_failures_total{status="503"}': '0+60x60' },
  RequestsWait: { edge_app_up: '1x60', 'edge_waiting{kind="editors"}': '60x60' },
  PublicationsAreSlow: {
    edge_app_up: '1x60',
    'edge_publication_visible_seconds_bucket{le="5"}': '0x60',
    'edge_publication_visible_seconds_bucket{le="10"}': '0+1x60',
    'edge_publication_visible_seconds_bucket{le="+Inf"}': '0+1x60',
  },
  DiskFillsUp: { edge_app_up: '1x60', edge_disk_free_bytes: '5e8x60' },
  PublicationsAreUnknown: { edge_app_up: '1x60', edge_publications_known: '0x60' },
  JobsAreLate: { edge_app_up: '1x60', 'site_jobs{state="late"}': '1x60' },
  JobsHaveFailed: { edge_app_up: '1x60', 'site_jobs{state="failed"}': '1x60' },
  HistoryIsBroken: { edge_app_up: '1x60', site_history_whole: '0x60' },
  HistoryIsNotVerified: { edge_app_up: '1x60', site_history_verified_timestamp_seconds: '-200000x60' },
  LoginsAreRefused: { edge_app_up: '1x60', edge_logins_refused_total: '0+20x60' },
}

test('every number that an alert looks at is one that the site gives', async (t) => {
  const { verifyAndNote } = await import('@/cms/history/watch')
  const { numbers } = await import('@/content/numbers')
  await verifyAndNote(payload)
  const site = await startSite(t, { metrics: { port: 0, host: '127.0.0.1' } })
  const given = (await askAt(site.edge.metricsPort ?? 0, '/metrics')).text + (await numbers())
  const known = new Set([...given.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name))
  const asked = new Set(
    [...text.matchAll(/\b(?:edge|site)_\w+/g)].map(([name]) => name.replace(/_bucket$/, '')),
  )
  assert.ok(asked.size > 8)
  assert.deepEqual([...asked].filter((name) => !known.has(name)), []) // prettier-ignore
  assert.match(given, /^site_history_whole 1$/m)
  assert.match(given, /^site_jobs\{state="late"\} 0$/m)
})

test(
  'Prometheus takes the alerts, and each sounds when there is its trouble, and no other',
  {
    skip: withoutPromtool,
  },
  () => {
    assert.deepEqual(alerts, Object.keys(troubles))
    const folder = mkdtempSync(path.join(tmpdir(), 'alerts-'))
    after(() => {
      rmSync(folder, { recursive: true })
    })
    const file = path.join(folder, 'alerts.test.json')
    // JSON is YAML as well
    const tests = Object.entries(troubles).map(([alert, series]) => ({
      interval: '1m',
      input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
      alert_rule_test: alerts.map((name) => ({
        eval_time: '45m',
        alertname: name,
        exp_alerts: name === alert ? [expected(name)] : [],
      })),
    }))
    writeFileSync(file, JSON.stringify({ rule_files: [rules], evaluation_interval: '1m', tests }))
    for (const command of [
      ['check', 'rules', rules],
      ['test', 'rules', file],
    ]) {
      const { status, stdout, stderr } = spawnSync(promtool, command, { encoding: 'utf8' })
      assert.equal(status, 0, stdout + stderr)
    }
  },
)

/** An alert as it sounds: with the labels of the series, and its sentence. */
function expected(alert: string) {
  const summary = new RegExp(`alert: ${alert}\\n[^]*?summary: '?(.*?)'?\\n`).exec(text)?.[1] ?? ''
  const labels: Record<string, Record<string, string>> = {
    RequestsWait: { kind: 'editors' },
    JobsAreLate: { state: 'late' },
    JobsHaveFailed: { state: 'failed' },
  }
  const exp_labels = labels[alert] ?? {}
  return {
    exp_labels,
    exp_annotations: { summary: summary.replace('{{ $labels.kind }}', exp_labels.kind ?? '') },
  }
}
