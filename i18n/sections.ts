/** What there are editions of, by the name of its folder: news, and the pages that editors made. */
export const sections = {
  news: { collection: 'articles', isTree: false, isDated: true },
  pages: { collection: 'pages', isTree: true, isDated: false },
} as const satisfies Record<
  string,
  {
    /** Where the CMS keeps its editions. */
    collection: string
    /** Its editions stand below one another, and the slug of one is its whole path. */
    isTree: boolean
    /** Readers are told on top when an edition was published. */
    isDated: boolean
  }
>

export type Section = keyof typeof sections

export const sectionNames = ['news', 'pages'] as const satisfies Section[]

export function isSection(value: unknown): value is Section {
  return sectionNames.some((section) => section === value)
}

/** The section whose editions are kept in a collection. */
export function sectionOf(collection: (typeof sections)[Section]['collection']): Section {
  return { articles: 'news' as const, pages: 'pages' as const }[collection]
}
