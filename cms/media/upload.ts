import { Mutex } from 'async-mutex'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { Media } from '../payload-types'
import { say } from '../editor-language'
import { sentences } from './sentences'
import { AlreadyHere } from './take'

/** One after another, so that of two that are the same the second finds the first. */
const uploading = new Mutex()

/**
 * `POST /api/media`: takes a picture, as Payload does, and answers with the one that is here already when it's uploaded
 * again, as after an answer that got lost. For editors; nobody else's body is read.
 */
export const uploadEndpoint: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refusal(req, 403, 'logIn')
    await addDataAndFileToRequest(req)
    if (!req.file) return refusal(req, 400, 'noFile')
    return uploading.runExclusive(() => take(req))
  },
}

async function take(req: PayloadRequest): Promise<Response> {
  const { file } = req
  try {
    const data = req.data as Partial<Media> | undefined
    const doc = await req.payload.create({
      collection: 'media',
      data: { ...data },
      ...(file && { file }),
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: say(req, sentences.taken) }, { status: 201 })
  } catch (error) {
    if (!(error instanceof AlreadyHere)) throw error
    return Response.json({ doc: error.picture, message: say(req, sentences.alreadyHere) })
  }
}

function refusal(req: PayloadRequest, status: number, sentence: 'logIn' | 'noFile'): Response {
  return Response.json({ errors: [{ message: say(req, sentences[sentence]) }] }, { status })
}
