/** Addresses, with their scheme or without it. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s"'<>，。、）)\]]+|(?<![@\w.-])(?:[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?\.){1,4}(?:com|net|org|info|top|xyz|club|vip|site|online|shop|live|win|bet|casino|icu|cc|ru|io|me|biz|app|store|cn|tw|jp|kr|vn|id|de|fr|es|it|pl|br|tr|uk|example|test|in|co)(?![\w.-]*@|[a-z])/gi; // prettier-ignore

/** Whether an address stands in a text. */
export const holdsAddress = (text: string): boolean => text.search(ADDRESS) >= 0;

export const withoutAddresses = (text: string): string => text.replace(ADDRESS, ' ');
