import type { Text } from './text'

/** A working translation for the tests of the article from 2018, and the municipality's services in general words. */
export const english: Record<string, Text> = {
  police: [
    'Ukraine’s police learn from Borås',
    'The police force in Ukraine is being reformed. Part of the work is to see how others do it, and so Borås was visited yesterday by a delegation of police chiefs and municipal officials from Ukraine.',
    `The goals of the police reform in Ukraine are ambitious. Instead of an organisation with corruption and inefficiency they want to build a new police force that cooperates with municipalities and earns the trust of the people. The EU helps to pay, and part of the work is to make study visits. Yesterday a delegation of 19 people came, police chiefs of higher rank and municipal officials from the cities of Kyiv, Kharkiv and Lviv, to see how Borås works and, above all, works together.
This was a new experience and I got a lot of good information about how the police in Ukraine can develop their work, says Maiia Breslavska, head of the preventive department of the Kyiv regional police.
Several parties in Borås work together
The visit began at the City of Borås, where the head of the Centre for Knowledge and Security (CKS) described its task of preventing crime and making the city feel safe. The work rests on cooperation within the municipality and with others, among them 13 authorities with a common direction.
CKS also works with the department of leisure and public health, the police and AB Bostäder on methods for crime prevention in our districts. CKS is also responsible for the whistleblowing function and works against corruption and irregularities.
– This unit that Borås has built up, CKS, is an excellent example of how we can cooperate to fight crime, says Bertil Rosenberg, superintendent.
– I take three ideas home with me, says Anatolii Fedorchuk, mayor of Boryspil. In Borås you make sure that no rogue companies win public contracts, you work to prevent violence against women, and you work with young people at school.
Municipal police officers in Borås
After that the delegation went to the police station, where the municipal police officers told about the cooperation as they see it.
– The police in Borås have two municipal officers who are the city’s direct line to them, says Peder Englund.
Borås, a starting point for the police officers of the future
Sweden needs more police officers, so the University of Borås and the City of Borås have come far in their work to start a police training programme in Borås.
The visit from Ukraine confirms once more that Borås is a strong candidate for police training.`,
  ],
  whistle: [
    'About whistleblowing',
    'Here you report wrongdoing in the work of the municipality.',
    'If you work for the municipality and report wrongdoing, the law protects you. You may stay anonymous. Two officers read the report.',
  ],
  preschool: [
    'Apply for a place at preschool',
    'Your child can start preschool from the age of one.',
    'Apply in the e-service at least four months before the child is to start. The fee depends on the income of the household.',
  ],
  schoolbus: [
    'School transport',
    'Pupils who live far from school can go by school bus.',
    'The distance is measured along the nearest footpath. Guardians apply once a school year.',
  ],
  library: [
    'Borrow books at the city library',
    'With a library card you borrow books, films and magazines free of charge.',
    'The library also has quiet places to read and computers.',
  ],
  waste: [
    'When is my rubbish collected?',
    'The bin is emptied every other week.',
    'Put the bin out by six o’clock. At public holidays the waste is collected on another day.',
  ],
  recycling: [
    'Recycling centres',
    'Leave bulky waste, hazardous waste and garden waste.',
    'Private persons leave waste free of charge. Electronics and batteries are sorted separately.',
  ],
  permit: [
    'Building permits for decks, fences and conservatories',
    'Before you build you often need a permit.',
    'The planning committee decides on the application. It takes ten weeks at most when the drawings are complete.',
  ],
  parking: [
    'Parking for residents',
    'Residents pay a lower fee on the street where they live.',
    'The permit is for one vehicle. Wardens read the number plate.',
  ],
  disabledparking: [
    'Parking permits for disabled people',
    'Those who find it hard to walk may park nearby.',
    'A medical certificate is needed. The permit is valid in the whole country.',
  ],
  homecare: [
    'Home care for older people',
    'You can get help at home with cleaning, shopping and showering.',
    'A care officer comes to your home and decides what you need.',
  ],
  swimming: [
    'Swimming pools and outdoor baths',
    'Opening hours and prices of the pools.',
    'Children under seven swim free with an adult. Swimming lessons start in September.',
  ],
  snow: [
    'Snow clearing and gritting',
    'Main streets and cycle lanes are ploughed first.',
    'When five centimetres of snow have fallen the ploughs go out. Property owners clear the pavement.',
  ],
  lights: [
    'Report a broken street light',
    'Is the lamp in your street dark?',
    'Give the number on the lamp post. It is repaired within two weeks.',
  ],
  water: [
    'Drinking water and sewers',
    'Tap water is tested like any other food.',
    'The water is soft. Residents are told by text message about a leak.',
  ],
  noise: [
    'Disturbed by noise',
    'How to complain about loud neighbours or traffic.',
    'First talk to those who make the noise. The environment department measures the sound level.',
  ],
  clubs: [
    'Grants for clubs and associations',
    'Associations with young members can apply for support.',
    'The last day is 31 March. Premises are let at a lower rate.',
  ],
  food: [
    'Food inspections at restaurants',
    'Inspectors visit kitchens without telling in advance.',
    'Food must be kept at the right temperature. The result is shown at the entrance.',
  ],
  sfi: [
    'Swedish for immigrants, SFI',
    'Learn Swedish free of charge in the daytime or evening.',
    'The teaching has four courses. Adult education helps you plan your studies.',
  ],
  debt: [
    'Budget and debt advice',
    'The adviser helps you who cannot pay what you owe.',
    'The talk is free and confidential. We can help you apply for debt relief.',
  ],
  wedding: [
    'Civil weddings',
    'Get married in the city hall.',
    'Book a time with the officiant. Two witnesses must be present at the marriage.',
  ],
  dogs: [
    'Dog parks and leads',
    'Here the dog may run free.',
    'In spring dogs must be kept from harming wildlife. Pick up after the dog.',
  ],
  energy: [
    'Energy advice',
    'Get advice on heat pumps, solar panels and insulation.',
    'The climate adviser is impartial and answers by telephone.',
  ],
  proposal: [
    'Make a citizens’ proposal',
    'Residents can propose something to the city council.',
    'A proposal is about one thing. Children may make proposals too.',
  ],
}
