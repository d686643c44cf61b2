import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { MOST_BYTES } from '../bytes';
import { Failure } from '../errors';
import type { Tally, Unpacked } from './article';

/** A record with headers of HTTP in it is read behind them. */
const HTTP = /^application\/http\b/i;

/** What a record holds: a page or a text that was answered with 200, or stands by itself (`resource`, `conversion`). */
function formatOf(record: WARCRecord): 'html' | 'plain' | undefined {
  const { warcType, httpHeaders } = record;
  if (warcType === 'response' && HTTP.test(record.warcContentType ?? '')) {
    if (httpHeaders?.statusCode !== 200) return undefined;
    return formatOfType(httpHeaders.headers.get('content-type'));
  }
  if (warcType !== 'resource' && warcType !== 'conversion' && warcType !== 'response') return undefined;
  return formatOfType(record.warcContentType);
}
function formatOfType(type: string | null | undefined): 'html' | 'plain' | undefined {
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '')) return 'html';
  return /^\s*text\/plain\b/i.test(type ?? '') ? 'plain' : undefined;
}

/** What each gzipped record holds, one behind the other. Rejects where the last one is not whole. */
function unzipped(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  Readable.from(input)
    .on('error', (error) => gunzip.destroy(error))
    .pipe(gunzip);
  return gunzip as AsyncIterable<Uint8Array>;
}

/** Passes the bytes on; `tail` has the last four. */
async function* followed(input: AsyncIterable<Uint8Array>, tail: { text: string }): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) {
    tail.text = (tail.text + Buffer.from(chunk.subarray(-4)).toString('latin1')).slice(-4);
    yield chunk;
  }
}

/**
 * The pages and texts of a web archive (WARC 1.0 and 1.1, records gzipped each or not, WET too), one held at a time. Throws a {@link Failure} where it is
 * none, or ends in its middle.
 */
export async function* pagesOf(
  input: AsyncIterable<Uint8Array>,
  isGzip: boolean,
  tally: Tally,
): AsyncGenerator<Unpacked> {
  const tail = { text: '' };
  const parser = new WARCParser(followed(isGzip ? unzipped(input) : input, tail));
  try {
    for await (const record of parser) {
      const format = formatOf(record);
      const isTooLarge = format !== undefined && record.warcContentLength > MOST_BYTES / 2;
      if (!format || isTooLarge) {
        tally[isTooLarge ? 'tooLarge' : 'others']++;
        await record.skipFully();
        continue;
      }
      const bytes = await record.readFully(true);
      const url = record.warcTargetURI ?? undefined;
      tally.articles++;
      yield {
        id: record.warcHeaders.headers.get('WARC-Record-ID') ?? url ?? String(tally.articles),
        base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
        format,
        ...(url === undefined ? {} : { url }),
      };
    }
    // A whole archive ends with two line breaks.
    if (!tail.text.endsWith('\n\r\n') && !tail.text.endsWith('\n\n'))
      throw new Error('it ends in the middle of a record.');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code && !code.startsWith('Z_')) throw error;
    const records = tally.articles + tally.others + tally.tooLarge;
    const reason = code === 'Z_BUF_ERROR' ? 'it ends in the middle of a record.' : message;
    throw new Failure('bad-warc', `The archive could not be read whole (${records} records were): ${reason}`, 'Fetch the file again; the articles before are written.'); // prettier-ignore
  }
}
