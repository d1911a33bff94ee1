import { attachmentAddress } from './href'
import { mapLinks, targetsIn } from './links'
import type { Attachment, Block, EditionContent, Picture } from './model'

/** Every picture that a text shows, in order, each as often as it's shown. */
export function picturesIn({ picture, body }: EditionContent): Picture[] {
  const inside = body.flatMap((block) =>
    block.kind === 'image' || block.kind === 'elsewhere' ? (block.picture ?? []) : [],
  )
  return picture ? [picture, ...inside] : inside
}

/** Every uploaded document that a text leads to, in order, each as often as it does. */
export function attachmentsIn(content: Pick<EditionContent, 'body'>): Attachment[] {
  return targetsIn(content).filter((target) => target.collection === 'attachments')
}

/** The name of every file that a text shows or leads to, each once. */
export function filesIn(content: EditionContent): string[] {
  return [...new Set([...picturesIn(content), ...attachmentsIn(content)].map(({ file }) => file))]
}

/** The same with other names for its files. */
export function renameFiles<One extends Shown>(content: One, rename: (file: string) => string): One {
  const { picture } = content
  const renamed = <File extends { file: string }>(one: File) => ({ ...one, file: rename(one.file) })
  const body = content.body.map((block) => {
    if ((block.kind === 'image' || block.kind === 'elsewhere') && block.picture)
      return { ...block, picture: renamed(block.picture) }
    return mapLinks(block, ({ target, ...link }) => {
      if (target?.collection !== 'attachments') return { ...link, ...(target && { target }) }
      const file = renamed(target)
      return { ...link, href: attachmentAddress(file.file), target: file }
    })
  })
  return { ...content, ...(picture && { picture: renamed(picture) }), body }
}

type Shown = Pick<EditionContent, 'picture'> & { body: Block[] }
