import { describe, expect, it } from 'vitest';
import { format, msg } from '../../../src/base';
import { ENGLISH } from '../../../src/base/message';

describe('names of languages', () => {
  it('in English are those of the host', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    for (const [language, name] of Object.entries(ENGLISH)) expect(names.of(language)).toBe(name);
  });

  it('are in the language of the message', () => {
    const message = msg('{0}!', { language: 'zh-Hant' });
    expect(format(message)).toBe('Traditional Chinese!');
    expect(format(message, { en: 'de' })).toBe('Chinesisch (traditionell)!');
    expect(format(msg('{0}', { language: 'cs' }))).toBe('Czech');
    expect(format(msg('{0}', { language: '?' }))).toBe('?');
  });
});
