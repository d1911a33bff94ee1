import { strFromU8, unzipSync } from 'fflate'
import { parseFragment } from 'parse5'
import { Refused } from './refused.mjs'

/** In bytes, as it says itself; no more than that is unpacked. */
const largestPart = 64 * 1024 * 1024

const formats = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
}

/** What an OpenDocument file says of itself. Its headings, lists and tables are marked by its nature. */
export function inspectOdf(bytes) {
  const parts = unpack(bytes)
  const format = formats[(parts.mimetype ?? '').trim()]
  if (!format) throw new Refused('[Content_Types].xml' in parts ? 'isOffice' : 'isNeither')
  // `encryption-data` stands in the list of an encrypted file's parts
  if (parts['META-INF/manifest.xml']?.includes('encryption-data')) throw new Refused('locked')
  const content = parts['content.xml']
  if (!content?.includes('<office:body')) throw new Refused('damaged')
  const meta = parseFragment(parts['meta.xml'] ?? '')
  const title = textOf(find(meta, 'dc:title'))
  const language =
    textOf(find(meta, 'dc:language')) ||
    /fo:language="(?!none")([a-z]{2,8})"/.exec(parts['styles.xml'] ?? '')?.[1]
  const lacks = {
    title: !title,
    language: !language,
    text: !/[\p{L}\p{N}]/u.test(content.slice(content.indexOf('<office:body')).replace(/<[^>]*>/g, '')),
  }
  const pages = pagesOf(format, content, meta)
  return {
    format,
    ...(pages > 0 && { pages }),
    lacks: Object.keys(lacks).filter((lack) => lacks[lack]),
    says: { title, language },
  }
}

/** The parts that are read, as text. */
function unpack(bytes) {
  const read = [
    'mimetype',
    'META-INF/manifest.xml',
    'content.xml',
    'meta.xml',
    'styles.xml',
    '[Content_Types].xml',
  ]
  const filter = ({ name, originalSize }) => {
    if (name.startsWith('Basic/') || name.startsWith('Scripts/')) throw new Refused('hasMacros')
    if (!read.includes(name)) return false
    if (originalSize > largestPart) throw new Refused('tooHeavy')
    return true
  }
  try {
    const parts = unzipSync(bytes, { filter })
    return Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]))
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged')
  }
}

/** A spreadsheet has no pages until it's printed. */
function pagesOf(format, content, meta) {
  if (format === 'odp') return content.match(/<draw:page[\s/>]/g)?.length ?? 0
  if (format === 'ods') return 0
  const statistic = find(meta, 'meta:document-statistic')
  const said = Number(statistic?.attrs.find(({ name }) => name === 'meta:page-count')?.value)
  return Number.isInteger(said) && said < 100_000 ? said : 0
}

function find(node, name) {
  if (node.tagName === name) return node
  for (const child of node.childNodes ?? []) {
    const found = find(child, name)
    if (found) return found
  }
  return undefined
}

function textOf(node) {
  if (!node) return ''
  return (node.value ?? node.childNodes?.map(textOf).join('') ?? '').trim()
}
