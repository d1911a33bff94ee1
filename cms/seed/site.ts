import type { Payload } from 'payload'
import { seedMunicipality } from './municipality'
import { seedArticles, seedPages } from './seed'

/** Puts into an empty site what it begins with: what there is already stays as it is. */
export async function seedSite(payload: Payload): Promise<void> {
  if (await seedArticles(payload)) payload.logger.info('The source article was put in, in three languages')
  if (await seedPages(payload))
    payload.logger.info('The pages about the site were put in, in three languages')
  if (await seedMunicipality(payload)) payload.logger.info('The municipality has its name and contacts')
}
