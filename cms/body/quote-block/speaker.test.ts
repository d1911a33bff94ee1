import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakerIn } from './speaker'

test('who speaks is found in the words that say so, in each language', () => {
  for (const [attribution, speaker] of [
    ['berättar Anatolii Fedorchuk, borgmästare i staden Boryspil', 'Anatolii Fedorchuk'],
    ['säger Anna-Karin af Ekenstam, rektor på Sandgärdskolan', 'Anna-Karin af Ekenstam'],
    ['Åsa', 'Åsa'],
    ['says Mayor Mary O’Brien of Cork', 'Mayor Mary O’Brien'],
    ['розповідає Анатолій Федорчук, міський голова Борисполя', 'Анатолій Федорчук'],
    ['säger en granne, som inte vill ha sitt namn här', 'säger en granne'],
    ['', ''],
  ] as const) {
    assert.equal(speakerIn(attribution), speaker)
    assert.ok(attribution.includes(speakerIn(attribution)))
  }
})
