import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulesOf, type Language } from './languages'
import { soundOf } from './sound'
import { foldMarks, normalise, wordsIn } from './tokenize'

const stem = (language: Language) => (word: string) => rulesOf(language).stem(foldMarks(normalise(word)))

function same(key: (word: string) => string, ...groups: string[]) {
  for (const group of groups) {
    const keys = group.split(' ').map((word) => `${word}: ${key(normalise(word))}`)
    assert.equal(new Set(keys.map((line) => line.split(': ')[1])).size, 1, keys.join(', '))
  }
}

void test('a Swedish reader may inflect a word', () => {
  same(
    stem('sv'),
    'skola skolan skolor skolorna skolans',
    'bibliotek biblioteket bibliotekets biblioteken',
    'polis polisen poliser polisens',
    'ansöka ansökan ansokan',
    'bostad bostäder bostäderna bostader',
    'stad staden städer städerna',
    'Ukraina Ukrainas',
    'möte möten mötet mötena',
    'arbete arbetet arbeta',
    'kommun kommuner kommunens',
    'visselblåsare visselblåsaren visselblasare',
  )
})

void test('an English reader may inflect a word', () => {
  same(stem('en'), 'library libraries', 'city cities', 'train training trained', 'Kyiv Kyiv’s')
})

void test('a Ukrainian reader may inflect a word', () => {
  same(
    stem('uk'),
    'поліція поліції поліцію',
    'бібліотека бібліотеці бібліотеку',
    'школа школи школі шкіл школу',
    'садок садка садку',
    'корупція корупції корупцією',
    'допомога допомозі допомоги',
    'делегація делегації делегацією',
    'місто міста містом',
    'українець українця',
    "здоров’я здоровʼя здоров'я здоровя",
  )
})

void test('a name is one name in every alphabet and spelling', () => {
  same(
    soundOf,
    'Kiev Kyiv Kyjiv Kiew Київ Києва Києві Києвом Киев',
    'Харків Kharkiv Charkiv Kharkov Charkow Харкова Харкові',
    'Львів Lviv Lvov Lwów Львова',
    'Breslavska Бреславська Бреславської Breslavskaja',
    'Майя Maiia Maija Maya Майї Майю',
    'Анатолій Anatolii Anatolij Anatoly',
    'Федорчук Fedorchuk Fedortjuk Fedortschuk Федорчука Федорчуком',
    'Зеленський Zelenskyj Zelensky Zelenskyy Selenskyj Зеленського',
    'Шевченко Shevchenko Sjevtjenko Schewtschenko Szewczenko',
    'Чернігів Chernihiv Tjernihiv Tschernihiw Chernigov',
    'Запоріжжя Zaporizhzhia Zaporizjzja',
    'Бориспіль Boryspil Borispol Борисполя',
    'Згурівка Zghurivka',
    'Юрій Yurii Jurij Юрія',
    'Гетеборг Göteborg',
    'Розенберг Rosenberg',
  )
  const different = ['Київ', 'Харків', 'Львів', 'Odesa', 'Майя', 'Fedorchuk', 'Borås'].map((word) =>
    soundOf(normalise(word)),
  )
  assert.equal(new Set(different).size, different.length, different.join(', '))
})

void test('words keep their place in the text, whatever stands between them', () => {
  const text = 'En e‑tjänst: “Ki\u00ADev”, комп’ютер…😀 19'
  const words = wordsIn(text)
  assert.deepEqual(
    words.map((word) => word.text),
    ['En', 'e', 'tjänst', 'Ki\u00ADev', 'комп’ютер', '19'],
  )
  for (const word of words) assert.equal(text.slice(word.start, word.end), word.text)
  assert.equal(words[1]?.whole, 'etjänst')
  assert.equal(words[2]?.whole, 'etjänst')
  assert.equal(normalise('Ki\u00ADev'), 'kiev')
  assert.equal(normalise('Кiїв'), 'кіїв')
})
