import { createRequire } from 'node:module'
import { Audit, Outcome } from '@siteimprove/alfa-act'
import { Node } from '@siteimprove/alfa-dom'
import { Playwright } from '@siteimprove/alfa-playwright'
import rules from '@siteimprove/alfa-rules'
import type { Page } from '@playwright/test'

/** What is found by an engine, and where: the rule's name, and the element. */
export type Finding = { rule: string; where: string }

/** What Siteimprove's Alfa finds: rules of the ACT community, on a copy of the page outside the browser. */
export async function foundByAlfa(page: Page): Promise<Finding[]> {
  const copy = await Playwright.toPage(await page.evaluateHandle(() => window.document))
  const outcomes = [...(await Audit.of(copy, rules).evaluate())]
  return outcomes.filter(Outcome.isFailed).map(({ rule, target }) => ({
    rule: rule.uri.split('/').at(-1) ?? rule.uri,
    where: Node.isNode(target) ? target.toString().replace(/\s+/g, ' ').slice(0, 160) : '',
  }))
}

type Report = { results: { ruleId: string; value: [string, string]; snippet: string; message: string }[] }
type Engine = { Checker: new () => { check: (root: Document, rulesets: string[]) => Promise<Report> } }

const engine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js')

/** What IBM's Equal Access finds: its engine runs within the page, whose policy has to be off for that. */
export async function foundByIbm(page: Page): Promise<Finding[]> {
  await page.addScriptTag({ path: engine })
  const { results } = await page.evaluate(() =>
    new (window as unknown as { ace: Engine }).ace.Checker().check(document, ['WCAG_2_2']),
  )
  return results
    .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
    .map(({ ruleId, snippet, message }) => ({ rule: ruleId, where: `${snippet} ${message}`.slice(0, 220) }))
}
