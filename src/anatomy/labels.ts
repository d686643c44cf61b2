import type { Role } from './types';

/** Labels before a name, an outlet or a date, by what they announce, in the languages Copydesk reads bodies in. Lower case, separated by `|`. */
const LABELS: Readonly<Record<Role, string>> = {
  author: `as told to|contributed by|guest column by|column by|opinion by|essay by|analysis by|escribe|escriben|採訪報導|采访报道|採訪報道|author|authors|author(s)|by|byline|written by|words by|words|story by|story|text by|text|report by|reported by|reporting by|reporting|reporter|reporters|writer|writers|writing by|writing|posted by|submitted by|correspondent|journalist|columnist|interview by|article by|about the author
|autor|autorin|autoren|autor:in|autor/in|autoren:innen|verfasser|verfasserin|von|text von|texte|bericht|bericht von|geschrieben von|verfasst von|reportage|reporterin|korrespondent|korrespondentin|gastbeitrag von|kommentar von|interview|ein gastbeitrag von|ein kommentar von|eine analyse von|analyse von|protokoll|aufgezeichnet von
|auteur|auteure|autrice|auteurs|autrices|par|texte|texte de|écrit par|rédigé par|rédaction|rédacteur|rédactrice|propos recueillis par|recueilli par|journaliste|article de|un article de|publié par|reportage de|signé|enquête de
|autora|autores|por|escrito por|redacción|redacta|redactor|redactora|texto|textos|texto de|periodista|firma|firmado por|una crónica de|publicado por|entrevista de|reportaje de|un reportaje de
|redação|repórter|reportagem|jornalista|texto por|autoria|reportagem de
|autore|autrice|autori|di|a cura di|scritto da|testo|testo di|testi|articolo di|giornalista|firma di|servizio di
|door|tekst|geschreven door|auteurs|verslaggever|tekst door
|автор|авторы|беседовал|беседовала|подготовил|подготовила|записал|записала|автор текста|текст|корреспондент|журналист|автор статьи|автор материала
|автори|автор статті|кореспондент
|autorka|autorzy|tekst|napisał|napisała|opracował|opracowała|oprac.
|yazar|yazan|yazı|haber|muhabir|yazarlar
|tác giả|bài|bài viết|phóng viên|người viết|bài và ảnh|tin|nguồn tin
|penulis|oleh|pewarta|ditulis oleh|wartawan|jurnalis
|skriven av|skrivet av|författare|av|reporter
|forfatter|skrevet av|skrevet af|af|journalist
|teksti|kirjoittaja|toimittaja|kirjoittanut
|szerző|írta|szöveg|συντάκτης|του|της|γράφει|γράφει ο|γράφει η|كتب|كتبت|بقلم|الكاتب|المؤلف|إعداد|מאת|כתב|คอลัมนิสต์|ผู้เขียน|เขียนโดย|โดย|लेखक|संवाददाता
|글|기자|작성자|취재|글쓴이|취재기자|취재 기자|작성|필자|글·사진|저자|기고
|文|取材|取材・文|文・取材|取材/文|文/取材|取材と文|文・写真|写真・文|文と写真|執筆|執筆者|著者|筆者|作者|ライター|記者|記者名|投稿者|聞き手|寄稿|文責|リポート|構成|文・構成|取材・構成|構成・文|取材・執筆|文/写真|記事|担当記者|署名|担当
|作者|撰文|撰稿|撰稿人|记者|本报记者|本報記者|本刊记者|本刊記者|采写|採寫|文字|文字记者|采访|採訪|採訪撰文|採訪/撰文|采访撰文|通讯员|通訊員|实习记者|實習記者|特约记者|特約記者|见习记者|本网记者|本網記者|原作者|执笔|執筆|文/图|文/圖|图文|圖文|图/文|圖/文|文图|采编|特派记者|特派員|特约撰稿|特约撰稿人|署名|作者署名|撰文/摄影|撰文、摄影|文、图|文/摄影|文/攝影|报道|報道|記者姓名|撰寫|撰写|特約作者|责任记者|采写/摄影|新华社记者|首席记者|全媒体记者|融媒体记者|总台记者|央视记者|本台记者|本社记者|文稿|供稿人|采访/撰文`,
  editor: `核稿|editor|editors|editor(s)|edited by|editing by|editing|edit|managing editor|editor-in-chief|editor in chief|copy editor|copy editing|copyediting|news editor|web editor|desk|desk editor|edits by|production editor|editing and production by
|redaktion|redakteur|redakteurin|redaktionell bearbeitet von|bearbeitet von|bearbeitung|lektorat|redigiert von|verantwortlich|verantwortlicher redakteur|verantwortliche redakteurin|redaktionelle bearbeitung|chef vom dienst|cvd|editiert von|chefredaktion|chefredakteur|chefredakteurin|onlineredaktion|schlussredaktion
|édité par|édition|édition web|rédacteur en chef|rédactrice en chef|chef d’édition|chef d'édition|secrétaire de rédaction|secrétariat de rédaction|édition et mise en ligne|éditeur|éditrice|éditeur web|relu par|relecture|édition par|responsable d'édition|responsable d’édition|mise en forme
|edición|edición de|editado por|editora|editores|edición web|editor web|editor responsable|editora responsable|editor jefe|editora jefe|redactor jefe|redactora jefe|edita|edición y redacción|editora web
|edição|edição de|editora|edição web|revisão e edição
|a cura della redazione|caporedattore|revisione|redattore|redattrice|editing di|curatore
|redactie|eindredactie|eindredacteur|redacteur
|редактор|редакторы|под редакцией|выпускающий редактор|отредактировал|отредактировала|шеф-редактор|ответственный редактор|редакторка|випусковий редактор|редактори
|redaktor|redakcja|red.|redaktor prowadzący|redaktorka|redagowała|redagował
|editör|haber editörü|editörler|düzenleyen|biên tập|biên tập viên|người biên tập|penyunting|redaktur|disunting oleh
|redaktör|redigering|redigerad av|redaktør|redigert av|redigeret af|desk|szerkesztő|szerkesztette|επιμέλεια|المحرر|تحرير|محرر|עורך|עריכה|บรรณาธิการ|संपादक|संपादन
|편집|편집자|에디터|데스크|편집기자|편집 기자|교열|편집인|담당 에디터
|編集|編集者|編集担当|責任編集|担当編集|担当編集者|デスク|エディター|編集長|編集・構成|構成・編集|編輯担当|編集部担当|編集デスク
|责任编辑|責任編輯|责编|責編|编辑|編輯|核稿编辑|核稿編輯|值班编辑|值班編輯|主编|主編|网络编辑|執行編輯|执行编辑|新媒体编辑|本文编辑|本期编辑|编审|編審|文字编辑|文字編輯|审稿编辑|在线编辑|网站编辑|實習編輯|实习编辑|统筹编辑|值班主编|责任编缉|當值編輯|编辑整理|本网编辑|网编|特约编辑|责任编审|內容編輯|编`,
  source: `source|sources|via|news source|original source|agency|news agency|publisher|published in|publication|outlet|newspaper|originally published by|originally published in|first appeared in|this article was originally published by|this article originally appeared in|with material from|courtesy of|article source
|quelle|quellen|herausgeber|medium|agentur|nachrichtenagentur|erschienen in|zuerst erschienen in|originalquelle|mit material von|mit material der
|agence|média|journal|publication d'origine|source originale|avec
|fuente|fuentes|agencia|medio|fuente original|con información de
|fonte|fontes|agência|veículo|com informações de|fonti|agenzia|testata|con informazioni di
|bron|bronnen|persbureau|источник|источники|агентство|издание|джерело|джерела|źródło|źródła|agencja|kaynak|ajans|nguồn|theo|sumber|källa|källor|kilde|kilder|lähde|zdroj|zdroje|forrás|sursa|sursă|πηγή|المصدر|מקור|ที่มา|स्रोत
|출처|제공|제공처|뉴스제공|기사제공|원문|매체
|出典|出所|提供|配信元|情報元|情報源|引用元|ソース|発信元|発行|発行元|媒体|掲載元|掲載紙|配信社|提供元|記事提供|ニュース提供|転載元
|来源|來源|稿源|文章来源|文章來源|稿件来源|稿件來源|新闻来源|新聞來源|信息来源|訊息來源|消息来源|消息來源|来自|來自|出处|出處|转自|轉自|转载自|轉載自|原载|原載|来源媒体|供稿单位|供稿|發稿單位|发稿单位|发布机构|發布機構|媒体|媒體|发布单位|来源单位|据|本文来源|本文來源|内容来源|新聞媒體|文章出处|信息来源单位|首发|稿件提供|来源网站|發布單位|刊于|原文来源|来源于`,
  published: `published|published on|published at|publish date|publication date|date published|first published|originally published|posted|posted on|posted at|date|dated|release date|released|issued|created|created on|pub date|publishing date|published date|article published|date posted|date of publication|publication time|time published|filed
|veröffentlicht|veröffentlicht am|veröffentlichung|veröffentlichungsdatum|erschienen|erschienen am|datum|publiziert|publiziert am|erstellt|erstellt am|publikationsdatum|erstveröffentlichung|online seit|vom|eingestellt am|artikel vom|am|erscheinungsdatum|meldung vom
|publié|publié le|publiée le|date de publication|parution|paru le|mis en ligne le|mise en ligne|mis en ligne|créé le|le|posté le|diffusé le|article publié le|par publication du|publication|rédigé le|paru
|publicado|publicada|publicado el|publicada el|fecha|fecha de publicación|publicación|creado|creado el|publicado en|el|publicado em|data|data de publicação|publicado a|publicação|postado em|publicada em|publicada a las|primera publicación
|pubblicato|pubblicato il|pubblicata il|data di pubblicazione|pubblicazione|postato il|creato il
|gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|publicatiedatum|op
|опубликовано|дата|дата публикации|дата и время|размещено|публикация|опубликована|опубліковано|дата публікації|створено
|opublikowano|data publikacji|data dodania|dodano|utworzono|publikacja|opublikowany|data utworzenia
|yayınlanma|yayınlanma tarihi|yayın tarihi|giriş|giriş tarihi|tarih|yayımlanma|eklenme|oluşturulma|oluşturulma tarihi|yayınlandı
|đăng ngày|xuất bản|ngày đăng|đăng lúc|ngày xuất bản|ngày
|diterbitkan|dipublikasikan|tayang|tanggal|terbit|diposting|diterbitkan pada|kamis|rabu
|publicerad|publicerat|publicerades|publiceringsdatum|publiceret|publisert|offentliggjort|udgivet|lagt ut|julkaistu|publikováno|vydáno|zveřejněno|publikálva|megjelent|publicat|publicat la|publicat pe|δημοσιεύθηκε|δημοσίευση|ημερομηνία|نشر|تاريخ النشر|نُشر|نشر في|التاريخ|פורסם|תאריך|เผยแพร่|วันที่|प्रकाशित|प्रकाशन तिथि
|입력|등록|기사입력|기사 입력|승인|송고|작성일|발행일|게재일|최초입력|등록일|입력시간|기사승인|보도일|작성|발행|게시|입력일|송고시간|기사등록|최초 입력|작성일자|배포일
|公開|公開日|公開日時|掲載|掲載日|配信|配信日|配信日時|投稿日|投稿日時|発行日|日付|発信|発表日|掲載日時|初出|作成日|記事公開日|発表|登録日|日時|発行|投稿
|发布时间|发布|发布于|发布日期|發佈時間|發布時間|發布|發佈|發布日期|發佈日期|發布於|發佈於|时间|時間|日期|发表于|發表於|发表时间|發表時間|发表|發表|刊登日期|刊出|刊登|出版日期|上稿時間|上稿|發稿時間|发稿时间|创建时间|上线时间|首次发布|新闻时间|更新发布|上傳時間|上传时间|最初發布|刊發|发稿|撰寫時間|编发时间|日期时间|發稿日期|发稿日期|首发时间|录入时间|出版|成稿时间`,
  modified: `updated|last updated|updated on|updated at|last updated on|last update|modified|last modified|modified on|revised|last revised|last edited|update|edited on|corrected|correction
|aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|aktualisierung|letzte änderung|geändert|geändert am|zuletzt geändert|stand|bearbeitet am|zuletzt bearbeitet|zuletzt bearbeitet am
|mis à jour|mis à jour le|mise à jour|mise à jour le|modifié|modifié le|actualisé|actualisé le|dernière mise à jour|dernière mise à jour le|dernière modification|dernière modification le|maj|màj
|actualizado|actualizada|actualizado el|actualizada el|última actualización|actualización|ultima actualizacion|modificado|modificado el|última modificación|act.|actualizado a
|atualizado|atualizada|atualizado em|última atualização|atualização|modificado em|atualizado a
|aggiornato|aggiornato il|aggiornata il|ultimo aggiornamento|aggiornamento|ultima modifica|modificato|modificato il
|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst bijgewerkt op|laatste update|gewijzigd|gewijzigd op|aangepast op
|обновлено|изменено|обновление|дата обновления|последнее обновление|оновлено|останнє оновлення
|zaktualizowano|aktualizacja|ostatnia aktualizacja|zmodyfikowano|güncelleme|güncellenme|güncellenme tarihi|son güncelleme|güncellendi|güncelleme tarihi|cập nhật|cập nhật lúc|cập nhật ngày|diperbarui|pembaruan|diperbarui pada|uppdaterad|uppdaterat|senast uppdaterad|opdateret|sidst opdateret|oppdatert|sist oppdatert|päivitetty|muokattu|aktualizováno|frissítve|frissítés|actualizat|actualizat la|ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|تحديث|آخر تحديث|حُدث|עודכן|อัปเดต|अपडेट|अद्यतन|अंतिम अपडेट
|수정|최종수정|최종 수정|업데이트|갱신|수정일|최종수정일|기사수정|최종업데이트|최종 업데이트|수정시간
|更新|更新日|更新日時|最終更新|最終更新日|最終更新日時|修正|修正日|改訂|記事更新日
|更新时间|更新時間|更新于|更新於|最后更新|最後更新|最后更新时间|最後更新時間|修改时间|修改時間|修订|最近更新|更新日期|修订时间|最新更新|最后修改|最後修改|编辑于|編輯於|最近更新时间|修改于`,
  keywords: `keywords|keyword|tags|tag|topics|tagged|filed under|related topics|schlagwörter|schlagworte|stichwörter|stichworte|schlagwort|themen|schlüsselwörter|mots-clés|mots clés|mots-clefs|étiquettes|thèmes|tags associés|sur le même sujet|palabras clave|etiquetas|temas|archivado en|palavras-chave|marcadores|assuntos|parole chiave|etichette|trefwoorden|onderwerpen|ключевые слова|теги|метки|тэги|ключові слова|słowa kluczowe|tagi|anahtar kelimeler|etiketler|từ khóa|thẻ|kata kunci|tagar|nyckelord|taggar|ämnen|nøkleord|stikord|nøgleord|avainsanat|klíčová slova|štítky|kulcsszavak|címkék|cuvinte cheie|etichete|λέξεις-κλειδιά|ετικέτες|الكلمات المفتاحية|وسوم|الوسوم|תגיות|แท็ก|टैग|关键词|关键字|關鍵字|關鍵詞|关键词语|标签|標籤|キーワード|タグ|関連キーワード|関連タグ|태그|키워드|관련태그|주제어`,
  section: `section|category|categories|posted in|department|channel|ressort|rubrik|kategorie|kategorien|rubrique|catégorie|catégories|sección|categoría|categorías|seção|secção|categoria|editoria|sezione|rubriek|categorie|рубрика|раздел|категория|рубрики|розділ|категорія|kategoria|dział|kategori|kategoriler|chuyên mục|danh mục|kanal|avdelning|栏目|欄目|版面|频道|頻道|分类|分類|類別|类别|所属栏目|カテゴリ|カテゴリー|ジャンル|分野|섹션|분류|카테고리`,
  title: `title|headline|article title|titel|überschrift|schlagzeile|titre|título|titular|titolo|заголовок|название|tytuł|nagłówek|başlık|tiêu đề|judul|标题|標題|题目|題目|文章标题|新闻标题|見出し|タイトル|記事タイトル|제목|기사제목|العنوان`,
  subtitle: `subtitle|subhead|subheading|subheadline|standfirst|dek|deck|untertitel|unterzeile|unterüberschrift|sous-titre|chapô|chapeau|subtítulo|sottotitolo|ondertitel|подзаголовок|підзаголовок|podtytuł|alt başlık|副标题|副標題|副题|副題|サブタイトル|サブ見出し|부제|부제목`,
  description: `summary|abstract|description|in brief|excerpt|teaser|zusammenfassung|kurzfassung|beschreibung|vorspann|résumé|description|resumen|descripción|resumo|descrição|sommario|descrizione|samenvatting|аннотация|кратко|описание|анотація|streszczenie|opis|özet|tóm tắt|ringkasan|sammanfattning|摘要|导语|導語|内容提要|简介|提要|核心提示|概要|要約|要旨|リード|요약|개요`,
  other: `available until|valid until|expires|ends|deadline|event date|broadcast|airs|on air|sendung|verfügbar bis|gültig bis|anmeldung bis|anmeldeschluss|einsendeschluss|beginn|ende|termin|disponible jusqu'au|valable jusqu'au|diffusé le|disponible hasta|válido hasta|fecha límite|fecha del evento|有效期|截止|截止日期|截止时间|活动时间|活動時間|开会时间|放送|開催日|開催日時|締め切り|締切|有効期限|마감|행사일|photo|photos|photograph|photographs|photographer|photography|photo by|photos by|photograph by|photography by|photo credit|image|images|image credit|image by|picture|pictures|picture by|credit|credits|illustration|illustrations|illustration by|illustrations by|illustrated by|graphic|graphics|graphics by|graphics by|video|video by|cover photo|camera|animation|design|layout|drawn by|caption|file photo|getty images|image source|photo source|picture source|source photo
|translator|translation|translated by|translation by|translated from the german by|translated from the french by|proofreading|proofread by|proofreader|fact check|fact-check|fact checked by|fact-checked by|fact-checking by|fact-checking|additional reporting|additional reporting by|research|research by|produced by|producer|production|production by|host|reviewed by|medically reviewed by|compiled by|with contributions from|contributors|contributor|contributions by|with reporting by|with additional reporting by
|contact|contacts|media contact|press contact|media contacts|email|e-mail|mail|tel|phone|telephone|fax|call|website|web|twitter|x|facebook|follow|follow us|follow us on|instagram|address|views|comments|reads|hits|likes|shares|reading time|read time|time to read|words count|word count|copyright|license|licence|location|where|when|place|venue|time|cost|price|tickets|note|editor's note|editor’s note|editors' note|data source|data|related|related articles|related stories|see also|read more|read also|more|listen|watch|share|isbn|doi|id|article id|url|link|version|status|draft|language|to|from|cc|subject|re|attn|for immediate release|interviewer|isbn-13|photo illustration
|foto|fotos|foto von|fotos von|bild|bilder|bild von|bildquelle|bildnachweis|titelbild|symbolbild|fotograf|fotografin|fotografie|grafik|grafiken|illustration von|infografik|kamera|schnitt|übersetzung|übersetzt von|übersetzerin|übersetzer|aus dem englischen von|aus dem französischen von|aus dem englischen übersetzt von|deutsch von|mitarbeit|unter mitarbeit von|recherche|faktencheck|korrektorat|kontakt|pressekontakt|ansprechpartner|ansprechpartnerin|telefon|e-mail-adresse|lesezeit|lesedauer|ort|zeit|wo|wann|kommentare|aufrufe|teilen|lesen sie auch|mehr zum thema|weiterlesen|produktion|gestaltung|sprecher|wörter|zeichen|bildunterschrift|datenquelle
|photo de|photos de|crédit|crédits|crédit photo|crédits photo|crédit photos|photographe|photographie|image de|illustration de|infographie|vidéo|vidéo de|traduction|traduction de|traduit par|traduit de l'anglais par|traduit de l’anglais par|traductrice|traducteur|avec la participation de|avec la collaboration de|avec la contribution de|lieu|heure|temps de lecture|durée de lecture|lecture|contact presse|contacts presse|commentaires|partager|lire aussi|à lire aussi|voir aussi|téléphone|courriel|légende|montage|source photo|crédit image|source image
|fotografía|fotografías|fotógrafo|fotógrafa|foto de|fotos de|imagen|imágenes|imagen de|crédito|créditos|crédito de foto|ilustración|ilustraciones|infografía|vídeo|video de|gráfico|traducción|traducción de|traducido por|traductor|traductora|con la colaboración de|colaboración|colaboradores|verificación|corrección|lugar|hora|tiempo de lectura|lectura|contacto|contacto de prensa|comentarios|compartir|lea también|lee también|leer más|te puede interesar|teléfono|correo|pie de foto|cámara|fuente de la imagen
|fotografia|ilustração|imagem|imagens|tradução|tradução de|traduzido por|colaboração|colaborou|colaboraram|tempo de leitura|leia também|leia mais|local|crédito da foto|immagine|immagini|traduzione|traduzione di|tradotto da|foto di|tempo di lettura|leggi anche|luogo|ora|crediti|grafica|beeld|foto's|vertaling|vertaald door|leestijd|lees ook|fotografie door|illustratie
|фото|фотограф|иллюстрация|иллюстрации|видео|перевод|перевел|перевела|переводчик|графика|время чтения|просмотры|комментарии|читайте также|место|контакты|телефон|ілюстрація|переклад|читайте також|zdjęcie|zdjęcia|fot.|fot|ilustracja|tłumaczenie|tłum.|przekład|czytaj też|czytaj także|fotoğraf|fotoğraflar|çeviri|çeviren|kamera|ảnh|dịch|hình ảnh|người dịch|video|biên dịch|penerjemah|foto oleh|baca juga|översättning|översatt av|bild|läs också|oversettelse|oversættelse|kuva|kuvat|käännös|fényképezte|fotó|překlad|φωτογραφία|μετάφραση|الصورة|تصوير|ترجمة|صورة
|사진|영상|그래픽|번역|촬영|이미지|일러스트|문의|연락처|댓글|조회|조회수|장소|일시|자료사진|인포그래픽|관련기사|교정|디자인|사진제공|자료
|写真|撮影|画像|写真提供|写真撮影|イラスト|図|動画|図版|翻訳|訳|翻訳者|監訳|校正|校閲|デザイン|制作|協力|取材協力|監修|場所|日時|会場|問い合わせ|お問い合わせ|電話|関連記事|コメント|カメラ|撮影者|写真・動画|画像提供|画像出典|写真出典|写真＝|データ出典|読了時間|司会|提供写真
|摄影|攝影|图|圖|图片|圖片|图片来源|圖片來源|图片提供|圖片提供|照片|照片来源|照片提供|图源|圖源|题图|題圖|封面|封面图|配图|配圖|插画|插畫|绘图|繪圖|制图|製圖|制圖|图表|視覺|视觉|视觉设计|视频|視頻|影片|影音|摄像|攝像|剪辑|剪輯|翻译|翻譯|译|譯|译者|譯者|编译|編譯|翻译者|校对|校對|校稿|审校|審校|审核|審核|监制|監製|监审|设计|設計|排版|美编|美編|图片编辑|圖片編輯|摄影记者|攝影記者|图片摄影|复审|終審|终审|初审|二审|三审|制作|製作|策划|策劃|统筹|統籌|出品|出品人|总监制|资料来源|資料來源|数据来源|數據來源|圖表來源|联系人|聯絡人|聯繫人|联系电话|联系方式|电话|電話|邮箱|信箱|阅读|閱讀|阅读量|浏览|瀏覽|浏览次数|点击|点击数|点击量|点击次数|字号|字號|字体|评论|評論|分享|分享到|分享至|地点|地點|时长|原标题|原標題|原题|责任校对|相关阅读|相關閱讀|相关新闻|延伸閱讀|延伸阅读|编者按|編者按|注|備註|备注|版权|版權|字数|微信|微博|公众号|配音|播音|主播|出镜|后期|本期主播|通联|供图|供圖|图片由|图说|圖說|视频来源|影片來源|影像|美术编辑|美術編輯|视频编辑|影音編輯|查看|人气|文号|索引号|签发|签审|发布人|發布人`,
};

const ROLES = new Map<string, Role>();
// An earlier role keeps a label that two claim, but for the words that are first of all something else.
for (const [role, labels] of Object.entries(LABELS) as [Role, string][])
  for (const label of labels.split(/[|\n]+/)) {
    const known = ROLES.get(label);
    if (label && (!known || (known === 'author' && role === 'editor'))) ROLES.set(label, role);
  }

/** The longest label, in UTF-16 units. */
export const LONGEST_LABEL = Math.max(...[...ROLES.keys()].map((l) => l.length));

/** The characters labels end with. */
const ENDS = new Set([...ROLES.keys()].map((l) => l.at(-1)!));

/** Every label with its role. */
export const labelsAndRoles = (): (readonly [string, Role])[] => [...ROLES];

/** What a label (lower case, one space between words) announces. */
export const roleOf = (label: string): Role | undefined => ROLES.get(label);

/** A label that ends where the folded text ends, at the start of a word; the longest there is. */
export function labelBefore(folded: string): { role: Role; start: number } | undefined {
  const found = oneBefore(folded);
  return found && people.has(found.role) ? joined(folded, found) : found;
}

function oneBefore(folded: string): { role: Role; start: number } | undefined {
  const end = folded.trimEnd().length;
  if (end === 0 || !ENDS.has(folded[end - 1]!.toLowerCase())) return undefined;
  const text = folded.slice(Math.max(0, end - LONGEST_LABEL - 1), end).toLowerCase();
  const shift = end - text.length;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ' || !boundary(text, i)) continue;
    const role = ROLES.get(text.slice(i));
    if (role) return { role, start: i + shift };
  }
  return undefined;
}

const people: ReadonlySet<Role> = new Set<Role>(['author', 'editor', 'other']);
/** What joins two labels: "Text & Fotos", "texte et photos", "圖／文". */
const JOINT = /(?:(?<! )[ ]?[&+/・、] ?|(?<=\p{L}) (?:and|et|und|y|e|en|och|og|и|та|i) )$/iu;

/** Who did several things did what counts most: photographs matter only where nothing was written. */
function joined(folded: string, found: { role: Role; start: number }): { role: Role; start: number } {
  let { role, start } = found;
  for (let steps = 0; steps < 3; steps++) {
    const joint = JOINT.exec(folded.slice(0, start));
    const before = joint && oneBefore(folded.slice(0, joint.index));
    if (!before || !people.has(before.role)) break;
    if (before.role !== 'other') role = before.role;
    start = before.start;
  }
  return { role, start };
}

const WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word can begin at `i`: where the script writes spaces, not inside one. */
function boundary(text: string, i: number): boolean {
  if (i === 0) return true;
  return !WORD.test(text[i - 1]!) || (i < text.length - 1 && UNSPACED.test(text[i]!));
}
