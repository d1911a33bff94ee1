import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slugify, transliterate } from './slug'

test('a Ukrainian name is written in Latin as the Cabinet resolution of 2010 says', () => {
  // prettier-ignore
  const names = {
    Київ: 'kyiv', Згурівка: 'zghurivka', Паляниця: 'palianytsia', Юрій: 'yurii', "Короп'є": 'koropie', 'Короп’є': 'koropie',
    'Розгон': 'rozghon', Ґалаґан: 'galagan', Єнакієве: 'yenakiieve', Їжакевич: 'yizhakevych', Кадиївка: 'kadyivka',
    Йосипівка: 'yosypivka', Стрий: 'stryi', Щербухи: 'shcherbukhy', Яготин: 'yahotyn', Костянтин: 'kostiantyn',
    'Знам’янка': 'znamianka', Феодосія: 'feodosiia', Бреславська: 'breslavska', Федорчук: 'fedorchuk',
  }
  for (const [name, latin] of Object.entries(names)) assert.equal(transliterate(name), latin)
})

test('an editor gets an address from a title in any of the languages', () => {
  assert.equal(slugify('Ukrainas polis lär av Borås'), 'ukrainas-polis-lar-av-boras')
  assert.equal(slugify('Ukraine’s police learn from Borås'), 'ukraines-police-learn-from-boras')
  assert.equal(slugify('Поліція України вчиться в Бороса'), 'politsiia-ukrainy-vchytsia-v-borosa')
  assert.equal(slugify('”Så här?” – 50 % mer'), 'sa-har-50-mer')
  assert.equal(slugify('–  '), '')
})

test('a long title is cut between words', () => {
  const slug = slugify(
    'Kommunfullmäktige beslutar om ny översiktsplan för Borås med sikte på år tvåtusenfyrtio',
  )
  assert.ok(slug.length <= 80)
  assert.match(
    'kommunfullmaktige-beslutar-om-ny-oversiktsplan-for-boras-med-sikte-pa-ar-tvatusenfyrtio',
    new RegExp(`^${slug}-`),
  )
})
