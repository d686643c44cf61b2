import { expect, it } from 'vitest';
import { passagesOf } from '../../../src/extension/passages';

it.each([
  ['words apart, each with what stands around it', 'By Fiona O’Hara. The council met at the town hall at noon. A café was open.', 'By Fiona O’Hara. The cou …at noon. A café was open.'],
  ['one passage where all is beyond ASCII', '二十年来,老李在沙漠边缘种下了三万棵树。', '二十年来,老李在沙漠边缘种下了三万棵树。'],
  ['the head where nothing is', 'Plain words.', 'Plain words.'],
])('a reading is shown by the places where readings differ: %s', (_, text, shown) => {
  expect(passagesOf(text)).toBe(shown);
}); // prettier-ignore
it('and no further than a line has room for', () => {
  expect(passagesOf('é and then many plain words stand here. '.repeat(50)).length).toBeLessThan(200);
});
