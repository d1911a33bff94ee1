import { Mutex } from 'async-mutex'
import type { Attachment } from '@/editions/model'
import { workIn } from '../media/child'

/** What is found in an uploaded document. */
export type Findings = Pick<Attachment, 'format' | 'pages' | 'lacks'>

/** What a document says of itself, as it says it. */
export type Said = { title?: string; language?: string }

/** One at a time, so that memory and readers bear no more. */
const inspecting = new Mutex()

/** Looks into an uploaded document, in a process of its own. @throws RefusedUpload */
export function inspect(data: Uint8Array): Promise<Findings & { says: Said }> {
  return inspecting.runExclusive(() =>
    workIn('cms/attachments/worker.mjs', { data }, { timeout: 30_000, refusal: 'tooHeavy' }),
  )
}
