import { formatDate } from '@/i18n/formats'
import { body, heading, link, list, paragraph, passage } from '../../body/nodes'
import { complaints, readAccessibilityCheck } from './accessibility-check'
import { ukrainian } from './accessibility-uk'
import type { SeedPage } from './page'

/**
 * The accessibility statement that the law asks for (2018:1937), in its order of headings. The degree of conformance stands
 * in one piece. Says what a machine has tested, and that no human has yet.
 */
export function accessibility(): SeedPage {
  const check = readAccessibilityCheck()
  const { date, pages, axe, htmlValidate, narrowest } = check
  const count = String(pages)
  return {
    inFooter: true,
    sv: {
      slug: 'tillganglighet',
      title: 'Tillgänglighetsredogörelse',
      lead: 'Borås Stad ansvarar för den här nyhetswebbplatsen. Vi vill att alla ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du rapporterar fler.',
      body: body(
        heading('Hur tillgänglig är webbplatsen?'),
        paragraph(
          'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Vi prövar mot WCAG 2.2, nivå AA, och EN 301 549.',
        ),
        paragraph(
          'Våra automatiska tester hittar inga brister. Men ingen människa med hjälpmedel har ännu prövat webbplatsen, och därför kallar vi den inte helt förenlig.',
        ),
        heading('Vad kan du göra om du inte kan använda delar av webbplatsen?'),
        paragraph(
          'Behöver du innehållet i ett annat format, till exempel uppläst eller i stor stil, kontakta Borås Stad så hjälper vi dig. Telefonnummer och e-postadress står längst ner på varje sida.',
        ),
        heading('Rapportera brister'),
        paragraph(
          'Hittar du ett problem som inte står här, eller tycker du att vi inte uppfyller kraven? Längst ner på nyheter och informationssidor finns formuläret ”Rapportera ett fel på sidan”. Det frågar inte vem du är, så vi kan inte svara. Vill du ha ett svar når du kommunen på telefonnumret och e-postadressen längst ner på varje sida.',
        ),
        heading('Tillsyn'),
        paragraph(
          'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi hanterar din synpunkt kan du ',
          link(complaints, 'anmäla det till Digg'),
          '.',
        ),
        heading('Teknisk information'),
        paragraph(
          'Webbplatsen är delvis förenlig med tillgänglighetskraven, av det skäl som står under nästa rubrik.',
        ),
        heading('Innehåll som inte är tillgängligt'),
        paragraph(
          'Vi känner inte till någon del som inte går att använda. Följande är inte prövat av en människa, och kan brista:',
        ),
        list(
          ['hur väl rubriker och länktexter beskriver det som de leder till (WCAG 2.4.4, 2.4.6)'],
          ['om bildernas alternativtexter säger det som bilderna visar (WCAG 1.1.1)'],
          [
            'hur sidorna låter i skärmläsare, bland annat språkväxlingar i texten (WCAG 3.1.2) och märkta ändringar i historiken (WCAG 1.3.1)',
          ],
          ['hur sidorna fungerar med talstyrning och förstoringsprogram (WCAG 2.5.3, 1.4.10)'],
        ),
        paragraph(
          'Översättningarna till engelska och ukrainska av sidorna om webbplatsen är gjorda av en maskin, och inte granskade.',
        ),
        paragraph(
          'Inget innehåll är undantaget som oskäligt betungande (12 §), och vi känner inte till något som inte omfattas av lagen (9 §).',
        ),
        heading('Hur vi testat webbplatsen'),
        paragraph(
          `Vi har själva testat webbplatsen med automatiska verktyg i webbläsaren Chromium. Senaste bedömningen gjordes den ${formatDate(date, 'sv', 'UTC')}. Då öppnades ${count} sidor på tre språk, i ljust och mörkt läge:`,
        ),
        list(
          [`axe-core ${axe}, reglerna för WCAG 2.0 till 2.2 på nivå A och AA samt god praxis: inga fel`],
          [`html-validate ${htmlValidate}: inga fel`],
          ['språk som är fel angivet, sida för sida: inga fel'],
          [
            `fönster ned till ${String(narrowest)} bildpunkters bredd, vilket motsvarar 400 procents förstoring: ingen sida behöver rullas i sidled`,
          ],
        ),
        paragraph(`Redogörelsen uppdaterades den ${formatDate(date, 'sv', 'UTC')}.`),
      ),
    },
    en: {
      slug: 'accessibility',
      title: 'Accessibility statement',
      lead: 'The City of Borås is responsible for this news site. We want everyone to be able to use it. Here we say how well it meets the Swedish Act on Accessibility to Digital Public Services, which faults we know of, and how to report more.',
      body: body(
        heading('How accessible is the site?'),
        paragraph(
          'The site is partially compliant (',
          passage('sv', 'delvis förenlig'),
          ') with the Act on Accessibility to Digital Public Services. We test against WCAG 2.2, level AA, and EN 301 549.',
        ),
        paragraph(
          'Our automatic tests find no faults. But no person who uses assistive technology has tried the site yet, so we don’t call it fully compliant.',
        ),
        heading('What can you do if you can’t use parts of the site?'),
        paragraph(
          'If you need the content in another format, such as read aloud or in large print, contact the City of Borås and we will help you. The telephone number and e-mail address are at the foot of every page.',
        ),
        heading('Report faults'),
        paragraph(
          'Have you found a problem that isn’t described here, or do you think that we don’t meet the requirements? At the foot of news and information pages is the form “Report a fault on this page”. It doesn’t ask who you are, so we can’t reply. If you want an answer, contact the municipality by the telephone number or e-mail address at the foot of every page.',
        ),
        heading('Supervision'),
        paragraph(
          'The Agency for Digital Government (',
          passage('sv', 'Digg'),
          ') supervises the Act. If you are not satisfied with how we deal with your comment, you can ',
          link(complaints, 'report it to the agency'),
          '.',
        ),
        heading('Technical information'),
        paragraph(
          'The site is partially compliant with the accessibility requirements, for the reason given under the next heading.',
        ),
        heading('Content that is not accessible'),
        paragraph(
          'We know of no part that can’t be used. The following has not been tried by a human, and may fall short:',
        ),
        list(
          ['how well headings and link texts describe what they lead to (WCAG 2.4.4, 2.4.6)'],
          ['whether the text alternatives say what the pictures show (WCAG 1.1.1)'],
          [
            'how the pages sound in screen readers, among other things changes of language in the text (WCAG 3.1.2) and marked changes in the history (WCAG 1.3.1)',
          ],
          ['how the pages work with voice control and magnifiers (WCAG 2.5.3, 1.4.10)'],
        ),
        paragraph(
          'The English and Ukrainian translations of the pages about this site were made by a machine, and have not been checked.',
        ),
        paragraph(
          'No content is exempted as a disproportionate burden (section 12), and we know of none that is outside the Act (section 9).',
        ),
        heading('How we tested the site'),
        paragraph(
          `We have tested the site ourselves with automatic tools in the browser Chromium. The latest assessment was made on ${formatDate(date, 'en', 'UTC')}. Then ${count} pages in three languages were opened, in light and dark mode:`,
        ),
        list(
          [
            `axe-core ${axe}, the rules for WCAG 2.0 to 2.2 at levels A and AA, and best practices: no faults`,
          ],
          [`html-validate ${htmlValidate}: no faults`],
          ['language mark-up, page by page: no faults'],
          [
            `windows down to ${String(narrowest)} pixels wide, equivalent to 400% zoom: no page has to be scrolled sideways`,
          ],
        ),
        paragraph(`This statement was updated on ${formatDate(date, 'en', 'UTC')}.`),
      ),
    },
    uk: ukrainian(check),
  }
}
