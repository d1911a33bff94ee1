import sax from 'sax'
import { Refused } from '../refused'
import { problems } from './problems'

/** An element of XML with those of its attributes that have no namespace. */
export type XmlElement = {
  /** Without a prefix. */
  name: string
  namespace: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

/** Elements within one another; XLIFF of a text has a dozen. */
const deepest = 100

/**
 * Reads XML from outside: well-formed or not at all, without document type and so without entities of its own. Comments and
 * processing instructions are left out. @throws Refused
 */
export function parseXml(text: string): XmlElement {
  const parser = sax.parser(true, { xmlns: true })
  const root: XmlElement = { name: '', namespace: '', attributes: {}, children: [] }
  const open = [root]
  const put = (node: XmlNode) => open.at(-1)?.children.push(node)
  parser.ondoctype = () => {
    throw new Refused(400, problems.doctype)
  }
  parser.onopentag = (tag) => {
    if (open.length > deepest) throw new Refused(400, problems.tooDeep)
    const { local, uri, attributes } = tag as sax.QualifiedTag
    const plain = Object.values(attributes).filter(({ prefix }) => prefix === '')
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(plain.map((attribute) => [attribute.local, attribute.value])),
      children: [],
    }
    put(element)
    open.push(element)
  }
  parser.onclosetag = () => {
    open.pop()
  }
  parser.ontext = put
  parser.oncdata = put
  parser.onerror = () => {
    throw new Refused(400, problems.notXml)
  }
  parser.write(text.replace(/^\uFEFF/, '')).close()
  const [element] = childElements(root)
  if (!element) throw new Refused(400, problems.notXml)
  return element
}

export function childElements({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name),
  )
}
