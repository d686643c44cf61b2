/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 120 characters */
import { key } from './fold';
import { HAS, knowWords, marksOf } from './marks';

/**
 * What a line of the page around an article is: a way back (`nav`), share buttons, a heading of other stories (`related`), the
 * readers' words (`comments`), an appeal to subscribe, an advertisement's mark, a legal line.
 */
export type ChromeKind = 'nav' | 'share' | 'related' | 'comments' | 'subscribe' | 'ad' | 'legal';

/** Whole lines, lower case, without signs at their ends. */
const LINES: Readonly<Record<ChromeKind, string>> = {
  nav: `back to top|return to top|back to home|back to homepage|return to homepage|go to top|to top|top of page|skip to content|skip to main content|jump to content|main menu|menu|toggle navigation|open menu|close menu|next article|previous article|next story|previous story|next post|previous post|next page|previous page|back to news|all news|view all|see all|show more|load more|site map|sitemap|print this page|print|print article|email this|search|home|close|log in|login|sign in|back|view comments|continue reading|advertisement - scroll to continue|table of contents|a a a|font size|text size|listen to this article|listen
|返回顶部|返回頂部|回到顶部|回到頂部|返回首页|返回首頁|回首页|回首頁|返回|返回列表|返回上一页|返回上一頁|上一页|下一页|上一頁|下一頁|上一篇|下一篇|关闭|關閉|关闭窗口|打印|打印本页|列印|大 中 小|字号 大 中 小|字号|網站地圖|网站地图|首页|首頁|顶部|回頂端|点击查看更多|查看更多|更多|加载更多|展開全文|展开全文|阅读全文|閱讀全文|点击加载更多|搜索|登录|注册|登入|註冊|查看原文|返回新闻中心|关闭本页|收藏|收藏本页|打印此页|打印本文|进入专题|手机版|电脑版|设为首页|加入收藏|我要纠错|纠错
|トップへ戻る|トップに戻る|ページトップへ|ページの先頭へ|ページトップに戻る|このページの先頭へ|このページのトップへ|先頭へ戻る|前の記事|次の記事|前へ|次へ|前のページ|次のページ|記事一覧|一覧へ戻る|一覧に戻る|もっと見る|続きを読む|ホームに戻る|ホームへ戻る|メニュー|印刷|印刷する|検索|ログイン|全文を読む|閉じる|目次|文字サイズ|サイトマップ
|맨위로|맨 위로|위로|홈으로|목록|목록으로|이전글|다음글|이전기사|다음기사|이전 기사|다음 기사|더보기|전체보기|인쇄|인쇄하기|검색|로그인|글자크기|닫기|본문 바로가기|메뉴|글씨크기 조절
|nach oben|zurück nach oben|zum seitenanfang|seitenanfang|zurück zur startseite|zur startseite|zurück zur übersicht|zurück|weiter|nächster artikel|vorheriger artikel|drucken|artikel drucken|seite drucken|suche|anmelden|mehr anzeigen|mehr laden|zum inhalt springen|menü|inhaltsverzeichnis|weiterlesen|vorlesen|merken|alle anzeigen|startseite
|haut de page|retour en haut|retour en haut de page|retour à l’accueil|retour à l'accueil|retour|article suivant|article précédent|suivant|précédent|imprimer|imprimer l'article|rechercher|se connecter|connexion|voir plus|lire la suite|aller au contenu|menu principal|sommaire|écouter l'article|accueil|voir tout|afficher plus
|volver arriba|ir arriba|volver al inicio|volver a la portada|arriba|volver|siguiente|anterior|artículo siguiente|artículo anterior|noticia anterior|noticia siguiente|imprimir|buscar|iniciar sesión|ver más|leer más|seguir leyendo|ir al contenido|menú|cargar más|inicio|escuchar|ver todo
|voltar ao topo|voltar ao início|voltar|próximo|ir para o conteúdo|veja mais|ver mais|leia mais|carregar mais|entrar|torna su|torna all'inizio|torna alla home|indietro|avanti|stampa|cerca|accedi|leggi tutto|mostra altro|articolo successivo|articolo precedente|terug naar boven|naar boven|terug|volgende|vorige|zoeken|inloggen|meer laden|lees meer|наверх|вернуться наверх|на главную|назад|вперед|далее|печать|распечатать|поиск|войти|показать ещё|показать еще|читать далее|версия для печати|вгору|на головну|wróć na górę|do góry|powrót|drukuj|następny|poprzedni|szukaj|zaloguj się|czytaj dalej|başa dön|yukarı çık|yazdır|ana sayfa|về đầu trang|lên đầu trang|kembali ke atas|till toppen|tillbaka|til toppen|takaisin ylös|العودة إلى الأعلى|العودة للأعلى`,
  share: `share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email|share article|share this:|tweet|pin it|copy link|link copied|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|email|follow us|follow us on facebook|follow us on twitter|follow us on google news|like this|like this:|facebook twitter|facebook twitter linkedin|facebook twitter whatsapp|facebook twitter email|share facebook twitter|save|gift this article
|分享|分享到|分享至|分享到微信|分享到微博|分享到朋友圈|分享文章|分享此文|微信|微博|qq空间|微信扫一扫|扫一扫分享|用微信扫码二维码|分享至好友和朋友圈|扫描二维码|扫码阅读|扫一扫 分享|微信 微博|复制链接|複製連結|加line好友|点赞|关注我们|關注我們|シェア|シェアする|ツイート|ツイートする|この記事をシェア|この記事をシェアする|共有|リンクをコピー|リンクをコピーする|はてなブックマーク|フォローする|スクラップ|保存|공유|공유하기|페이스북|트위터|카카오톡|url복사|url 복사|기사공유|스크랩|밴드|카카오스토리
|teilen|artikel teilen|auf facebook teilen|auf twitter teilen|per e-mail teilen|per mail|link kopieren|beitrag teilen|folgen sie uns|folgen|partager|partager l’article|partager l'article|partager sur facebook|partager sur twitter|partager cet article|copier le lien|suivez-nous|envoyer par mail|envoyer par e-mail|compartir|compartir en facebook|compartir en twitter|comparte|comparte esta noticia|copiar enlace|síguenos|enviar por correo|compartilhar|compartilhe|compartilhe no whatsapp|siga-nos|partilhar|condividi|condividi su facebook|seguici|delen|deel dit artikel|поделиться|поделиться в соцсетях|подписывайтесь|поділитися|udostępnij|podziel się|paylaş|chia sẻ|bagikan|dela|del|jaa|مشاركة|شارك`,
  related: `related|related articles|related stories|related news|related content|related posts|related topics|related links|related coverage|see also|read also|read more|read next|more from|more stories|more news|more on this story|more on this topic|more like this|you may also like|you might also like|you may also be interested in|recommended|recommended for you|recommended stories|recommended reading|top stories|most read|most popular|most viewed|trending|trending now|latest news|latest stories|latest|popular|popular posts|recent posts|recent articles|editor's picks|editors' picks|don't miss|up next|from the web|around the web|sponsored content|promoted stories|in other news|what to read next|further reading
|相关新闻|相關新聞|相关阅读|相關閱讀|相关文章|相關文章|相关报道|相關報導|相关链接|相關連結|相关推荐|相關推薦|推荐阅读|推薦閱讀|热门推荐|熱門推薦|热点新闻|熱門新聞|热门新闻|热门文章|熱門文章|热点推荐|最新新闻|最新文章|最新消息|延伸閱讀|延伸阅读|更多新闻|更多新聞|猜你喜欢|猜你喜歡|你可能也喜歡|您可能感兴趣|精彩推荐|精选推荐|编辑推荐|編輯推薦|今日热点|排行榜|热点排行|点击排行|阅读排行|新闻排行|新闻推荐|图片新闻|专题报道|为您推荐|大家都在看|更多相关新闻|相關議題|熱門|热门|推荐|推薦
|関連記事|関連ニュース|関連リンク|関連キーワード|関連トピックス|関連する記事|おすすめ記事|おすすめの記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ|人気記事|人気記事ランキング|アクセスランキング|ランキング|最新記事|最新ニュース|新着記事|注目記事|この記事に関連する記事|この記事の関連ニュース|こんな記事も読まれています|よく読まれている記事|トップニュース|注目ニュース|ピックアップ
|관련기사|관련 기사|관련뉴스|관련 뉴스|많이 본 뉴스|많이 본 기사|인기기사|인기 기사|인기뉴스|추천기사|추천 기사|추천뉴스|최신기사|최신뉴스|주요뉴스|이 기사와 함께 많이 본 기사|핫이슈|실시간 인기기사|오늘의 주요뉴스|함께 볼만한 기사
|mehr zum thema|zum thema|lesen sie auch|lesen sie auch:|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|ähnliche artikel|verwandte artikel|verwandte themen|weitere artikel|weitere nachrichten|weitere meldungen|weitere themen|mehr nachrichten|meistgelesen|meistgelesene artikel|meist gelesen|neueste artikel|empfehlungen|empfehlungen der redaktion|mehr aus dem ressort|top-themen|passend dazu|aktuelle nachrichten|neueste nachrichten|links zum thema
|à lire aussi|lire aussi|voir aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|articles associés|articles connexes|à voir aussi|à ne pas manquer|les plus lus|les plus populaires|nos derniers articles|derniers articles|dernières actualités|dans la même rubrique|plus d’actualités|vous aimerez aussi|vous pourriez aussi aimer|recommandé pour vous|contenus sponsorisés|autres articles|en direct|à la une
|noticias relacionadas|artículos relacionados|contenido relacionado|temas relacionados|más noticias|más información|te puede interesar|también te puede interesar|le puede interesar|quizás te interese|lo más leído|lo más visto|más leídas|las más leídas|últimas noticias|lea también|lee también|ver también|otras noticias|recomendados|te recomendamos|destacados|archivado en|relacionados|relacionadas|en portada
|notícias relacionadas|veja também|leia também|mais lidas|mais notícias|últimas notícias|relacionadas|artigos relacionados|conteúdo relacionado|leggi anche|articoli correlati|articoli simili|ti potrebbe interessare|potrebbe interessarti|potrebbero interessarti|i più letti|ultime notizie|le ultime notizie|vedi anche|correlati|lees ook|gerelateerde artikelen|gerelateerd|meest gelezen|laatste nieuws|meer nieuws|читайте также|читайте также:|по теме|материалы по теме|похожие статьи|похожие новости|новости по теме|популярное|самое читаемое|последние новости|главное|рекомендуем|читайте також|схожі новини|останні новини|czytaj także|czytaj też|zobacz także|zobacz też|powiązane artykuły|najczęściej czytane|najnowsze|przeczytaj także|polecane|ilgili haberler|benzer haberler|çok okunanlar|son haberler|tin liên quan|tin cùng chuyên mục|bài viết liên quan|đọc thêm|xem thêm|tin mới nhất|baca juga|berita terkait|artikel terkait|terpopuler|läs också|läs mer|relaterat|mest lästa|les også|læs også|mest lest|lue myös|مقالات ذات صلة|أخبار ذات صلة|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة`,
  comments: `comments|comment|leave a comment|leave a reply|post a comment|add a comment|add comment|join the conversation|reader comments|readers' comments|show comments|write a comment|comments section|all comments|responses|发表评论|發表評論|网友评论|網友評論|评论|評論|最新评论|热门评论|全部评论|我要评论|我来说两句|已有评论|留言|发表留言|發表留言|用户评论|读者评论|留言板|コメント|コメントを書く|コメントする|コメント一覧|みんなのコメント|読者コメント|댓글|댓글쓰기|댓글 쓰기|의견쓰기|댓글 달기|kommentare|kommentar schreiben|kommentieren|leserkommentare|kommentar verfassen|schreiben sie einen kommentar|schreibe einen kommentar|diskutieren sie mit|commentaires|laisser un commentaire|commenter|ajouter un commentaire|poster un commentaire|réagir|vos réactions|réactions|comentarios|deja un comentario|dejar un comentario|comentar|escribe un comentario|añadir comentario|comentários|deixe um comentário|deixe seu comentário|commenti|lascia un commento|reacties|reageer|laat een reactie achter|комментарии|оставить комментарий|комментировать|обсуждение|коментарі|залишити коментар|komentarze|dodaj komentarz|yorumlar|yorum yap|bình luận|ý kiến bạn đọc|komentar|tinggalkan komentar|kommentarer|lämna en kommentar|kommentit|التعليقات|أضف تعليق|اترك تعليقا|תגובות`,
  subscribe: `subscribe|subscribe now|subscribe today|subscribe to our newsletter|sign up|sign up for our newsletter|sign up to our newsletter|newsletter|get our newsletter|join our newsletter|become a member|support us|support our journalism|donate|register|create account|already a subscriber? log in|get the app|download the app|download our app|订阅|訂閱|订阅我们|下载app|下载客户端|打开app|打开客户端|app内打开|立即订阅|訂閱電子報|会员登录|ニュースレター登録|メルマガ登録|会員登録|無料会員登録|購読する|定期購読|有料会員になる|アプリをダウンロード|구독|구독하기|뉴스레터 구독|앱 다운로드|newsletter abonnieren|jetzt abonnieren|abonnieren|abo|zum newsletter anmelden|jetzt anmelden|jetzt registrieren|app herunterladen|s’abonner|s'abonner|abonnez-vous|abonnez-vous à notre newsletter|inscrivez-vous à notre newsletter|je m’abonne|je m'abonne|s’inscrire|s'inscrire|faire un don|suscríbete|suscríbase|suscribirse|suscríbete a nuestro boletín|suscríbete a la newsletter|boletín|regístrate|hazte socio|descarga la app|assine|assine já|inscreva-se|cadastre-se|iscriviti|iscriviti alla newsletter|abbonati|sostienici|word abonnee|abonneer|schrijf je in voor de nieuwsbrief|подписаться|подпишитесь|подписка|підписатися|subskrybuj|zapisz się do newslettera|abone ol|đăng ký|berlangganan|prenumerera|abonner|tilaa|اشترك|اشترك الآن`,
  ad: `advertisement|advertisements|ad|ads|advertising|sponsored|sponsored by|promoted|article continues below|story continues below|article continues below advertisement|story continues below advertisement|article continues after advertisement|广告|廣告|推广|推廣|广告位|請繼續往下閱讀|请继续往下阅读|(請繼續往下閱讀...)|广告 滚动以继续阅读|広告|スポンサーリンク|スポンサードリンク|pr|ad|広告の下に記事が続きます|광고|스폰서|anzeige|werbung|anzeigen|artikel wird unten fortgesetzt|publicité|annonce|la suite après cette publicité|la suite après la publicité|contenu sponsorisé|publicidad|anuncio|patrocinado|publicidade|anúncio|continua depois da publicidade|pubblicità|continua a leggere dopo la pubblicità|advertentie|реклама|на правах рекламы|reklama|reklam|quảng cáo|iklan|advertisement\nscroll to continue|annons|annonse|mainos|إعلان|الإعلانات|פרסומת`,
  legal: `all rights reserved|terms of use|terms of service|terms and conditions|privacy policy|cookie policy|cookie settings|contact us|about us|contact|disclaimer|imprint|privacy|accessibility|advertise with us|accept cookies|accept all|accept all cookies|manage cookies|版权所有|版權所有|免责声明|免責聲明|关于我们|關於我們|联系我们|聯絡我們|聯繫我們|隐私政策|隱私權政策|使用條款|服务条款|网站声明|著作權聲明|广告服务|招聘信息|法律声明|無断転載禁止|無断転載を禁じます|無断転載・複製を禁じます|プライバシーポリシー|利用規約|お問い合わせ|会社概要|個人情報保護方針|特定商取引法に基づく表記|著作権について|免責事項|무단전재 및 재배포 금지|무단전재-재배포 금지|개인정보처리방침|이용약관|회사소개|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|alle rechte vorbehalten|cookie-einstellungen|kontakt|alle akzeptieren|mentions légales|politique de confidentialité|conditions générales|conditions d’utilisation|conditions d'utilisation|tous droits réservés|contactez-nous|qui sommes-nous|gérer les cookies|accepter les cookies|tout accepter|aviso legal|política de privacidad|política de cookies|términos y condiciones|todos los derechos reservados|contacto|quiénes somos|aceptar cookies|aceptar todo|política de privacidade|termos de uso|todos os direitos reservados|fale conosco|quem somos|note legali|informativa sulla privacy|tutti i diritti riservati|contatti|chi siamo|privacyverklaring|alle rechten voorbehouden|algemene voorwaarden|все права защищены|политика конфиденциальности|пользовательское соглашение|контакты|о нас|усі права захищено|wszelkie prawa zastrzeżone|polityka prywatności|regulamin|tüm hakları saklıdır|gizlilik politikası|kebijakan privasi|alla rättigheter förbehållna|جميع الحقوق محفوظة|سياسة الخصوصية`,
};

const KINDS = new Map<string, ChromeKind>();
for (const [kind, lines] of Object.entries(LINES) as [ChromeKind, string][])
  for (const line of lines.split(/\|\n?|\n\|/)) if (line && !KINDS.has(line)) KINDS.set(line, kind);
const LONGEST = Math.max(...[...KINDS.keys()].map((k) => k.length));

/** Forms with a number, a name or a year in them, and which marks a line of that form has. */
const FORMS: readonly (readonly [kind: ChromeKind, form: RegExp, needs: number])[] = [
  ['comments', /^\(?\d{1,5}\)? (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|комментари\p{L}+|yorum)$/u, HAS.digit],
  ['comments', /^(?:comments?|评论|評論|コメント|댓글|kommentare|commentaires|comentarios|leave a comment|コメント数) ?[:(]? ?\d{1,5}\)?$/, HAS.digit],
  ['legal', /^(?:copyright|\(c\)|©).{0,80}$/, HAS.form | HAS.legal],
  ['legal', /^.{0,60}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|版权所有|版權所有|無断転載|무단전재|все права защищены)[^。]{0,40}$/, HAS.form | HAS.legal],
  ['nav', /^(?:上一篇|下一篇|previous|next|vorheriger artikel|nächster artikel) ?[:»›>].{0,80}$/, HAS.step],
  ['share', /^(?:share|teilen|partager|compartir|分享到?|シェア)(?:[ :|/·]+(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|reddit|pinterest|line|微信|微博|qq空间|qq|朋友圈|copy link|print)){1,9}$/, HAS.chrome],
  ['share', /^(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|line|e-?mail)(?:[ |/·,]+(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|reddit|pinterest|line|print|copy link)){1,9}$/, HAS.chrome],
]; // prettier-ignore

// Whole lines, and those of names of networks alone, have no other words; the other forms need a number, a sign or one of these.
knowWords(HAS.chrome, KINDS.keys());
knowWords(HAS.chrome, ['share teilen partager compartir 分享 分享到 シェア facebook twitter x whatsapp linkedin e-mail email telegram reddit pinterest line 微信 微博 qq空间 qq 朋友圈 copy link print']); // prettier-ignore
knowWords(HAS.form, 'copyright|c|rights|rechte|droits|derechos|diritti|права'.split('|'));
const MAY_BE_CHROME = HAS.chrome | HAS.form | HAS.digit | HAS.legal | HAS.step;

/** Buttons that were set in brackets, in a row: 【打印】【关闭】. */
const BUTTONS = /^(?:\s*[【[][^\s【】[\]][^【】[\]]{0,20}[】\]]){2,12}\s*$/;

/** What a row of buttons is, where each of them is one. */
function buttonsOf(line: string): ChromeKind | undefined {
  const kinds = line.split(/[【】[\]]/).flatMap((label) => (label.trim() ? [KINDS.get(key(label).trim())] : []));
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}

/** What the line is if it is a leftover of the page; undefined for a line of the article. */
export function chromeKind(line: string, marks = marksOf(line)): ChromeKind | undefined {
  if (line.length > 120) return undefined;
  if ('【['.includes(line.trimStart().charAt(0)) && BUTTONS.test(line)) return buttonsOf(line);
  if ((marks & MAY_BE_CHROME) === 0) return undefined;
  const text = key(line).replace(
    /^[\s>»›▲△↑←→▶▼●■◆★*#•·|[\]【】「」<-]+|[\s>»›▲△↑←→▶▼●■◆★*#•·|[\]【】「」<:.!…-]+$/gu,
    '',
  );
  if (text === '') return undefined;
  if (text.length <= LONGEST) {
    const kind = KINDS.get(text);
    if (kind) return kind;
  }
  if (
    !/[\d©c版無무]|all|alle|tous|todos|tutti|share|teilen|partager|compartir|分享|シェア|facebook|twitter|x |whats|line|next|prev|上一|下一|права/.test(
      text,
    )
  )
    return undefined;
  return FORMS.find(([, form, needs]) => (marks & needs) !== 0 && form.test(text))?.[0];
}
