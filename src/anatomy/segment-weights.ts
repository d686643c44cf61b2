/* eslint-disable @typescript-eslint/no-duplicate-enum-values -- several weights may weigh the same */
/**
 * What the looks of a piece say of what it is, in nats, where words are capitalised. Fitted by `npm run bench:metadata:fit` on the labelled
 * articles, set by other people and houses as well; docs/metadata.md has the figures of hands that were left out.
 */
export const enum WEIGHTS {
  // A person
  person = 0.9,
  given = 2,
  initial = 1.5,
  smallInStory = 2,
  noName = 3.5,
  longName = 0.5,
  outletWord = 2,
  nameOdds = 0.7,
  nameLeast = -1.2,
  nameMost = 2,
  oneGiven = 0.3,
  oneName = -1.7,
  oneOdds = 0.5,
  // A house
  press = 2.7,
  called = 1.3,
  organisation = 2.2,
  outletEnd = 1.8,
  house = -0.2,
  longHouse = -1.5,
  houseGiven = -1.5,
  houseOdds = 0.3,
  houseLeast = -0.6,
  houseMost = 1.5,
  oneHouse = -0.9,
  oneWord = -0.8,
  houseListed = -2,
  houseSmall = -0.7,
  houseNamed = -1,
  oneNamed = -2,
  articledLong = 1.7,
  articledThe = 1,
  articled = 0.3,
  hanBeforeDay = 1.2,
  // A place
  placeNamed = 0.8,
  placeListed = 1,
  place = -1.8,
  placeLong = 0,
  placeSure = 2.5,
  placeGiven = -1.5,
  placeOdds = 0.5,
  placeLeast = -2,
  placeMost = 1.3,
  // A section
  section = -1.2,
  oneSection = 1,
  sectionSmall = 1,
  // A line of the text
  text = -1,
  textSmall = 0.9,
  textEnds = 1.5,
  textFirst = 1.5,
  textLong = 1,
  textShort = -0.5,
  textAfterName = -0.2,
  // From which nats on a piece says something by itself
  sure = 1,
  known = 1.6,
  namedAlone = -0.6,
}
