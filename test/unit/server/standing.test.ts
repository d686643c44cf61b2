import { expect, it } from 'vitest';
import { namedBy, standingOf, type Standing } from '../../../src/protocol';

it.each<Standing>(['reviewed', 'excluded', { known: 8 }])('how a document stands is read off the name of an answer: %j', (standing) => {
  expect(standingOf(`${namedBy(standing)}3.4`)).toEqual(standing);
}); // prettier-ignore
