import { Mutex } from 'async-mutex'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { say, type EditorText } from '../editor-language'
import type { Owner } from './files'
import { sentences } from './sentences'
import { AlreadyHere } from './take'

/** One after another, so that of two that are the same the second finds the first. */
const uploading = new Mutex()

type Words = Record<'taken' | 'alreadyHere' | 'noFile', EditorText>

/**
 * `POST /api/media`: takes an upload, as Payload does, and answers with the one that is here already when it's uploaded
 * again, as after an answer that got lost. For editors; nobody else's body is read.
 */
export function uploadEndpoint(owner: Owner, words: Words): Omit<Endpoint, 'root'> {
  return {
    path: '/',
    method: 'post',
    handler: async (req) => {
      if (!req.user) return refusal(req, 403, sentences.logIn)
      await addDataAndFileToRequest(req)
      if (!req.file) return refusal(req, 400, words.noFile)
      return uploading.runExclusive(() => take(req, owner, words))
    },
  }
}

async function take(req: PayloadRequest, owner: Owner, words: Words): Promise<Response> {
  const { file, data } = req
  try {
    const doc = await req.payload.create({
      collection: owner,
      data: { ...data } as never,
      ...(file && { file }),
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: say(req, words.taken) }, { status: 201 })
  } catch (error) {
    if (!(error instanceof AlreadyHere)) throw error
    return Response.json({ doc: error.upload, message: say(req, words.alreadyHere) })
  }
}

function refusal(req: PayloadRequest, status: number, sentence: EditorText): Response {
  return Response.json({ errors: [{ message: say(req, sentence) }] }, { status })
}
