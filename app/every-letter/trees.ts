import fc from 'fast-check'
import { body, common, id, type Node } from '@/cms/body/nodes'

/** Random trees as the body's editors make them, and odd ones as nobody's editor does; for tests only. */

/** Stands for words; `numbered` gives each place words of its own, so that each can be missed. */
const words = '?'
/** Bold, italic, struck, and either raised or lowered. */
const format = fc.tuple(fc.nat(7), fc.constantFrom(0, 32, 64)).map(([emphasis, script]) => emphasis | script)
const someWords = (format = 0, more = ''): Node => ({
  type: 'text',
  text: words + more,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const text = format.map((bits) => someWords(bits))
const element = (type: string, children: Node[], more: object = {}): Node => ({
  ...common,
  type,
  ...more,
  children,
})
const inlineBlock = (blockType: string, fields: object): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: id(), blockName: '', blockType, text: words, ...fields },
})
const block = (blockType: string, fields: object): Node => ({
  ...common,
  type: 'block',
  version: 2,
  fields: { id: id(), blockName: '', blockType, ...fields },
})
const several = (node: fc.Arbitrary<Node>, most = 4) => fc.array(node, { minLength: 1, maxLength: most })

/** The title of the document that the trees lead to; it stands in no tree but as the name of a block. */
export const ownWords = 'ord0'

/** What the trees refer to in the database. */
export type Known = { term: number; file: number; attachment: number }

/** A whole body as an editor makes it. */
export function bodies(known: Known) {
  return unnumbered(known).map(numbered)
}

/** With places for words. A term is linked at most once, as the rules ask. */
function unnumbered(known: Known) {
  const leaf = fc.oneof(
    { weight: 6, arbitrary: text },
    fc.constant<Node>({ type: 'linebreak', version: 1 }),
    fc.constant<Node>({
      type: 'tab',
      text: '\t',
      format: 0,
      detail: 2,
      mode: 'normal',
      style: '',
      version: 1,
    }),
    fc.constantFrom('ar', 'fi', 'he').map((language) => inlineBlock('passage', { language })),
    fc.constant(inlineBlock('passage', { language: 'other', code: 'zh-Hant' })),
  )
  const link = several(leaf).map((children) =>
    element('link', children, {
      version: 3,
      fields: { linkType: 'custom', newTab: false, url: 'https://example.org/' },
    }),
  )
  const toDocument = several(leaf).map((children) => {
    const doc = { relationTo: 'attachments', value: known.attachment }
    return element('link', children, { version: 3, fields: { linkType: 'internal', newTab: false, doc } })
  })
  const running = fc.array(fc.oneof({ weight: 5, arbitrary: leaf }, link, toDocument), { maxLength: 5 })
  const paragraph = running.map((children) => element('paragraph', children))
  const heading = fc
    .tuple(running, fc.constantFrom('h2', 'h3'))
    .map(([children, tag]) => element('heading', children, { tag }))
  const { list } = fc.letrec<{ list: Node; item: Node }>((tie) => ({
    // A list may begin with a nested one, and several may follow each other
    item: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      running.map((children) => element('listitem', children, { value: 1 })),
      tie('list').map((nested) => element('listitem', [nested], { value: 1 })),
    ),
    list: fc
      .tuple(several(tie('item'), 3), fc.constantFrom('number', 'bullet'), fc.constantFrom(1, 1, 4))
      .map(([items, listType, start]) => element('list', items, { listType, start, tag: 'ul' })),
  }))
  // An editor is asked to fill a box that has one empty paragraph
  const inBox = fc
    .array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 })
    .map((nodes) => body(...nodes, ...(nodes.length === 1 ? [element('paragraph', [someWords()])] : [])))
  const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 })
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 3 }).map((rows) =>
    element(
      'table',
      rows.map((cells, row) =>
        element(
          'tablerow',
          cells.map((children) => element('tablecell', children, { headerState: row === 0 ? 1 : 0 })),
        ),
      ),
    ),
  )
  const special = fc.oneof(
    fc
      .constantFrom('', words)
      .map((continuation) =>
        block('quote', { speech: words, speaker: words, attribution: words, continuation }),
      ),
    fc.constant(block('contact', { name: words, phone: '033-35 70 00', more: `${words}\n${words}` })),
    fc.constant(block('image', { file: known.file, alt: words, caption: words, credit: words })),
    fc.constant(block('attachment', { attachment: known.attachment, blockName: ownWords })),
    fc.constantFrom('video', 'map').map((shows) => {
      const picture = { file: known.file, alt: words, caption: words, credit: words }
      const url = 'https://video.example/1'
      return block('elsewhere', { shows, picture, title: words, url, text: words, length: '3:20' })
    }),
    inBox.map((inside) => block('facts', { title: words, body: inside })),
    inBox.map((inside) => block('note', { body: inside })),
    fc
      .tuple(inBox, fc.constantFrom('ar', 'so'))
      .map(([inside, language]) => block('foreign', { language, body: inside })),
    table.map((one) => block('table', { caption: words, body: body(one) })),
  )
  const ordinary = fc.oneof(paragraph, heading, list, special)
  const withTerm = running.map((children) =>
    element('paragraph', [...children, inlineBlock('term', { term: known.term })]),
  )
  return fc.tuple(fc.array(ordinary, { maxLength: 5 }), withTerm).map(([nodes, last]) => body(...nodes, last))
}

/** The same with something in it that the page has no place for. */
export function oddBodies(known: Known) {
  const odd = fc.constantFrom<Node>(
    element('quote', [someWords()]),
    element('horizontalrule', []),
    element('heading', [someWords()], { tag: 'h4' }),
    element('list', [element('listitem', [someWords()], { value: 1 })], { listType: 'check' }),
    element('paragraph', [someWords(8)]),
    element('paragraph', [element('heading', [someWords()], { tag: 'h2' })]),
    element('paragraph', [element('mystery', [], { text: words })]),
    element('paragraph', [inlineBlock('mystery', {})]),
    element('table', []),
    block('mystery', { text: words }),
    block('table', { caption: words, body: body() }),
    block('attachment', { attachment: 999, text: words }),
    block('elsewhere', { shows: 'map', title: words, url: '/nyheter', picture: {} }),
  )
  return fc
    .tuple(unnumbered(known), odd, fc.nat(20))
    .map(([{ root }, node, at]) =>
      numbered({ root: { ...root, children: root.children.toSpliced(at % root.children.length, 0, node) } }),
    )
}

/** Every place of words gets words that stand nowhere else; a speaker is named in the attribution. */
function numbered<Tree>(tree: Tree): Tree {
  let count = 0
  return JSON.parse(JSON.stringify(tree).replaceAll(/"speaker":"\?","attribution":"\?"|\?/g, named)) as Tree

  function named(place: string): string {
    const own = `ord${String(++count)}`
    return place === words ? own : `"speaker":"${own}","attribution":"säger ${own} igen"`
  }
}
