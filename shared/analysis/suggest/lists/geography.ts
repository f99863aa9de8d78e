import { wordSet } from './word-set.ts'

/** Continents and large regions that are no countries; own list. */
export const regions = wordSet(`
  Africa Asia Europe America Americas Oceania Antarctica Eurasia Balkans Caucasus Sahel Maghreb Levant Scandinavia Arctic
  Mediterranean Pacific Atlantic Caribbean Crimea Kashmir Kurdistan Donbas Palestine Gaza Siberia Patagonia Amazon Sinai
  Mesopotamia Himalayas Andes Alps Sahara Darfur Tigray Catalonia Scotland Wales England Bavaria Chechnya Dagestan
  Transnistria Xinjiang Tibet Punjab Sindh Balochistan Kosovo Somaliland Puntland Nagorno-Karabakh Abkhazia Golan
  West_Bank Gaza_Strip Golan_Heights Horn_of_Africa Persian_Gulf Black_Sea Red_Sea Suez_Canal Panama_Canal
  Latin_America North_America South_America Central_America Central_Asia South_Asia East_Asia Southeast_Asia
  Western_Europe Eastern_Europe Central_Europe North_Africa West_Africa East_Africa Sub-Saharan_Africa
  Strait_of_Hormuz South_China_Sea Baltic Baltics Indus Ganges Yangtze Danube Rhine Nile Euphrates Tigris Mekong Volga Dnipro Northern_Ireland
  Great_Britain Hong_Kong Gulf
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
  South_Carolina South_Dakota Tennessee Texas Utah Vermont West_Virginia Wisconsin Wyoming Quebec Alberta Ontario
  British_Columbia Saskatchewan Manitoba Nova_Scotia Queensland New_South_Wales Tasmania`)

/** Peoples, faiths and directions of thought as adjectives or nouns: no entities by themselves; own list. */
export const groupAdjectives = wordSet(`
  western eastern northern southern islamic islamist arab arabs arabic kurdish kurd kurds christian christians muslim
  muslims jewish jews jew sunni sunnis shia shiite shiites catholic catholics orthodox protestant protestants soviet
  european europeans african africans asian asians latin hispanic alawite alawites druze yazidi yazidis turkmen turkmens
  buddhist buddhists hindu hindus tamil pashtun pashtuns hutu tutsi bolshevik marxist communist communists nazi nazis
  tatar tatars slavic persian persians baltic balkan nordic scandinavian caribbean mediterranean atlantic pacific anglo
  afro-american indigenous republican democrat democrats democratic socialist socialists liberal liberals conservative
  conservatives salafi salafist wahhabi zionist ottoman roman byzantine gregorian olympic internet english web god lord
  christmas easter ramadan eid brexit earth allah bible quran koran twitter nobel covid`)

/** Acronyms that name no actor, place or agreement; own list. */
export const commonAcronyms = wordSet(`
  GDP CEO CFO COVID AIDS HIV DNA RNA TV PM AM ID USD EUR GBP AI IT GMT UTC CPI VAT SUV NGO NGOs UAV IED IEDs POW IDP IDPs
  DVD PDF URL PIN ATM OK FAQ SMS GPS HR PR VIP VIPs MP MPs MEP MEPs QR LNG LPG CO RPG SOS WMD ICBM GMO HQ CCTV CV DIY ETA
  FDI IPO IQ LED PhD PPE SIM STEM UFO WiFi BC AD CE BCE EST PST CET BST MANPADS ATGM UXO IT`)

/** Buildings and streets that stand for a government, and whose; own list. */
export const seats: { readonly [name: string]: string } = {
  Kremlin: 'Russia',
  'White House': 'United States',
  Pentagon: 'United States Department of Defense',
  'Downing Street': 'United Kingdom',
  Whitehall: 'United Kingdom',
  'Capitol Hill': 'United States Congress',
  Elysee: 'France',
  "Quai d'Orsay": 'France',
  Zhongnanhai: 'China',
  'Blue House': 'South Korea',
  'Foggy Bottom': 'United States Department of State',
}

/** Capitals and seats under names that the list of countries has not, and whose; own list. */
export const otherCapitals: { readonly [name: string]: string } = {
  Washington: 'United States',
  'Washington DC': 'United States',
  'Washington, D.C.': 'United States',
  Brussels: 'European institutions',
  'The Hague': 'Netherlands',
  'Tel Aviv': 'Israel',
  Kiev: 'Ukraine',
  'Nur-Sultan': 'Kazakhstan',
  Rangoon: 'Myanmar',
  Peking: 'China',
  Pretoria: 'South Africa',
  Islamabad: 'Pakistan',
  Abuja: 'Nigeria',
  Sanaa: 'Yemen',
  Nicosia: 'Cyprus',
  Pristina: 'Kosovo',
  Taipei: 'Taiwan',
  Ramallah: 'Palestine',
  Tripoli: 'Libya',
  Bogota: 'Colombia',
  Brasilia: 'Brazil',
}
