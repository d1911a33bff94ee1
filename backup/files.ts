import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Every file below a folder, as a path from it with `/` between its parts, sorted; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessGone)
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort()
}

/** Copies all files of a folder but for those whose copy is there, as large, and was made after their last change. */
export async function copyNewer(from: string, to: string): Promise<void> {
  for (const name of await filesBelow(from)) {
    const [source, target] = [path.join(from, name), path.join(to, name)]
    if (await isCopied(source, target)) continue
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(source, target).catch(unlessGone)
  }
}

async function isCopied(source: string, target: string): Promise<boolean> {
  const [original, copy] = await Promise.all([source, target].map((file) => stat(file).catch(unlessGone)))
  return Boolean(original && copy && original.size === copy.size && original.mtimeMs < copy.mtimeMs)
}

/** Length in bytes and SHA-256 of a file. */
export async function measure(file: string): Promise<{ bytes: number; sha256: string }> {
  const sum = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    sum.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: sum.digest('hex') }
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
