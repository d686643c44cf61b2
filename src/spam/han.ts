/**
 * Traditional characters with their simplified forms, the few hundred that are frequent in news and in spam. Own compilation
 * after the Table of General Standard Chinese Characters (2013); characters usual in both (后, 里, 台, 只, 干, 面 …) are left out.
 */
const PAIRS =
  '無无碼码產产國国亞亚歐欧電电視视頻频線线觀观間间學学東东車车門门開开關关書书會会長长來来時时個个們们這这說说對对過过' +
  '動动進进還还將将當当為为與与從从應应後后經经現现實实發发點点體体樣样機机業业務务員员問问題题見见話话語语讀读寫写聽听' +
  '買买賣卖錢钱銀银價价費费貸贷貨货質质購购賺赚貼贴資资賠赔賬账賽赛贏赢賭赌輸输輪轮轉转軟软網网絡络紅红綠绿給给級级紙纸' +
  '約约紀纪純纯終终組组結结統统絲丝綜综緊紧編编練练縣县績绩總总繼继續续織织藝艺藥药蘭兰蘇苏處处號号裝装褲裤襪袜護护譯译' +
  '議议變变讓让認认識识證证設设許许論论訊讯記记計计訂订詢询試试該该請请課课調调談谈誰谁諮咨責责貴贵團团園园圖图圓圆場场' +
  '壓压壞坏塊块報报夠够夢梦奪夺獎奖婦妇媽妈嬌娇孫孙寶宝審审導导專专尋寻屆届屬属島岛嶺岭幣币師师帶带幫帮廣广廠厂庫库廳厅' +
  '張张強强彈弹歸归徑径復复憶忆懷怀懶懒愛爱態态慾欲慣惯憑凭戰战戲戏戶户擇择擊击據据擴扩擔担換换揚扬損损搶抢攝摄攜携敗败' +
  '數数斷断於于舊旧曉晓暢畅術术條条極极楊杨構构槍枪樂乐標标樓楼橋桥檔档檢检歡欢歲岁歷历殘残殺杀氣气漢汉漲涨濟济濕湿灣湾' +
  '滿满滾滚漁渔潔洁潤润澤泽濃浓瀏浏災灾烏乌煙烟熱热燈灯燒烧營营爭争爾尔獨独獲获獵猎獻献環环瑪玛異异療疗癮瘾癢痒盜盗盤盘' +
  '監监眾众睏困礎础確确磚砖禮礼種种稱称穩稳窮穷競竞筆笔節节範范築筑簡简簽签類类糧粮紐纽緣缘緝缉繞绕罰罚羅罗義义習习職职' +
  '聯联聲声聖圣膽胆腦脑臉脸腳脚臨临興兴舉举艦舰莊庄葉叶華华萬万著着蓋盖藍蓝虛虚蟲虫衛卫補补複复規规親亲覺觉覽览訪访訴诉' +
  '診诊評评詞词詳详誘诱誠诚誤误諾诺講讲謝谢謊谎譽誉豐丰貝贝負负財财貢贡貧贫貪贪販贩貫贯賓宾趕赶跡迹蹤踪軍军軌轨較较載载' +
  '輔辅輕轻輯辑辦办農农達达違违遠远適适選选遲迟遺遗邊边郵邮鄉乡鄭郑醫医釋释針针釣钓鈕钮鈴铃鉛铅銷销鋪铺錄录錯错鍵键鎖锁' +
  '鎮镇鏡镜鐘钟鐵铁鑽钻閃闪閉闭閒闲閱阅隊队階阶際际陳陈陸陆陽阳險险隨随隱隐難难雙双雜杂離离雞鸡雲云靈灵靜静響响頁页頂顶' +
  '項项順顺須须預预頭头頸颈額额顏颜願愿顧顾顯显風风飛飞飯饭飲饮養养館馆騎骑騙骗驗验驚惊魚鱼鮮鲜鳥鸟麗丽麥麦黃黄齊齐齡龄' +
  '龍龙龜龟韓韩韋韦頓顿馬马駕驾髮发鬥斗鬆松妝妆奧奥嬰婴嶽岳幾几徵征恆恒惡恶慶庆撥拨擬拟攤摊敵敌濱滨瀉泻獸兽畫画畢毕痠酸' +
  '瘋疯皺皱碩硕稅税穀谷竊窃糾纠紋纹納纳細细絕绝維维緩缓緯纬縮缩縱纵繳缴罷罢聰聪肅肃脅胁脫脱艱艰蔣蒋薩萨蘊蕴襲袭訓训託托' +
  '詐诈諒谅謀谋謂谓譜谱讚赞豬猪賀贺賞赏贈赠趙赵趨趋躍跃輛辆輝辉轟轰遊游運运遞递鄰邻鈔钞鋼钢錶表鍋锅鏈链鑒鉴闆板闖闯闡阐' +
  '陰阴隸隶韻韵頗颇頒颁顆颗餘余餓饿駐驻駛驶騷骚驅驱鬧闹魯鲁鳳凤鴻鸿鵝鹅鷹鹰鹽盐麼么黨党臺台單单優优娛娱區区冊册薦荐傳传' +
  '減减裏里內内壯壮掛挂贊赞匯汇擼撸劃划圍围礦矿領领倫伦偵侦參参戀恋偉伟壇坛聞闻備备莖茎亂乱債债刪删劇剧掃扫測测豔艳艷艳' +
  '億亿剛刚勁劲勞劳噴喷權权溼湿牆墙腎肾膠胶鑰钥侖仑儀仪兒儿凱凯劑剂勝胜墊垫墮堕寢寝擾扰淺浅癬癣盡尽積积蒼苍蕩荡蘋苹討讨' +
  '兌兑兩两凍冻勢势協协執执宮宫廢废憂忧搖摇擋挡榮荣檻槛殼壳籌筹糞粪綁绑罵骂萊莱誼谊貓猫賃赁銳锐鋒锋錦锦飾饰馳驰騰腾';

/** Traditional → simplified. */
export const SIMPLE = new Map<number, number>();
for (let i = 0; i < PAIRS.length; i += 2)
  if (PAIRS[i] !== PAIRS[i + 1]) SIMPLE.set(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1));
/** Simplified forms that a traditional text does not use. */
const SHARED = new Set([...'后里台只干面内册兑欲困着谷斗松咨征酸表板余游托么于岳云几发复范据征叶迹佣扎向']);
const SIMPLIFIED = new Set([...SIMPLE.values()].map((c) => String.fromCharCode(c)).filter((c) => !SHARED.has(c)));
const TRADITIONAL = new Set(
  [...SIMPLE.keys()].map((c) => String.fromCharCode(c)).filter((c) => !SHARED.has(c) && !'著於乾'.includes(c)),
);

/** Of every unit: 1 for those written only in simplified Chinese, 2 for those only in traditional. */
const FORM = ((): Uint8Array => {
  const out = new Uint8Array(0x10000);
  for (const c of TRADITIONAL) out[c.charCodeAt(0)] = 2;
  for (const c of SIMPLIFIED) out[c.charCodeAt(0)] = 1;
  return out;
})();

/** How many characters of a text are written only in simplified and only in traditional Chinese. */
export function hanForms(text: string): { simplified: number; traditional: number } {
  let simplified = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const form = FORM[text.charCodeAt(i)]!;
    if (form === 1) simplified++;
    else if (form === 2) traditional++;
  }
  return { simplified, traditional };
}

/** Whether a character is written so in simplified Chinese only. */
export const isSimplified = (c: string): boolean => SIMPLIFIED.has(c);
