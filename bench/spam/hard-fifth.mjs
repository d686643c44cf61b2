// Sound texts that look like spam, the fifth hand: pages of a newspaper that are made of lists, each written before the engine was asked about
// one of these. [name, format, text].
import { HARD_FIFTH_MARKUP } from './hard-fifth-markup.mjs';
import { HARD_FIFTH_WORLD } from './hard-fifth-world.mjs';

const news = (...paragraphs) => paragraphs.join('\n\n') + '\n';
const plain = {
  'deaths column': news(
    'Deaths',
    'ABBOTT, Margaret (née Foyle), 91, of Marsh Lane. Funeral Friday, 11 a.m., St Mary’s.\nCARR, Dennis, 78, retired bookmaker. Private cremation.\nDUNNE, Sister Agnes, 97, Convent of Mercy.\nOKAFOR, Samuel, 54, pharmacist. Service Saturday, 2 p.m.\nPRICE, Elsie May, 88, of Rose Cottage. No flowers.',
    'Notices are taken until noon at the counter, or by phone on 01632 960 411.',
  ),
  'croupier obituary': news(
    'Vera Lamb, first woman to run a roulette wheel in Britain',
    'Vera Lamb, who has died aged 89, was hired by the Clermont Club in 1963 after telling the manager that she could add faster than any man in the room. She could.',
    'She dealt blackjack, chemin de fer and punto banco to dukes, film stars and at least two murderers, and never placed a bet herself. “The house wins, dear,” she told her grandchildren, and taught them whist.',
    'She is survived by two sons, five grandchildren and a parrot that calls “rien ne va plus”.',
  ),
  'lottery results': news(
    'Saturday’s draw',
    'Lotto: 4, 11, 19, 23, 38, 52. Bonus ball 7. Jackpot £5.4m, no winner.\nThunderball: 2, 9, 17, 30, 35. Thunderball 11.\nHealth Lottery: 3, 8, 21, 27, 44. Bonus 12.\nEuroMillions (Friday): 6, 14, 29, 33, 48. Lucky Stars 3, 10.',
    'Results are supplied by the operators and printed without liability.',
  ),
  'tv guide': news(
    'Tonight’s television',
    '6.00 News\n6.30 Regional news\n7.00 The One Show\n7.30 EastEnders\n8.00 Dirty Money: Inside the Casino\n9.00 Naked Attraction\n10.00 Sex, Lies and Videotape (1989)\n11.45 Live poker from Dublin\n1.10 Teleshopping',
    'Pick of the day: a film about gamblers that knows what it is talking about. Dirty Money, 8 p.m.',
  ),
  'stock table': news(
    'London closing prices',
    'AstraZeneca 12,344 +54\nBarclays 216.7 –1.3\nBP 473.2 +0.8\nEntain 812.4 –9.6\nFlutter 15,920 +110\nGSK 1,650 –4\nHaleon 331.2 +1.1\nLloyds 54.1 +0.2\nRank Group 74.8 –0.4\nTesco 301.9 +2.7',
    'The FTSE 100 closed 0.3 per cent higher. Bookmakers suffered from talk of a higher tax on online play.',
  ),
  'crypto column': news(
    'Market report: coins fall as the Fed waits',
    'Bitcoin traded at 61,240 dollars in the early afternoon, 2.1 per cent below Thursday. Ether lost 3.4 per cent, Solana 5.2, XRP 1.8, Dogecoin 6 and Shiba Inu 7.7 per cent.',
    'Analysts at three houses blamed sales by a miner. “Nobody should buy because a stranger on Telegram says so,” said Ann Field of Broadgate Partners.',
    'Shares of Coinbase and MicroStrategy followed the price.',
  ),
  'race card': news(
    'Today at Ludlow',
    '1.40 Novices’ hurdle: 1 Ardent Fellow, 2 Bay of Spirits, 3 Cashmere Lad, 4 Double Or Quits, 5 Easy Money, 6 Fortune Favours\n2.15 Handicap chase: 1 Goldmine, 2 High Roller, 3 In The Pink, 4 Jackpot Jim, 5 Kiss Me Kate\n2.50 Mares’ flat: 1 Lady Luck, 2 Merry Widow, 3 Nearly Free, 4 Odds On, 5 Payday',
    'Going: good to soft. Our man’s nap: Goldmine. Each-way: Merry Widow.',
  ),
  'city hall numbers': news(
    'Whom to call at city hall',
    'Mayor’s office 555-0100\nBirth certificates 555-0112\nDog licenses 555-0117\nMarriage licenses 555-0119\nMassage parlor permits 555-0124\nPawnshop permits 555-0125\nPoison control 1-800-555-0199\nStreet lights 555-0131\nTaxes and loans for repairs 555-0140\nTree removal 555-0144',
    'Lines are open weekdays from 8 to 4.30. In emergencies call 911.',
  ),
  'bio with links': news(
    'What the river gave back',
    'Eleven shopping trolleys, two safes and a statue of Elvis came to light when the lock at Teddlow was drained on Monday. The safes were empty.',
    'The statue will stand in the window of the charity shop until its owner is found.',
    'Ruth Benn writes about towns and water. Her books are at www.ruthbenn.example; she is @ruthbenn on Bluesky and ruth.benn on Instagram, and her newsletter is at buttondown.example/ruthbenn.',
  ),
  'podcast notes': news(
    'Episode 114: The pill makers of Hyderabad',
    'In this episode we follow a box of generic sildenafil from a factory in Hyderabad to a market stall in Lagos, and ask who checks what is in it.',
    '00:00 Intro\n03:12 The plant\n11:40 What a tablet costs\n19:05 Fakes, and how they look\n27:30 The regulator\n36:48 A widow’s story\n41:00 Credits',
    'Subscribe wherever you get your podcasts. Write to us at pills@radiofour.example, or leave a review: it helps others find the show.',
  ),
  'game review': news(
    'Review: Neon Dice',
    'Neon Dice wants to be the Slay the Spire of slot machines, and for about six hours it is. You spin, you score, you buy charms that bend the odds: a lucky cat, a loaded die, a bonus round that never ends.',
    'Then the luck runs out. There are no microtransactions, thank heaven, and no real money, but the last act asks for more patience than wit.',
    'Pros: music, jokes, free demo. Cons: grind, tiny text, crashes. Platforms: PC, Switch, PS5, Xbox, iOS, Android. Price: $14.99. Score: 7/10.',
  ),
  'affiliate disclosure': news(
    'The best running shoes for wide feet',
    'We tested 23 pairs over 900 miles. The Altra Torin was the roomiest, the Brooks Ghost the softest and the New Balance 1080 the one that four of six testers wanted to keep.',
    'When you buy through links in this article, the Courier may earn a commission at no extra cost to you. Our testers do not know which shops pay. Prices were checked on 3 May and may have changed.',
  ),
  'travel tips': news(
    'How to do Lisbon on 60 euros a day',
    'Sleep at a hostel in Graça (from 18 euros at hostelworld.com) or in a room over a bakery. Take the 28 tram before eight in the morning. Lunch is cheapest where the menu is on the door.',
    'Trains: cp.pt. Ferries: ttsl.pt. Museums are free on Sundays until two: see museusemonumentos.pt. Cheap flights go from Luton, Stansted and Bristol; compare at skyscanner.net.',
    'Beware of men who offer hashish in the Baixa. It is bay leaf.',
  ),
  'code listing': news(
    'Teach a computer to deal cards',
    'This month’s program fits on a page. Type it in, run it, and see how often a flush turns up.',
    'from random import shuffle\nsuits = ["clubs", "diamonds", "hearts", "spades"]\nranks = "2 3 4 5 6 7 8 9 10 J Q K A".split()\ndeck = [(r, s) for r in ranks for s in suits]\nshuffle(deck)\nhand = deck[:5]\nprint(hand, len({s for _, s in hand}) == 1)',
    'In a million hands we had 1,962 flushes. The books say 1,965.',
  ),
  'newsletter blurbs': news(
    'The Morning Briefing',
    'Good morning. Here is what you need to know today.',
    'RATES – The Bank held at 4.25 per cent; mortgage lenders had hoped for a cut.\nWEED – Ohio counted the first year of legal sales: $703m.\nDATING – Bumble lost a third of its value after a poor quarter.\nBETS – The NFL suspended five players for gambling.\nSLIM – Novo cut the price of Wegovy by half.',
    'Enjoying this email? Forward it to a friend. Was it forwarded to you? Sign up here.',
  ),
  'wedding list': news(
    'Marriages at the register office in May',
    'Tom Ashby and Lucy Kerr; Femi Bello and Grace Ojo; Harry Cole and Ben Doyle; Ivan Petrov and Olga Smirnova; Raj Patel and Meera Shah; John Quirke and Ann Quirke; Wei Zhang and Li Na; Peter Ward and Susan Webb',
    'The register office wishes all couples luck.',
  ),
  'school exam names': news(
    'Top marks at Hillside',
    'The following pupils gained nine or more top grades:',
    'Aisha Ahmed, Joe Bright, Chloe Cash, Dan Drew, Ella Ford, Max Gambling, Holly Hart, Kit Lovejoy, Ruby Rich, Sam Seager, Will Viner, Zoe Young',
    'The head teacher, Mrs Gough, said that she was proud of every one of them.',
  ),
  'poem gambling': news(
    'Poem of the week',
    'The man who lost the farm at cards\nsat down upon the stair;\nhe lost the hens, he lost the yards,\nhe lost the rocking chair.',
    'He staked his hat, he staked his dog,\nhe staked his Sunday shoe,\nand then he walked into the fog\nand lost that, too.',
    '“Cards” is from “Small Losses” by Enid Marr (Fenwick Press, £9.99).',
  ),
  'tide table': news(
    'Tides this week',
    'Mon 06.12 4.1 m / 18.40 4.3 m\nTue 06.58 4.3 m / 19.22 4.5 m\nWed 07.41 4.5 m / 20.03 4.6 m\nThu 08.22 4.6 m / 20.44 4.6 m\nFri 09.03 4.6 m / 21.25 4.5 m',
    'Bathers should keep clear of the pier at low water.',
  ),
  'sponsor thanks': news(
    'Carnival thanks its friends',
    'The committee thanks the sponsors without whom there would be no carnival: Aldous Builders, Bet Fred (High Street), Coral Nails, Dan’s Vape Shop, Easy Loans Ltd, Fifth Avenue Tattoo, Golden Nugget Amusements, Harbour Pharmacy, Jade Garden, Kebab King, Lloyds Bank and the Mermaid Inn.',
    'A full list hangs in the library. Next year’s theme: the sea.',
  ),
  'classified motors': news(
    'Motors',
    'FORD Fiesta 1.2, 2014, 61k, MOT Jan, one lady owner. £3,250 ono. 07700 900 114\nVW Golf GTD, 2016, black, leather, full history. £8,400. 07700 900 127\nCARAVAN, 4 berth, awning, clean. £2,900. 01632 960 220\nWANTED: any car, any condition, cash paid, same-day collection. 07700 900 161\nTYRES, four, part worn. £60. 01632 960 239',
    'To advertise here ring 01632 960 400 or call at the office.',
  ),
  'personal ads piece': news(
    'Lonely hearts, 1895',
    'Long before Tinder there was the matrimonial column. “Gentleman, 34, tall, dark, good income, seeks lady of means, view matrimony,” runs one from the Leeds Mercury. “Widow, lively, not stout, own house, would correspond with sailor,” another.',
    'Dr Helen Cooke has read 40,000 of them. One in nine, she thinks, was a swindle.',
    'Her book, “Object: Matrimony”, is out on Thursday.',
  ),
  'market prices': news(
    'Prices at Friday’s mart',
    'Steers to 312p, heifers to 301p, cull cows to 198p, calves to £440. Lambs to 296p, hoggs to £141, ewes to £168. Weaners to £62. Hay £5, straw £3.50 a bale. Eggs £1.90 a dozen.',
    'Buyers were plentiful, and trade was the best since Easter.',
  ),
  'vape shop council': news(
    'Council counts the high street',
    'The high street has 14 vape shops, 11 bookmakers, 9 nail bars, 8 pawnbrokers, 6 tanning studios, 5 adult gaming centres, 4 massage parlours and 1 butcher, according to a survey by the civic society.',
    'Ten years ago there were four butchers. Planners say they cannot refuse a change of use between shops of the same class.',
  ),
  'science references': news(
    'Why weight-loss jabs work, and for whom',
    'The drugs mimic a hormone of the gut. Those who stop regain two thirds within a year, a review in eleven countries found.',
    'Sources: Wilding et al., NEJM 384:989; Rubino et al., JAMA 325:1414; Davies et al., Lancet 397:971; Jastreboff et al., NEJM 387:205; Aronne et al., JAMA 331:38.',
  ),
  'sitemap foot': news(
    'Mill to become flats',
    'The former cotton mill in Canal Street will become 86 flats, the planning committee decided on Wednesday. Eleven will be sold below the market price.',
    'Neighbours had asked for a park.',
    'News | Sport | Business | Opinion | Culture | Travel | Food | Games | Puzzles | Horoscopes | Dating | Jobs | Property | Cars | Obituaries | Shop | Wine Club | Voucher Codes',
    '© The Evening Post. Registered in England.',
  ),
  'partner services foot': news(
    'Fire closes swimming pool',
    'The pool in Bath Road will stay shut for two weeks after a fire in the plant room on Sunday night. Nobody was hurt.',
    'Members may swim at Eastgate instead.',
    'Our services: Announcements – Book an advert – Buy a photo – Courier Dating – Courier Lottery – Courier Travel – Loans for readers – Crosswords – Reader offers – Subscribe',
  ),
  'drag bingo': news(
    'What’s on: Friday',
    'DRAG BINGO with Miss Anna Phylactic, Old Fire Station, 8 p.m., £12\nSALSA for singles, Corn Exchange, 7.30 p.m., £6\nCOMEDY: Filthy Rich and the Catflaps, The Lamb, 9 p.m., £10\nWHIST DRIVE, Memorial Hall, 2 p.m., £2\nFILM: The Hustler (15), Arts Centre, 6 p.m., £7',
    'Send your event to whatson@post.example by Tuesday.',
  ),
  'tax on betting': news(
    'What the budget means for bookmakers',
    'Remote gaming duty rises from 21 to 40 per cent in April; bingo duty goes; betting on horses stays as it is. Casinos pay as before.',
    'The trade says that players will turn to black-market sites, which offer no deposit limits, no self-exclusion and bonuses of 300 per cent. The Treasury says it has heard that before.',
    'Entain fell 6 per cent, Evoke 14, Rank 3 and Flutter 5.',
  ),
  'phone fraud warning': news(
    '“Hi Mum, I’ve lost my phone”',
    'A message on WhatsApp from an unknown number cost a retired nurse 2,400 pounds. “Hi Mum, I’ve dropped my phone down the loo. This is my new number, can you text me on here?” it began.',
    'The bank paid half of it back. Police advise: ring the old number first.',
    'Report scam messages by forwarding them to 7726, which is free.',
  ),
  'weight-loss diary': news(
    'I took the jab. Here is what it cost',
    'Week one: two kilos, one nosebleed, 189 pounds. Week four: five kilos and no more wine. By the spring I had lost sixteen kilos, most of my interest in food and 1,340 pounds in fees to an online pharmacy.',
    'My doctor, when I told her, sighed. Then she asked for the address.',
  ),
  'hair transplant feature': news(
    'The bald flight to Istanbul',
    'On Tuesdays the Stansted plane is full of men in caps. They have paid some 2,000 pounds for a hair transplant, three nights in a hotel, a driver and an interpreter. At home the same would cost 8,000.',
    'Not all go well. The British association of plastic surgeons sees four botched cases a week: scars, infections, hairlines like a doll’s.',
    'Dental veneers, gastric sleeves and breast implants are sold in the same way, with a package, a smile and a WhatsApp number.',
  ),
  'essay cheating': news(
    'The man who wrote 4,000 essays',
    'He calls himself Ed Dante. For ten years he wrote term papers, theses, admission letters and once a sermon for students who paid between 50 and 2,000 dollars.',
    '“Nursing, theology, ethics. They all cheat in ethics,” he says. Chatbots have ruined him: “Nobody pays for what is free.”',
  ),
  'hotel review list': news(
    'Ten hotels under 100 pounds',
    '1. The Bell, Stilton, 85\n2. Brudenell Arms, Hawes, 92\n3. Captain’s Club, Poole, 99\n4. Dolphin, Robin Hood’s Bay, 78\n5. Eagle and Child, Stow, 95\n6. Feathers, Ludlow, 89\n7. Gallivant, Camber, 99\n8. Hind’s Head, Bray, 97\n9. Inn on the Lake, Ullswater, 90\n10. Jolly Sportsman, Lewes, 82',
    'Prices are for two, with breakfast, midweek. Book direct: it is cheaper.',
  ),
  'crossword answers': news(
    'Solution to Saturday’s crossword',
    'Across: 1 Roulette, 5 Escort, 9 Viagra, 10 Nude, 12 Loan shark, 14 Ante, 15 Jackpot, 18 Replica, 21 Ecstasy, 23 Poker face.',
    'Down: 2 Opium, 3 Lesson, 4 Trader, 6 Cialdini, 7 Rebate, 8 Tax haven, 11 Diet, 13 Casino, 16 Pill, 17 Swinger.',
    'The winner is Mrs J. Cotter of Frome.',
  ),
  'chemists rota': news(
    'Sunday chemists',
    'Open on Sunday from 10 to noon: Boots, Market Place; Day Lewis, Bridge Street; Lloyds, Health Centre; Rowlands, Station Road; Well, Southgate. Out of hours call 111.',
    'The minor injuries unit is open until 9 p.m.',
  ),
  'dj lineup': news(
    'Festival adds forty acts',
    'The Cure, Pulp, Wet Leg, Sleaford Mods, Sex Pistols, Cash Savage, Casino Hearts, Kinky Roots, Lucky Daye, Naked Giants, Pink Pills, Poker Flat, Porno for Pyros, Self Esteem, Steroid Kiddies, Viagra Boys',
    'Day tickets cost 75 pounds. Children under twelve come in free.',
  ),
  'drug names explained': news(
    'Why drugs have three names',
    'Every medicine has a chemical name that nobody can say, a generic name that doctors use and a brand that the maker owns. Sildenafil is Viagra, tadalafil is Cialis, zolpidem is Ambien, alprazolam is Xanax and semaglutide is Ozempic for diabetes and Wegovy for weight.',
    'The endings say what they do: -pril lowers blood pressure, -statin lowers cholesterol, -mab is an antibody.',
  ),
  'band tags': news(
    'Live review: The Loan Sharks, Brudenell',
    'They came on late, played nine songs and left without a word. Nobody minded. The new single, “Payday”, has a bass line that rattles teeth.',
    'Filed under: The Loan Sharks, Brudenell Social Club, post-punk, live reviews, Leeds, Payday',
  ),
  'book list': news(
    'New in paperback',
    'The Gambler’s Wife – Jo Nadin – £9.99\nA Cure for Desire – P. Lim – £10.99\nHow to Get Rich in Ming China – E. Brook – £12.99\nSex and the Suburbs – R. Gill – £8.99\nThe Slimming Club – Tess Hale – £7.99\nBitcoin Widow – J. Robertson – £9.99',
    'Readers of the Courier can order them post-free at courierbooks.example or on 0330 555 0177.',
  ),
  'council minutes': news(
    'Licensing committee, 4 June',
    'Present: Cllrs Bow, Crane, Fitch, Hume, Larkin. Apologies: Cllr Moss.\nGranted: Admiral Casino, late licence; Pleasure Island, sex shop, renewal; Rio Sauna, massage and special treatment; Tipsy Toad, live music.\nRefused: Lucky Strike, gaming machines.\nDeferred: Cash 4 Gold, pawnbroker.',
    'The meeting closed at 9.40 p.m.',
  ),
  'street interview seo': news(
    'The man who makes restaurants visible',
    'Marek Dunn sells one thing: the top of the page. For 300 pounds a month he writes descriptions, begs for reviews and buys links on blogs about food. “Search engine optimisation sounds like engineering,” he says. “It is gardening.”',
    'Of his 31 clients, he reckons, six get their money’s worth.',
  ),
  'domino league': news(
    'Domino league, week 12',
    'Crown 7, Bell 2\nCasino Club 5, Legion 4\nRed Lion 6, Albion 3\nOld Bank 8, Bookmakers 1\nTop: Crown 44, Casino Club 39, Red Lion 37, Legion 30',
    'Mal Price had a clean sheet for the third week.',
  ),
  horoscope: news(
    'Your stars',
    'Aries: Money comes from where you did not look. Lucky number 7.\nTaurus: Love is closer than your phone. Lucky number 12.\nGemini: Don’t gamble on Tuesday. Lucky number 3.\nCancer: A loan is repaid. Lucky number 21.\nLeo: Diet? Begin tomorrow. Lucky number 9.',
    'Call Madame Stella’s line for your full reading: 0905 555 0133, calls cost 1.50 a minute.',
  ),
  'recipe link list': news(
    'More with rhubarb',
    'Rhubarb fool: post.example/fool\nRhubarb gin: post.example/gin\nRhubarb crumble: post.example/crumble\nRhubarb and custard cake: post.example/cake\nRhubarb chutney: post.example/chutney',
    'All recipes serve four. Leaves are poisonous and go on the compost.',
  ),
  'charity shop': news(
    'Shop opens without a till',
    'Bags, boots, belts, bracelets, brooches: nothing in the new shop in Dock Street has a price. Take what you need, leave what you can.',
    'In its first week it gave away 412 things, among them a fake Rolex, a real fur and a box of unopened diet pills that went straight to the chemist.',
  ),
  'multilingual notice': news(
    'Polling stations open at seven',
    'Polling stations are open from 7 a.m. to 10 p.m. on Thursday. Bring a document with your photograph.',
    'Lokale wyborcze są otwarte od 7 do 22. Prosimy zabrać dokument ze zdjęciem.',
    'Secțiile de votare sunt deschise între orele 7 și 22. Aduceți un act cu fotografie.',
    '投票站由早上七時至晚上十時開放，請帶備附有相片的身份證明文件。',
  ),
  'quiz answers': news(
    'Pub quiz: the answers',
    '1. Macau. 2. Black 17. 3. Vegas, Reno, Laughlin. 4. Baccarat. 5. A full house. 6. Dostoevsky. 7. Ocean’s Eleven. 8. The zero. 9. Monte Carlo. 10. Craps.',
    'Eight or more: you play too much. Three or fewer: you are better company.',
  ),
};
export const HARD_FIFTH = [...Object.entries(plain).map(([name, t]) => [name, 'plain', t]), ...HARD_FIFTH_WORLD, ...HARD_FIFTH_MARKUP]; // prettier-ignore
