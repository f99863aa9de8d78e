/** A large region that is no country: its names, and a point in its middle, in degrees. */
export interface Region {
  names: readonly string[]
  latitude: number
  longitude: number
}

/** Continents, seas and regions that articles name and lists of towns and countries lack; own list, by eye. */
const list: readonly (readonly [names: string, latitude: number, longitude: number])[] = [
  ['Africa', 2, 20],
  ['Arctic', 82, 0],
  ['Asia', 45, 90],
  ['Europe', 50, 15],
  ['Eurasia', 50, 60],
  ['Oceania', -20, 140],
  ['North America', 45, -100],
  ['South America', -15, -60],
  ['Latin America', -10, -65],
  ['Central America', 14, -88],
  ['Caribbean', 18, -72],
  ['Middle East|Near East|Mideast|West Asia|Western Asia', 30, 45],
  ['Central Asia', 43, 65],
  ['South Asia|Southern Asia', 23, 78],
  ['East Asia|Eastern Asia', 36, 115],
  ['Southeast Asia|South-East Asia', 8, 108],
  ['North Africa|Northern Africa', 28, 8],
  ['West Africa|Western Africa', 12, -3],
  ['East Africa|Eastern Africa', 0, 37],
  ['Central Africa', 2, 20],
  ['Southern Africa', -22, 24],
  ['Sub-Saharan Africa', 0, 20],
  ['Sahel', 15, 5],
  ['Sahara', 24, 8],
  ['Maghreb', 32, 2],
  ['Horn of Africa', 8, 45],
  ['Levant', 34, 37],
  ['Sinai|Sinai Peninsula', 29.5, 33.9],
  ['Kurdistan', 36.5, 43.5],
  ['Kashmir', 34, 76],
  ['Tibet', 31.5, 88.5],
  ['Xinjiang', 41.5, 85.5],
  ['Siberia', 62, 100],
  ['Eastern Europe', 50, 28],
  ['Western Europe', 47, 4],
  ['Central Europe', 48.5, 16],
  ['Northern Europe', 62, 17],
  ['Southern Europe', 42, 14],
  ['Scandinavia', 62, 15],
  ['Baltic States|Baltics', 57, 25.5],
  ['Balkans|Western Balkans', 43, 21],
  ['Caucasus', 42.5, 44.5],
  ['North Caucasus', 43.3, 44.5],
  ['South Caucasus', 41, 45],
  ['Crimea', 45.3, 34.3],
  ['Donbas|Donbass', 48.2, 38.2],
  ['Gaza Strip', 31.4, 34.4],
  ['West Bank', 32, 35.25],
  ['Golan Heights|Golan', 33, 35.8],
  ['Persian Gulf|Arabian Gulf|Gulf', 27, 51],
  ['Red Sea', 20, 38.5],
  ['Black Sea', 43.3, 34.5],
  ['Mediterranean|Mediterranean Sea', 36, 17],
  ['South China Sea', 14, 114],
]

/** The regions of the list. */
export const regions: readonly Region[] = list.map(([names, latitude, longitude]) => ({
  names: names.split('|'),
  latitude,
  longitude,
}))
