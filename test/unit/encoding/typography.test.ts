// What is left of curly quotation marks, apostrophes, dashes and other signs: most of what shows that an English text was misread.
import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';

const BEFORE = 'The council met on Monday evening in the old town hall to talk about the bridge over the river.\n\n';
const BEHIND = '\n\nThe next meeting is in March, and whoever wants to speak may come by.\n';
const only = ['encoding/*'];
const mended = (text: string, format: 'plain' | 'html' = 'plain'): string => {
  const [open, close] = format === 'html' ? ['<p>', '</p>'] : ['', ''];
  const source = `${open}${BEFORE.trim()}${close}\n\n${open}${text}${close}\n\n${open}${BEHIND.trim()}${close}\n`;
  const got = fix({ text: source, format }, { only, safety: 'review' }).text;
  return got
    .split('\n\n')
    .slice(1, -1)
    .join('\n\n')
    .slice(open.length, -close.length || undefined);
};

describe('signs that were misread', () => {
  it.each([
    ['the last byte of ” dropped', 'â€œWe did not expect so many,â€ said one. â€œWe will come back.â€', '“We did not expect so many,” said one. “We will come back.”'],
    ['… behind a letter with an accent', 'â€œIl est passÃ©.â€ Puis â€œfini,â€ dit-il.', '“Il est passé.” Puis “fini,” dit-il.'],
    ['or a question mark in its place', 'She said: â€œWe did not expect so many.â€? Nobody did.', 'She said: “We did not expect so many.” Nobody did.'],
    ['† is †', 'The king (â€  1950) was the last; Smithâ€  and Jonesâ€¡ wrote it down.', 'The king († 1950) was the last; Smith† and Jones‡ wrote it down.'],
    ['cut off by a page of two bytes', '窶廬t is a good plan,窶 the mayor said. It窶冱 late.', '“It is a good plan,” the mayor said. It’s late.'],
    ['no † made of a dash that was cut off', 'It窶冱 a plan 窶 and a good one.', 'It’s a plan \ufffd and a good one.'],
    ['no ” where none is open', 'She said: 鈥淚 can鈥檛 stay.鈥\ufffd He didn鈥檛 answer鈥\ufffd and left.', 'She said: “I can’t stay.” He didn’t answer\ufffd and left.'],
    ['dropped once more', 'He said Ã¢â‚¬Å“good,Ã¢â‚¬Â and left.', 'He said “good,” and left.'],
    ['two bytes of three dropped', 'âItâs a good day,â she said. âWe waited for it.â', '“It’s a good day,” she said. “We waited for it.”'],
    ['a control of Windows-1252 as UTF-8', 'It isnÂ’t over, and heÂ’s glad.', 'It isn’t over, and he’s glad.'],
    ['Mac Roman as Windows-1252', 'It isnÕt over, and heÕs glad: Ògood,Ó he said Ð twice.', 'It isn’t over, and he’s glad: “good,” he said – twice.'],
    ['Windows-1252 as Mac Roman', 'It isnít over, and heís glad: ìgood,î he said ñ twice.', 'It isn’t over, and he’s glad: “good,” he said – twice.'],
    ['Windows-1252 as DOS', 'It isnÆt over, and heÆs glad: ôgood,ö he said û twice.', 'It isn’t over, and he’s glad: “good,” he said – twice.'],
    ['single marks', 'ëItís a good year,í the farmer told us, ëbut we wonít say so.í', '‘It’s a good year,’ the farmer told us, ‘but we won’t say so.’'],
    ['pounds alone', 'The price is Â£100 or â‚¬120, Â© the council.', 'The price is £100 or €120, © the council.'],
    ['signs between figures', 'Take 5 Â½ cups at 20Â°C, Â±3, in Â§ 5 â€” see page 3 Ã— 4.', 'Take 5 ½ cups at 20°C, ±3, in § 5 — see page 3 × 4.'],
    ['bullets', 'â€¢ First item\nâ€¢ Second item\nâ€¢ Third item', '• First item\n• Second item\n• Third item'],
    ['a dash whose last byte was straightened', 'The bridge â€" old and narrow â€" is closed from 1990â€"95, theyâ€"the townâ€"say.', 'The bridge – old and narrow – is closed from 1990–95, they—the town—say.'],
    ['a no-break space behind a word', 'The price isÂ high,Â they say.', 'The price is\u00a0high,\u00a0they say.'],
    ['what an open quotation says of a lost byte', '鈥淲e didn鈥檛 expect so many,鈥� said one.', '“We didn’t expect so many,” said one.'],
    ['a letter of which a byte was dropped, by its word', 'El Ãndice subiÃ³ mÃ¡s de lo que se esperaba en mayo.', 'El Índice subió más de lo que se esperaba en mayo.'],
  ])('%s', (_, damaged, want) => {
    expect(mended(damaged)).toBe(want);
  }); // prettier-ignore
  it('coded as entities', () => {
    expect(mended('It isn&acirc;&euro;&trade;t over, and he&#226;&#128;&#153;s glad.', 'html')).toBe('It isn’t over, and he’s glad.'); // prettier-ignore
    expect(mended('It isn&Acirc;&rsquo;t over.', 'html')).toBe('It isn’t over.');
  });
  it('are left where an article shows them', () => {
    const lesson =
      'Mojibake is what a wrong encoding makes of a text: an apostrophe becomes &acirc;&euro;&trade; on the page.';
    expect(mended(lesson, 'html')).toBe(lesson);
  });
  it('takes no sound letter along', () => {
    expect(mended('Le conseil a décidé « hierÂ », dit Ã‰mile, Å“uvre de sÅ“ur.')).toBe('Le conseil a décidé « hier\u00a0», dit Émile, œuvre de sœur.'); // prettier-ignore
    expect(mended('Good night ðŸ˜€ and thanks ðŸ™ to all â¤ï¸')).toBe('Good night 😀 and thanks � to all â¤ï¸');
  });
});

describe('letters that only look like it', () => {
  it.each([
    '“It’s fine,” she said – naïve café résumé, £5 or €6.',
    'Le château de Châlons, l’âge et l’âme : « âme », « pâte », « Ô temps ».',
    'Luís and Solís met at París; Benítez said ì is a letter in Dì.',
    'São Paulo – MANHÃ – IRMÃ® – PÃO; ÂGE© ; CÔTÉ® ; Â® LA CARTE.',
    'Vietnamese Â, Ă, Ê and Ô are letters. Trần Đại Â was here.',
    'Øresund, Ægir’s, Århus, Ñandú and Õun; Tõnu Õnnepalu’s; Õs and Ãs in Estonian.',
    'CYSYLLTWCH Â’R SWYDDFA CYN DYDD GWENER, OS GWELWCH YN DDA.',
  ])('%s', (sound) => {
    for (const text of [sound, `${BEFORE}${sound}${BEHIND}`])
      expect(review({ text, format: 'plain' }, { only }).findings).toEqual([]);
  });
});
