import { readFileSync } from 'node:fs'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

const schema = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(`e2e/schemas/${fileName}`, 'utf8'),
})

/** What keeps an Atom feed from being one (RFC 4287, by RELAX NG). */
export async function atomProblems(xml: string): Promise<string[]> {
  const options = { xml, schema: [schema('atom.rng')], extension: 'relaxng' } as const
  return (await validateXML(options)).errors.map(({ message }) => message)
}

/** What keeps a sitemap, an index of them or a news sitemap from being one (by XML Schema). */
export async function sitemapProblems(xml: string): Promise<string[]> {
  const preload = [schema('news.xsd'), schema('xhtml-link.xsd')]
  const { errors } = await validateXML({ xml, schema: [schema('sitemap.xsd')], preload })
  return errors.map(({ message }) => message)
}

type Reader = { get: (url: string) => Promise<{ text: () => Promise<string> }> }

/** The paths of all pages that the sitemap leads to. */
export async function sitemapPaths(request: Reader): Promise<string[]> {
  const parts = await locations(request, '/sitemap.xml')
  const pages = await Promise.all(
    parts.filter((part) => !part.endsWith('/news.xml')).map((part) => locations(request, part)),
  )
  return pages.flat().map((url) => new URL(url).pathname)
}

async function locations(request: Reader, address: string): Promise<string[]> {
  const xml = await (await request.get(address)).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
}
