import { wordSet } from './word-set.ts'

/** Words before a person's name that are not part of it; lower case; own list. */
export const titles = wordSet(`
  mr mrs ms miss dr prof professor sir dame lord lady president vice-president minister premier chancellor senator
  congressman congresswoman representative governor mayor general colonel captain major lieutenant sergeant corporal
  commander admiral brigadier marshal king queen prince princess emperor sultan emir sheikh sheik imam ayatollah mullah
  pope cardinal archbishop bishop father reverend rabbi judge justice secretary ambassador envoy spokesman spokeswoman
  spokesperson chairman chairwoman chair director leader chief commissioner inspector deputy analyst economist journalist
  reporter correspondent lawyer activist candidate engineer doctor nurse farmer author writer detective constable officer
  gen col lt sgt maj capt gov sen rep rev hon msgr chairperson comrade brother sister prosecutor attorney chef coach
  historian researcher scientist geologist meteorologist seismologist hydrologist epidemiologist strategist`)

/** Titles that end in a word above but stand with others: "prime minister", "chief executive"; own list. */
export const titleParts = wordSet(`
  prime foreign defence defense interior finance deputy vice former acting interim crown lieutenant brigadier major senior
  chief executive attorney secretary general first high grand supreme special united state press police then-president
  ex-president health justice energy trade opposition party army economy climate economic political military regional
  local provincial national federal home policy research environment education transport agriculture shadow junior`)

/** Common first words of Arabic, Persian and Turkish personal names and particles inside names of persons; own list. */
export const personParticles = wordSet(
  'bin ibn ben bint abu abou umm von van de del della di da der den dos du la le ter ten st mac',
)

/** Verbs and participles right after a person's name: only people do this; own list. */
export const personVerbs = wordSet(`
  said says told tells wrote writes tweeted recalls recalled added adds argued argues explained explains joked quipped
  remembers remembered testified believes thinks insisted insists warned warns noted notes resigned died married smiled
  laughed`)
