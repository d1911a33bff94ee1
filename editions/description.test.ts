import assert from 'node:assert/strict'
import { test } from 'node:test'
import { descriptionOf, shortened, shownLength } from './description'
import type { PlacedBlock } from './model'

const { min, max } = shownLength
const paragraph = (id: string, text: string): PlacedBlock => ({
  kind: 'paragraph',
  id,
  content: [{ kind: 'text', text }],
})

test('a short lead goes on with the text’s own words, so that hits say as much as there is room for', () => {
  const description = descriptionOf({
    lead: 'Badet öppnar.',
    body: [
      paragraph('p1', 'Från den 1 juni är badet öppet varje dag klockan 9–20.'),
      paragraph('p2', 'Barn under sju år badar gratis, men bara med någon vuxen.'),
    ],
  })
  assert.match(description, /^Badet öppnar\. Från den 1 juni .* någon vuxen\.$/)
  assert.ok(description.length >= min && description.length <= max)
})

test('a long lead ends after a sentence when that leaves enough, else after a word', () => {
  const sentence = 'Poliskåren i Ukraina håller på att reformeras, och det tar tid för alla som arbetar där.'
  const two = `${sentence} Därför kom de till Borås förra veckan.`
  assert.equal(shortened(`${two} ${sentence}`), two)
  const cut = shortened(`${sentence.replace('.', '')} ${sentence}`)
  assert.match(cut, /\p{L}…$/u)
  assert.ok(cut.length <= max)
})

test('a text that fits is left as it is, and one without spaces is cut all the same', () => {
  assert.equal(shortened('Badet öppnar.'), 'Badet öppnar.')
  assert.equal(shortened('ö'.repeat(400)).length, max)
})
