package textmatch

import (
	"strings"
	"sync"
)

// lexicon is words that tell something wherever they stand, in the form in
// which words are compared, without case. They are put in order when they are
// first asked for.
type lexicon struct {
	lists []string
	// bent are stems and the endings that each of them takes; a hyphen is the
	// empty ending.
	bent  [][2]string
	words map[string]bool
	once  sync.Once
}

func lexiconOf(lists ...string) *lexicon { return &lexicon{lists: lists} }

// inflected adds each stem with each ending.
func (l *lexicon) inflected(stems, endings string) *lexicon {
	l.bent = append(l.bent, [2]string{stems, endings})
	return l
}

func (l *lexicon) order() {
	l.words = map[string]bool{}
	for _, list := range l.lists {
		for word := range strings.FieldsSeq(list) {
			l.words[word] = true
		}
	}
	for _, bent := range l.bent {
		for stem := range strings.FieldsSeq(bent[0]) {
			for ending := range strings.FieldsSeq(bent[1]) {
				l.words[stem+strings.TrimPrefix(ending, "-")] = true
			}
		}
	}
}

func (l *lexicon) has(word string) bool {
	l.once.Do(l.order)
	var buf [64]byte
	return len(word) < cap(buf) && l.words[string(appendFolded(buf[:0], word, true))]
}

// reporting is words that introduce who speaks: "said", "according to".
var reporting = lexiconOf(
	// English
	`said say says saying told tells added adds asked asks replied replies answered answers explained explains
	continued continues warned warns cautioned stressed stresses noted notes insisted insists argued argues recalled
	recalls declared declares announced announces wrote writes tweeted posted admitted admits conceded claimed claims
	concluded concludes reiterated emphasized emphasised acknowledged observed remarked responded stated states vowed
	promised quipped joked lamented complained confirmed according`,
	// German
	`sagte sagten sagt sagen erklärte erklärten erklärt meinte meinten meint betonte betonten betont warnte warnten
	warnt fügte fügten ergänzte ergänzt fragte fragten fragt antwortete antworteten antwortet kündigte teilte teilten
	berichtete berichteten berichtet kritisierte kritisiert forderte forderten fordert schrieb schrieben schreibt räumte
	hieß heißt bekräftigte behauptete behauptet erläuterte erläutert äußerte versicherte versichert unterstrich
	entgegnete stellte gab laut zufolge`,
	// Dutch, Swedish, Danish, Norwegian
	`zei zeiden zegt zeggen aldus verklaarde verklaart vertelde vertelt vroeg vraagt antwoordde antwoordt waarschuwde
	waarschuwt benadrukte benadrukt schreef schrijft meent reageerde reageert volgens
	sade säger sa sagde siger sier tilføjede förklarade svarade svarede svarte frågade spurgte spurte skrev enligt ifølge`,
	// Turkish
	`dedi söyledi belirtti`,
	// Hindi
	`कहा बताया बोले बोली पूछा`,
	// Arabic, Hebrew
	`قال قالت وقال وقالت يقول تقول أضاف أضافت وأضاف وأضافت صرح صرحت أكد أكدت وأكد أوضح أوضحت تابع تابعت وتابع حذر حذرت
	سأل سألت أجاب أجابت כתב אמר אמרה אומר אומרת הוסיף הוסיפה שאל שאלה השיב השיבה הזהיר`,
	// Chinese
	`说 說`,
).
	// French
	inflected(`déclar affirm ajout expliqu précis soulign estim demand confi lanc insist not assur indiqu martel rappel
	racont conclu regrett comment`, `e é ée és ées ent ait aient a èrent`).
	inflected(`dit disait disent poursuit poursuivi répond répondu prévient prévenu averti avertit reconnaît reconnu
	écrit promis promet selon`, `-`).
	// Spanish
	inflected(`afirm declar asegur explic señal subray coment apunt indic manifest expres precis pregunt contest
	anunci record denunci`, `a an ó aron ado`).
	inflected(`dijo dice dijeron dicen dicho añadió añade añadido agregó agrega advirtió advierte insistió insiste respondió
	responde reconoció reconoce concluyó concluye sostuvo sostiene escribió escribe según`, `-`).
	// Italian
	inflected(`afferm dichiar spieg sottoline comment ricord osserv precis raccont`, `a ano ato ò`).
	inflected(`detto dice dicono disse aggiunge aggiunto avverte avvertito conclude concluso risponde risposto chiede
	chiesto scrive scritto sostiene sostenuto secondo`, `-`).
	// Portuguese
	inflected(`afirm acrescent explic declar ressalt destac alert pergunt coment lembr fris sublinh adiant`, `a am ou aram`).
	inflected(`disse diz disseram dizem garantiu garante respondeu responde escreveu concluiu referiu segundo`, `-`).
	// Polish
	inflected(`powiedzia mówi doda podkreśli zaznaczy stwierdzi wyjaśni oświadczy zapyta odpowiedzia oceni napisa przyzna
	tłumaczy kontynuowa zapewni zauważy przekonywa`, `ł ła`).
	inflected(`powiedzieli mówi mówią dodaje podkreśla stwierdza ostrzegł ostrzegła według zdaniem`, `-`).
	// Russian
	inflected(`сказа заяви отмети подчеркну добави продолжи поясни объясни предупреди ответи спроси напомни написа призна
	уточни сообщи рассказа возрази воскликну`, `л ла ло ли`).
	inflected(`говорит говорят говорил говорила считает словам заявляет отмечает утверждает пишет`, `-`).
	// Ukrainian
	inflected(`сказа заяви зазначи дода підкресли наголоси поясни попереди відпові запита написа повідоми розпові`, `в ла ло ли`).
	inflected(`каже кажуть говорить словами вважає`, `-`)

// speakersOwn is words with which an insertion is the speaker's own: "as I said
// before".
var speakersOwn = lexiconOf(
	`as like which who if i we my our you your`,
	`wie die der ich wir mein unser falls wenn`,
	`comme je nous qui dont si`, `como yo nosotros que si`, `come io noi che se`, `eu nós`,
	`jak ja my który która`, `как я мы который которая если`, `як ми який яка`, `zoals ik wij die`, `som jag jeg vi`,
)

// units is words that belong to the number before them.
var units = lexiconOf(
	`percent percentage per cent hundred thousand million millions billion billions trillion degrees points euros euro
	dollars dollar pounds cents km kg kilometres kilometers metres meters miles hectares tonnes tons kwh mw gw`,
	`prozent prozentpunkte hundert tausend million millionen milliarde milliarden billionen grad euro franken dollar kilometer
	meter hektar tonnen promille mio mrd`,
	`pour pourcent mille million millions milliard milliards degrés kilomètres mètres tonnes dollars hectares`,
	`por ciento mil millón millones millares billones grados kilómetros metros euros dólares toneladas`,
	`cento mila milione milioni miliardo miliardi gradi chilometri metri dollari tonnellate`,
	`milhão milhões bilhão bilhões mil graus quilômetros reais dólares toneladas`,
	`procent procenty procentów tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów złotych`,
	`процент процента процентов тысяч тысячи млн млрд миллион миллиона миллионов миллиард миллиарда миллиардов рублей рубля градусов
	километров метров тонн долларов евро`,
	`відсотків відсотка тисяч мільйон мільйонів мільярдів гривень`,
	`procent miljoen miljard duizend miljoner miljarder kronor kroner`,
	`في بالمئة بالمائة مليون ملايين مليار مليارات ألف آلاف دولار يورو جنيه درجة`,
	`प्रतिशत फीसदी करोड़ लाख हजार हज़ार रुपये डॉलर किलोमीटर`,
	`万 億 亿 萬 千 百 兆 円 元 割 度`,
)
