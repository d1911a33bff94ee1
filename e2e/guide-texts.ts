import type { Locale } from '../i18n/routing'

/** The words that stand in the pictures of the guide. */
export type GuideTexts = Record<'title' | 'paragraph' | 'heading' | 'alt' | 'caption' | 'credit', string>

export const guideTexts: Record<Locale, GuideTexts> = {
  sv: {
    title: 'Badplatserna öppnar i juni',
    paragraph:
      'Alla badplatser i kommunen har bryggor, livbojar och toaletter, och vid de fyra största finns också en ramp ner i vattnet, omklädningsrum och en kiosk som har öppet så länge som det är sol.',
    heading: 'Badplatser med ramp',
    alt: 'Röda hus vid en sjö, med berg bakom.',
    caption: 'Rampen vid sjön är ny för i år.',
    credit: 'Anna Berg',
  },
  en: {
    title: 'The bathing places open in June',
    paragraph:
      'All bathing places in the municipality have jetties, lifebuoys and toilets, and at the four biggest there are also a ramp into the water, changing rooms and a kiosk that is open for as long as the sun is out.',
    heading: 'Bathing places with a ramp',
    alt: 'Red houses by a lake, with hills behind.',
    caption: 'The ramp by the lake is new this year.',
    credit: 'Anna Berg',
  },
  uk: {
    title: 'Пляжі відкриваються в червні',
    paragraph:
      'На всіх пляжах муніципалітету є містки, рятувальні круги й туалети, а на чотирьох найбільших також пандус до води, роздягальні та кіоск, який працює доти, доки світить сонце й люди хочуть купатися.',
    heading: 'Пляжі з пандусом',
    alt: 'Червоні будинки біля озера, позаду гори.',
    caption: 'Пандус біля озера з’явився цього року.',
    credit: 'Анна Берґ',
  },
}
