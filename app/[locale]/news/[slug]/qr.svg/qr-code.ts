import { encode } from 'uqr'

/** Light cells around the code that a reader needs to find it (ISO/IEC 18004, 5.3.8). */
const quietZone = 4

/**
 * An address as a QR code (ISO/IEC 18004, a quarter of it may be lost by dirt or folds): an SVG whose dark cells are the
 * strokes of one path.
 */
export function qrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'Q', border: quietZone })
  const strokes = data.map((row, y) =>
    runs(row)
      .map(([from, to]) => `M${from} ${y}.5h${to - from}`)
      .join(''),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${strokes.join('')}"/></svg>`
}

/** Where dark cells stand side by side: first cell, and the one after the last. */
function runs(row: boolean[]): [number, number][] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []))
  return starts.map((start) => {
    const end = row.indexOf(false, start)
    return [start, end === -1 ? row.length : end]
  })
}
