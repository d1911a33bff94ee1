import { strToU8, zipSync, type Zippable } from 'fflate'

/** What a test's document says of itself; by default all that readers need. */
type Pdf = {
  isTagged?: boolean
  title?: string
  language?: string
  text?: string
  pages?: number
  trailer?: string
}

/** A small PDF, written out by hand. */
export function pdf(given: Pdf = {}): Buffer<ArrayBuffer> {
  const {
    isTagged = true,
    title = 'Stadgar',
    language = 'sv-SE',
    text = 'Hej',
    pages = 1,
    trailer = '',
  } = given
  const drawn = text ? `/P <</MCID 0>> BDC BT /F1 24 Tf 72 700 Td (${text}) Tj ET EMC` : '0 0 99 99 re f'
  const [catalog, tree, font, info, root, element] = [1, 2, 3, 4, 5, 6]
  const pageOf = (at: number) => 7 + 2 * at
  const numbers = Array.from({ length: pages }, (_, at) => at)
  const objects = [
    `<< /Type /Catalog /Pages ${tree} 0 R ${isTagged ? `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R` : ''} ${language && `/Lang (${language})`} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((at) => `${pageOf(at)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${title && `/Title (${title})`} >>`,
    `<< /Type /StructTreeRoot /K ${element} 0 R /ParentTree << /Nums [0 [${element} 0 R]] >> >>`,
    `<< /Type /StructElem /S /P /P ${root} 0 R /Pg ${pageOf(0)} 0 R /K 0 >>`,
    ...numbers.flatMap((at) => [
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${pageOf(at) + 1} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> /StructParents 0 >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    ]),
  ]
  const written = objects.reduce(
    ({ text, places }, object, at) => ({
      places: [...places, text.length],
      text: `${text}${at + 1} 0 obj\n${object}\nendobj\n`,
    }),
    { text: '%PDF-1.7\n', places: [] as number[] },
  )
  const table = written.places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${written.text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root ${catalog} 0 R /Info ${info} 0 R ${trailer} >>\nstartxref\n${written.text.length}\n%%EOF\n`,
    'latin1',
  )
}

/** What makes a PDF one that a password opens. */
export const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4 >> /ID [(a) (a)]`

type Odf = {
  type?: 'text' | 'spreadsheet' | 'presentation'
  title?: string
  language?: string
  body?: string
  more?: Zippable
}

/** A small OpenDocument file. */
export function odf(given: Odf = {}): Buffer {
  const {
    type = 'text',
    title = 'Stadgar',
    language = 'sv',
    body = '<text:p>Hej</text:p>',
    more = {},
  } = given
  const parts: Zippable = {
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'content.xml': strToU8(
      `<office:document-content><office:body>${body}</office:body></office:document-content>`,
    ),
    'meta.xml': strToU8(
      `<office:document-meta><office:meta><dc:title>${title}</dc:title><meta:document-statistic meta:page-count="12"/></office:meta></office:document-meta>`,
    ),
    'styles.xml': strToU8(
      `<office:styles><style:text-properties fo:language="${language}" fo:country="SE"/></office:styles>`,
    ),
    ...more,
  }
  return Buffer.from(zipSync(parts))
}

export const asUpload = (name: string, data: Buffer) => ({
  name,
  data,
  mimetype: 'application/pdf',
  size: data.length,
})
