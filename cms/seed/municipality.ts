import type { Payload } from 'payload'
import { ukrainianPoliceId } from './ukrainian-police'

/** Borås, as far as it's known: opening hours, legal name, publisher and accounts are for its own people to fill in. */
export const boras = {
  names: { sv: 'Borås Stad', en: 'City of Borås', uk: 'Місто Бурос' },
  shortNames: { sv: 'Borås', en: 'Borås', uk: 'Бурос' },
  phone: '033-35 70 00',
  email: 'boras.stad@boras.se',
  address: 'Kungsgatan 55\n501 80 Borås',
}

const question = {
  sv: 'Vad behöver du veta om Borås?',
  en: 'What do you need to know about Borås?',
  uk: 'Що вам потрібно знати про Бурос?',
}

/**
 * Says whose site it is where nobody has, and the site has the article that a new one begins with; a site from before
 * that was told gets it so too. Returns whether it did.
 */
export async function seedMunicipality(payload: Payload): Promise<boolean> {
  const { createdAt } = await payload.findGlobal({ slug: 'municipality', depth: 0 })
  if (createdAt) return false
  const source = await payload.count({
    collection: 'articles',
    where: { oldId: { equals: ukrainianPoliceId } },
  })
  if (source.totalDocs === 0) return false
  await payload.updateGlobal({ slug: 'municipality', data: boras })
  await payload.updateGlobal({ slug: 'start-page', data: { question } })
  return true
}
