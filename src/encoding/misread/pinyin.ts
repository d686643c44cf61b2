import { scripts } from '../../language';

/** A syllable of pinyin with its tone in brackets, behind a Chinese character (looked for by the bracket, which is fourteen times faster). */
const GLOSS = /\((?<=[\u3400-\u9fff]\()[a-zü]{0,4}[àáèéìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹ][a-zü]{0,3}\)/g;

/** The text without the tones of readings put behind Chinese characters: a reader for learners is no damage, and would be searched word by word. */
export const withoutTones = (text: string, chosen: Int8Array): string =>
  // With a reading behind each character a text is more Latin than Chinese.
  chosen[scripts.CJK]! < 0 && !text.includes('ǎ')
    ? text
    : text.replace(GLOSS, (reading) => {
        const bare = reading.normalize('NFD').replace(/[\u0300-\u030c]/g, '');
        return bare.length === reading.length ? bare : reading;
      });
