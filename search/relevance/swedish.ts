import type { Text } from './text'

/** The municipality's services in general words, and the article from 1 March 2018 as it was published. */
export const swedish: Record<string, Text> = {
  police: [
    'Ukrainas polis lär av Borås',
    'Poliskåren i Ukraina håller på att reformeras. En del i utvecklingen handlar om att se hur andra gör och därför fick Borås besök av en delegation med polischefer och kommuntjänstemän från Ukraina under gårdagen.',
    `Målen med polisreformen i Ukraina är högt ställda. Istället för en organisation med korruption och ineffektivitet vill man bygga upp en ny poliskår som samarbetar med kommuner och skapar förtroende hos befolkningen. EU är med och finansierar och en del av arbetet handlar om att göra studiebesök för att se hur andra gör. Igår kom en delegation på 19 personer, både polischefer med högre befattningar och kommuntjänstemän från städerna Kiev, Charkiv och Lviv i Ukraina för att se hur Borås arbetar – och framför allt – samarbetar i staden.
Det här var en ny erfarenhet och jag fick massor med bra information om hur polisen i Ukraina kan utveckla sitt arbete, säger Maiia Breslavska som är chef på den förebyggande avdelningen i Kievs regionpolis.
Flera aktörer i Borås samverkar
Besöket började i Borås Stad där avdelningschefen för Centrum för kunskap och säkerhet (CKS) beskrev CKS uppdrag att strategiskt förebygga och förhindra olika former av brottslighet och hur de arbetar trygghetsskapande i Borås. Detta arbete bygger helt och hållet på samverkan och samarbeten både inom kommunen och med externa aktörer, bland annat en lokal myndighetssamverkan där 13 olika myndigheter samverkar i en gemensam inriktning.
CKS ingår också tillsammans med Fritid och folkhälsoförvaltningen, Polisen och AB Bostäder i ett arbete för att utveckla metoder för trygghets- och brottsförebyggande arbete i våra stadsdelar. Dessutom har CKS ansvaret för visselblåsfunktionen och arbetar även mot korruption och oegentligheter.
–Den här enheten som Borås Stad har byggt upp, CKS, är ett utmärkt exempel på hur vi kan samarbeta för att bekämpa brottslighet, konstaterar Bertil Rosenberg, kommissarie i Regionkansli Väst.
–Jag tar med mig tre idéer som jag kommer arbeta vidare med, berättar Anatolii Fedorchuk, borgmästare i staden Boryspil, som är en del av Kiev. I Borås arbetar ni med att se till att inga oseriösa företag kan få upphandlingsavtal med kommunen, ni har ett arbete för att förhindra våld mot kvinnor och ni arbetar med ungdomar i skolan. Det tar jag med mig tillbaka till Ukraina.
Kommunpoliser i Borås
Efter besöket i Borås Stad fortsatte delegationen till polishuset i Borås där kommunpoliserna berättade om samarbetet som pågår i Borås utifrån deras perspektiv. De målade upp en likadan bild som CKS gjorde, om hur vi har arenor för att mötas i staden där frågor kan fångas upp och problem åtgärdas.
–Polisen i Borås har två kommunpoliser som är Borås Stads direktlänk in till dem, ibland pratar vi flera gånger om dagen med varandra, berättar Peder Englund.
Borås – startpunkt för framtidens poliser
Borås är en växande stad som tillsammans med Göteborg bildar ett västsvenskt kraftcentrum till nytta för hela landet. Städerna delar stora utmaningar och har tillsammans en tredjedel av de nationellt utpekade särskilt utsatta områdena. Sverige behöver fler poliser och därför har Högskolan i Borås och Borås Stad ett långt framskridet samarbete kring att starta en polisutbildning i Borås.
Besöket från Ukraina bekräftar ytterligare Borås som en stark kandidat för polisutbildning.`,
  ],
  whistle: [
    'Om visselblåsarfunktionen',
    'Här berättar du om missförhållanden i kommunens verksamhet.',
    'Du som arbetar för kommunen och rapporterar ett missförhållande skyddas av lagen. Du kan vara anonym. Rapporten läses av två handläggare.',
  ],
  preschool: [
    'Ansök om plats i förskola',
    'Ditt barn kan börja förskolan från ett års ålder.',
    'Ansökan görs i e-tjänsten senast fyra månader innan barnet ska börja. Avgiften beror på hushållets inkomst.',
  ],
  schoolbus: [
    'Skolskjuts till grundskolan',
    'Elever som har lång väg till skolan kan få skolskjuts.',
    'Avståndet räknas längs närmaste gångväg. Vårdnadshavare söker en gång om läsåret.',
  ],
  library: [
    'Låna böcker på stadsbiblioteket',
    'Med lånekort lånar du böcker, filmer och tidningar gratis.',
    'Biblioteket har också tysta läsplatser och datorer. Hit kommer bokbussen inte, den kör till byarna.',
  ],
  waste: [
    'När hämtas soporna?',
    'Tunnan töms varannan vecka.',
    'Ställ fram tunnan senast klockan sex. Vid helger hämtas avfallet en annan dag.',
  ],
  recycling: [
    'Återvinningscentraler',
    'Lämna grovavfall, farligt avfall och trädgårdsavfall.',
    'Som privatperson lämnar du avfall utan kostnad. Elektronik och batterier sorteras för sig.',
  ],
  permit: [
    'Bygglov för altan, plank och uterum',
    'Innan du bygger behöver du ofta lov.',
    'Byggnadsnämnden prövar ansökan. Handläggningen tar högst tio veckor när ritningarna är fullständiga.',
  ],
  parking: [
    'Parkering för boende',
    'Boendeparkering ger lägre avgift på gatan där du bor.',
    'Tillståndet gäller ett fordon. Parkeringsvakterna läser registreringsskylten.',
  ],
  disabledparking: [
    'Parkeringstillstånd för rörelsehindrade',
    'Den som har svårt att gå kan få tillstånd att parkera nära.',
    'Läkarintyg behövs. Tillståndet gäller i hela landet.',
  ],
  homecare: [
    'Hemtjänst för äldre',
    'Du kan få hjälp hemma med städning, inköp och dusch.',
    'En biståndshandläggare kommer hem till dig och bedömer vad du behöver.',
  ],
  swimming: [
    'Simhallar och utebad',
    'Öppettider och priser för stadens bad.',
    'Barn under sju år badar gratis i sällskap med vuxen. Simskolan börjar i september.',
  ],
  snow: [
    'Snöröjning och sandning',
    'Vi plogar huvudgator och cykelbanor först.',
    'När det har fallit fem centimeter snö åker plogbilarna ut. Fastighetsägare röjer trottoaren.',
  ],
  lights: [
    'Anmäl trasig gatubelysning',
    'Lyser inte lampan på din gata?',
    'Uppge numret på stolpen. Felet lagas inom två veckor.',
  ],
  water: [
    'Dricksvatten och avlopp',
    'Vattnet i kranen är ett kontrollerat livsmedel.',
    'Hårdheten är låg. Vid en vattenläcka meddelas de boende med sms.',
  ],
  noise: [
    'Störd av buller',
    'Så klagar du på höga ljud från grannar eller trafik.',
    'Tala först med den som låter. Miljöförvaltningen mäter ljudnivån.',
  ],
  clubs: [
    'Bidrag till föreningar',
    'Ideella föreningar med unga medlemmar kan söka stöd.',
    'Sista dag för föreningsbidrag är den 31 mars. Lokaler hyrs ut till lägre taxa.',
  ],
  food: [
    'Livsmedelskontroll på restauranger',
    'Inspektörerna besöker kök utan att säga till i förväg.',
    'Maten ska förvaras vid rätt temperatur. Resultatet visas vid entrén.',
  ],
  sfi: [
    'Svenska för invandrare, sfi',
    'Lär dig svenska gratis på dagtid eller kväll.',
    'Undervisningen har fyra kurser. Vuxenutbildningen hjälper dig att planera studierna.',
  ],
  debt: [
    'Budget- och skuldrådgivning',
    'Rådgivaren hjälper dig som inte kan betala dina skulder.',
    'Samtalet är gratis och omfattas av sekretess. Vi kan hjälpa till att söka skuldsanering.',
  ],
  wedding: [
    'Borgerlig vigsel',
    'Gift er i rådhuset.',
    'Boka tid hos vigselförrättaren. Två vittnen ska vara med vid bröllopet.',
  ],
  dogs: [
    'Hundrastgårdar och koppel',
    'Här får hunden springa lös.',
    'Under våren ska hundar hållas så att de inte skadar vilt. Plocka upp efter hunden.',
  ],
  energy: [
    'Energirådgivning',
    'Få råd om värmepump, solceller och isolering.',
    'Klimatrådgivaren är opartisk och svarar per telefon.',
  ],
  proposal: [
    'Lämna ett medborgarförslag',
    'Du som är folkbokförd här kan föreslå något till kommunfullmäktige.',
    'Förslaget ska gälla en sak. Även barn får lämna förslag.',
  ],
  roadwork2016: [
    'Gatuarbeten i centrum 2016',
    'Ledningar byts under Storgatan.',
    'Bussarna kör andra vägar.',
  ],
  roadwork2017: [
    'Gatuarbeten i centrum 2017',
    'Ledningar byts under Österlånggatan.',
    'Bussarna kör andra vägar.',
  ],
}
