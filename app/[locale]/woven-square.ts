/** Like `#0a3d7c`. */
export type Threads = { primary: string; accent: string }

/** The woven square in the municipality's colours, as SVG. */
export function wovenSquare({ primary, accent }: Threads): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="4" fill="#fffdf9"/><path d="M6 2v32M18 2v32M30 2v32" stroke="${primary}" stroke-width="6"/><path d="M2 6h.5M9.500 6h17M33.500 6h.5M2 18h12.500M21.500 18h12.500M2 30h.5M9.500 30h17M33.500 30h.5" stroke="${accent}" stroke-width="6"/></svg>`
}

/** Within the page: a reader's first visit needs no request for it. Only what would end an address is escaped. */
export function wovenSquareAddress(threads: Threads): string {
  return `data:image/svg+xml,${wovenSquare(threads).replaceAll('"', "'").replaceAll('#', '%23')}`
}
