/** A file that is kept, by its name: words of a path, with `/` between them. `changed`: milliseconds since 1970. */
export type StoredFile = { name: string; bytes: number; changed: number }

/** Where uploaded files are kept. All of these throw a `StoreFault` where that doesn't answer, or refuses. */
export type FileStore = {
  /** The file piece by piece; null when it isn't there. */
  read: (name: string) => Promise<AsyncIterable<Uint8Array> | null>
  /** Keeps a file whole or not at all, in the place of one of the same name. */
  write: (name: string, data: Uint8Array) => Promise<void>
  /** Removes a file, if it's there. */
  remove: (name: string) => Promise<void>
  /** Every file whose name begins so. */
  list: (prefix?: string) => AsyncIterable<StoredFile>
}

/** The object store doesn't answer, or refuses; says so to an operator. */
export class StoreFault extends Error {}

/** All of a file that is read piece by piece. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const read: Uint8Array[] = []
  for await (const piece of pieces) read.push(piece)
  return Buffer.concat(read)
}
