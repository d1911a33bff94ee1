import type { Endpoint, PayloadRequest } from 'payload'
import { loadDocument } from '../body/load-content'
import { sentenceOf as sentenceOfProblem } from '../body/problems'
import { termsLinkedIn } from '../body/content'
import { say } from '../editor-language'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { allTerms } from '../glossary'
import { sentences } from '../publishing/sentences'
import { adviceOn, faultsIn, type Place } from './checks'
import { deadLinks } from './dead-links'
import { sentenceOf } from './words'

/** What an editor is told, and where in the form it is. */
export type Told = { says: string; place: Place }
export type Checklist = { faults: Told[]; advice: Told[] }

/** `GET /api/articles/:id/checklist`: what publication would refuse of a draft as it stands, and what could be better. For editors. */
export function checklistEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/checklist',
    method: 'get',
    handler: async (req) => {
      const asked = { collection, id: Number(req.routeParams?.id) || 0, draft: true, depth: 0, req } as const
      const draft = await req.payload.findByID({ ...asked, disableErrors: true, overrideAccess: false })
      if (!draft) return Response.json(null, { status: req.user ? 404 : 401 })
      const checklist = await checklistOf(req, collection, draft)
      return Response.json(checklist, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}

/** `now` in milliseconds since the epoch. */
export async function checklistOf(
  req: PayloadRequest,
  collection: EditionCollection,
  draft: EditionDocument,
  now = Date.now(),
): Promise<Checklist> {
  const { content, problems } = await loadDocument(req, draft)
  const dead = await deadLinks(req.payload, collection, draft, content)
  const { language } = draft
  const knowledge = {
    language,
    now,
    terms: await allTerms(req.payload),
    isDead: (href: string) => dead.has(href),
  }
  const linked = termsLinkedIn(draft)
  const isTwice = new Set(linked).size < linked.length
  return {
    faults: [
      ...faultsIn(content).map((check) => ({ says: say(req, sentenceOf(check)), place: check.place })),
      ...problems.map((problem) => ({
        says: say(req, sentenceOfProblem(problem)),
        place: { field: 'body', words: problem.words },
      })),
      ...(isTwice ? [{ says: say(req, sentences.termTwice), place: { field: 'body' } }] : []),
    ],
    advice: adviceOn(content, knowledge).map((check) => ({
      says: say(req, sentenceOf(check)),
      place: check.place,
    })),
  }
}
