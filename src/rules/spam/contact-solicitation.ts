import { fromEngine } from './from-engine';

export const contactSolicitation = fromEngine('contact-solicitation', {
  summary: 'Someone offers a service and leaves a contact',
  description: `
An id or a number for WeChat, QQ, Telegram, WhatsApp, Zalo, KakaoTalk, LINE …, or a telephone number or mailbox that anybody gets, with an offer that has nothing to do with the article. The whole solicitation is found, not the id alone.

Press contacts, help lines and calls for witnesses stay silent.`,
  examples: [
    {
      bad: '市议会星期二批准了新图书馆的建设计划，工程将于五月开始。\n\n专业办证、代开发票，加微信：fp88996，QQ：123456789\n\n市长表示，旧建筑将改为学校。\n',
      fixed: '市议会星期二批准了新图书馆的建设计划，工程将于五月开始。\n\n市长表示，旧建筑将改为学校。\n',
    },
    {
      good: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nMedia contact: Anna Berg, press office of the council, WhatsApp +49 30 1234567, anna.berg@council.example\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
  ],
});
