import { msg, type Message } from '../../base';
import { replacedCharacters, type Replaced } from '../../encoding/losses/replaced';
import { nameOf } from '../../encoding';
import type { Rule } from '../rule';

const MARK = [0xef, 0xbf, 0xbd];
/** Whether the file itself holds the mark: then the loss is older than this reading. */
function inFile(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(MARK[0]!); i >= 0; i = bytes.indexOf(MARK[0]!, i + 1))
    if (bytes[i + 1] === MARK[1] && bytes[i + 2] === MARK[2]) return true;
  return false;
}

function message({ kind, count, word, read }: Replaced): Message {
  if (read && count > 1)
    return msg(
      '{0} characters are lost: their marks (U+FFFD) were saved as UTF-8 and then read as {1}.',
      count,
      nameOf(read),
    );
  if (read) return msg('A character is lost: its mark (U+FFFD) was saved as UTF-8 and then read as {0}.', nameOf(read));
  if (kind === 'object') return msg('A picture or another object was lost here (U+FFFC).');
  if (kind === 'gbk')
    return msg('{0} characters are lost: their marks (U+FFFD) were saved and then read as GBK.', count);
  return count === 1
    ? msg('A character of “{0}” is lost: its byte was no UTF-8 and became U+FFFD.', word)
    : msg('{0} characters of “{1}” are lost: their bytes were no UTF-8 and became U+FFFD.', count, word);
}

export const replacementCharacter: Rule = {
  meta: {
    id: 'encoding/replacement-character',
    summary: 'Characters that were lost and replaced by a mark',
    severity: 'warning',
    fixable: 'review',
    description: `
Where a decoder meets bytes that are nothing in its encoding, it puts U+FFFD (�) in their place, and the bytes are gone. Saved and read again
as GBK the marks become 锟斤拷, as EUC-KR 占쏙옙, as Big5 嚙踝蕭, as Windows-1252 ï¿½. What stood there can only be had from the source: open the file again in its own encoding, or look at the
page it came from. Nothing is invented here.

Silent in code, and where a text speaks of the character itself.`,
    examples: [
      { bad: 'The caf\uFFFD is closed, d\uFFFDj\uFFFD vu.', finds: ['\uFFFD', '\uFFFDj\uFFFD'] },
      { bad: '公司锟斤拷锟斤拷成立', finds: ['锟斤拷锟斤拷'] },
      { bad: 'The cafï¿½ is closed.', finds: ['ï¿½'], fixed: 'The caf\uFFFD is closed.' },
      { bad: '안녕 占쏙옙占쏙옙 하세요', finds: ['占쏙옙占쏙옙'], fixed: '안녕 \uFFFD\uFFFD\uFFFD\uFFFD 하세요' },
      { bad: 'It嚙踝蕭s a good plan.', finds: ['嚙踝蕭'], fixed: 'It\uFFFD\uFFFDs a good plan.' },
      { good: 'The replacement character (\uFFFD) shows where bytes were lost.' },
      { good: '演员李锟出席了首映礼。' },
    ],
  },
  check(article, report) {
    const found = replacedCharacters(article);
    if (found.length === 0) return;
    const bytes = article.file?.bytes;
    const where = !bytes
      ? undefined
      : inFile(bytes)
        ? msg('The file itself holds the mark: the loss is older')
        : msg('The file does not hold the mark: it is in another encoding than {0}', article.file?.encoding ?? 'UTF-8');
    for (const f of found)
      report({
        start: f.start,
        end: f.end,
        message: message(f),
        evidence: [
          ...(f.kind === 'gbk' ? [msg('The bytes EF BF BD, over and over, read two by two')] : []),
          ...(where ? [where] : []),
        ],
        confidence: 0.97,
        fixes:
          f.kind === 'page'
            ? [
                {
                  title: msg('Put the mark of a lost character (�) back'),
                  safety: 'review',
                  edits: [{ start: f.start, end: f.end, text: '\uFFFD'.repeat(f.count) }],
                },
              ]
            : [],
      });
  },
};
