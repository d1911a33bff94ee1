/** How threads cross in a cell of a weave: true where the weft goes over the warp. Counted from the top left. */
type Weave = (row: number, column: number) => boolean

/** The three weaves that cloth is made by, each as one repeat of four threads by four. */
const weaves: Weave[] = [
  // Tabby: over one, under one
  (row, column) => (row + column) % 2 === 0,
  // Twill: over two, under two, one further in each row
  (row, column) => (column - row + 4) % 4 < 2,
  // Basket: tabby by pairs of threads
  (row, column) => ((row >> 1) + (column >> 1)) % 2 === 0,
]

/** Ground, warp and weft, in colours that keep apart on light pages and dark. */
const palettes: [string, string, string][] = [
  ['#0b2a58', '#1f5aa6', '#f3c321'],
  ['#5c1f1c', '#a8423a', '#f0b59a'],
  ['#163f33', '#2f7f66', '#cfe3b8'],
  ['#2e2450', '#5a4a9a', '#cdb6ea'],
  ['#0f3f4a', '#1f7a8c', '#f2c879'],
  ['#4a2a0d', '#94601f', '#f1dfb8'],
]

/** A piece of cloth: colours, and SVG paths within a square of `size` that repeats in both directions. */
export type Cloth = {
  size: number
  ground: string
  warp: string
  weft: string
  warps: string
  wefts: string
  overs: string
}

const cell = 8
const threads = [0, 1, 2, 3]

/** The cloth of a topic, always the same for the same slug. */
export function clothOf(slug: string): Cloth {
  // FNV-1a, 32 bits: spreads short strings well
  const hash = Array.from(slug, (sign) => sign.codePointAt(0) ?? 0).reduce(
    (sum, sign) => Math.imul(sum ^ sign, 16777619) >>> 0,
    2166136261,
  )
  const [ground, warp, weft] = palettes[hash % palettes.length] ?? ['#0b2a58', '#1f5aa6', '#f3c321']
  const isOver = weaves[(hash >>> 8) % weaves.length] ?? (() => true)
  const size = cell * threads.length
  const middle = (at: number) => at * cell + cell / 2
  return {
    size,
    ground,
    warp,
    weft,
    warps: threads.map((at) => `M${middle(at)} 0v${size}`).join(''),
    wefts: threads.map((at) => `M0 ${middle(at)}h${size}`).join(''),
    overs: threads
      .flatMap((row) =>
        threads
          .filter((column) => isOver(row, column))
          .map((column) => `M${column * cell} ${middle(row)}h${cell}`),
      )
      .join(''),
  }
}
