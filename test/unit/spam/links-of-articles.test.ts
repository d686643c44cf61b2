// Links and lines of sound posts that were taken for spam, in the makes they had.
import { expect, it } from 'vitest';
import { review } from '../../../src/review';

const ABOUT = `# Building an assistant at home

The machine stands in a cupboard. It answers questions about the house, knows when the bins go out, and plays what the children ask for, which is always the same song.

`;
const alarms = (text: string): string[] =>
  review({ text, format: 'markdown' }).findings.flatMap((f) => (/^spam\/(?!page-chrome)/.test(f.rule) ? [text.slice(f.start, f.end)] : [])); // prettier-ignore

it.each([
  // The name of a host stands within the words of its link.
  'Our design leans on the machines that were first set up by my [Google Summer of Code](https://summerofcode.withgoogle.com/) mentor, who had kept notes of every step he took.',
  // Pages of trusted hosts beside one of its own: an invitation to take part.
  'Each contribution to this project is highly appreciated.\n\nYou can:\n\n- Create an app! Use the [template repository](https://github.com/Example/Template) as a starting point and refer to the [tutorial](https://example-lib.gitbook.io/guide/gettingstarted). Feel free to showcase your project in the [discussions](https://github.com/Example/example/discussions/show-and-tell). Great work is welcome.\n- Open [issues](https://github.com/Example/example/issues) if you find any problems.',
  // A line in two languages.
  'Hexo 繼承了 [EventEmitter][]，您可用 `on` 方法監聽 Hexo 所發佈的事件，亦可用 `emit` 方法對 Hexo 發佈事件，更詳細的說明請參閱 Node.js 的 API。 Use the `on` method to listen for events emitted by Hexo, and use the `emit` method to emit events.',
])('%#', (line) => {
  expect(alarms(`${ABOUT}${line}\n`)).toEqual([]);
});
