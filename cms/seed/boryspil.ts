/** What the editors say where the article of 2018 is wrong: its own words are a record. */
export const boryspil = {
  sv: 'Boryspil är en egen stad i Kiev oblast och ingen del av Kiev. Artikeln från 2018 säger något annat, och vi har låtit dess ord stå kvar.',
  en: 'Boryspil is a city of its own in Kyiv Oblast, not a part of Kyiv. The article from 2018 says otherwise, and we have left its words as they were.',
  uk: 'Бориспіль — окреме місто в Київській області, а не частина Києва. У статті 2018 року сказано інакше, і ми залишили її слова без змін.',
}
