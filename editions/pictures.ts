import type { Block, EditionContent, Picture } from './model'

/** Every picture that a text shows, in order, each as often as it's shown. */
export function picturesIn({ picture, body }: EditionContent): Picture[] {
  const inside = body.flatMap((block) => (block.kind === 'image' ? [block.picture] : []))
  return picture ? [picture, ...inside] : inside
}

/** The same with other names for its files. */
export function renameFiles<One extends Shown>(content: One, rename: (file: string) => string): One {
  const { picture } = content
  const renamed = (one: Picture) => ({ ...one, file: rename(one.file) })
  const body = content.body.map((block) =>
    block.kind === 'image' ? { ...block, picture: renamed(block.picture) } : block,
  )
  return { ...content, ...(picture && { picture: renamed(picture) }), body }
}

type Shown = Pick<EditionContent, 'picture'> & { body: Block[] }
