/** The languages that messages are translated into, as `l10n/` names them. */
export type Language = 'zh-cn' | 'zh-tw';

/** The translation for a locale as clients name them (`zh-TW`, `zh-Hans`, `zh_CN.UTF-8`); undefined for all that reads English. */
export function languageOf(locale: string | undefined): Language | undefined {
  const [language, ...rest] = (locale ?? '').toLowerCase().split(/[-_.@]/);
  if (language !== 'zh') return undefined;
  return rest.some((r) => r === 'hant' || r === 'tw' || r === 'hk' || r === 'mo') ? 'zh-tw' : 'zh-cn';
}
