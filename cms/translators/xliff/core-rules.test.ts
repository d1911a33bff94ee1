import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocks, chain } from '@/editions/arbitraries'
import { running } from '@/editions/running-arbitrary'
import { inlineText } from '@/editions/text'
import { pairedParts, untouched, type PairSource } from '../sheet/parts'
import { namespace, toXliff } from './write'
import { childElements, parseXml, type XmlElement } from './xml'

/** The rules of XLIFF 2.1, part 4 (core), for what this site writes: elements, their order, attributes and ids. */
const allowed: Record<string, { attributes: string[]; children: RegExp }> = {
  xliff: { attributes: ['version', 'srcLang', 'trgLang', 'xmlns'], children: /^(file )+$/ },
  file: { attributes: ['id', 'original'], children: /^(notes )?(unit )+$/ },
  notes: { attributes: [], children: /^(note )+$/ },
  note: { attributes: ['category'], children: /^$/ },
  unit: { attributes: ['id'], children: /^(segment )+$/ },
  segment: { attributes: ['id', 'state'], children: /^source (target )?$/ },
  source: { attributes: [], children: /^((pc|ph|cp) )*$/ },
  target: { attributes: [], children: /^((pc|ph|cp) )*$/ },
  pc: {
    attributes: ['id', 'type', 'subType', 'canCopy', 'canDelete', 'dispStart', 'dispEnd'],
    children: /^((pc|ph|cp) )*$/,
  },
  ph: { attributes: ['id', 'type', 'subType', 'equiv', 'disp'], children: /^$/ },
  cp: { attributes: ['hex'], children: /^$/ },
}
const nmtoken = /^[\w.:-]+$/

function check(element: XmlElement): void {
  const rule = allowed[element.name]
  assert.ok(rule, element.name)
  assert.equal(element.namespace, namespace)
  for (const name of Object.keys(element.attributes)) assert.ok(rule.attributes.includes(name), name)
  const children = childElements(element)
  assert.match(children.map(({ name }) => `${name} `).join(''), rule.children)
  const { id, type, subType, state, hex } = element.attributes
  if (rule.attributes.includes('id')) assert.match(id ?? '', nmtoken)
  if (subType) assert.ok(type === 'fmt' && /^xlf:(lb|pb|b|i|u)$/.test(subType))
  if (type) assert.match(type, /^(fmt|link|other)$/)
  if (hex) assert.match(hex, /^[\dA-F]{4}$/)
  if (element.name === 'segment') {
    assert.match(state ?? '', /^(initial|translated|reviewed|final)$/)
    if (state !== 'initial') assert.equal(children.length, 2)
  }
  if (/^(xliff|file|unit|source|target)$/.test(element.name)) {
    const ids =
      element.name === 'source' || element.name === 'target' ? inlineIds(element) : children.map(idOf)
    const given = ids.filter((one) => one !== undefined)
    assert.equal(new Set(given).size, given.length)
  }
  children.forEach(check)
}

const idOf = ({ attributes }: XmlElement) => attributes.id

function inlineIds(element: XmlElement): (string | undefined)[] {
  return childElements(element).flatMap((child) => [idOf(child), ...inlineIds(child)])
}

test('whatever a text holds, what is taken out keeps the core rules of XLIFF 2.1', () => {
  const rich = running.filter((content) => inlineText(content).trim() !== '')
  fc.assert(
    fc.property(blocks, rich, fc.boolean(), (body, content, isTranslated) => {
      const [latest] = chain('0b1c2d3e-0000-4000-8000-000000000001', [
        { body: [...body, { kind: 'paragraph', content }] },
      ])
      const source: PairSource = {
        ...untouched(latest),
        ...(isTranslated && { stateOf: () => 'done' as const }),
      }
      const root = parseXml(toXliff([{ latest, parts: pairedParts(source) }], 'sv', 'uk'))
      assert.deepEqual(
        [root.name, root.attributes.version, root.attributes.srcLang, root.attributes.trgLang],
        ['xliff', '2.1', 'sv', 'uk'],
      )
      check(root)
    }),
    { numRuns: 60 },
  )
})
