package textmatch

import (
	"regexp"
	"slices"
	"strings"

	"github.com/newsevent/newsevent/internal/pattern"
)

// negations is words that deny, in whatever language a text is.
var negations = lexiconOf(
	// English
	`no not never none nobody nothing nowhere neither nor cannot hardly barely scarcely rarely seldom`,
	// German
	`nicht nichts nie niemals nein kein keine keinen keinem keiner keines keinerlei keinesfalls keineswegs mitnichten
	niemand niemanden niemandem nirgends nirgendwo kaum weder nimmer`,
	// Dutch, Afrikaans
	`niet niets nooit geen niemand nergens nimmer evenmin nauwelijks amper geenszins`,
	// Swedish, Danish, Norwegian, Icelandic
	`inte icke aldrig ingen inget inga ingenting ej knappt knappast varken ikke ikkje aldri intet nej nei hverken verken
	næppe neppe ekki aldrei enginn engin ekkert engan eigi hvorki`,
	// French
	`ne pas jamais rien aucun aucune nul nulle non guère`,
	// Spanish, Catalan, Portuguese, Italian
	`nunca jamás nada nadie ningún ninguno ninguna ni tampoco`,
	`não nem ninguém nenhum nenhuma tampouco sequer`,
	`niente nulla nessun nessuno nessuna né neppure neanche nemmeno`,
	// Romanian
	`niciodată nimeni nimic nici niciun nicio nicidecum`,
	// Polish, Czech, Slovak
	`nie nigdy nigdzie nikt nikogo nikomu nic niczego niczym żaden żadna żadne żadnego żadnej żadnych ani`,
	`ne není nejsou nejsem nejsme nebude nebudeme nebudou nebudu nebyl nebyla nebylo nebyli nelze nemůže nemůžeme nemáme
	nikdy nikdo nikoho nikomu nijak nikoli nikoliv žádný žádná žádné žádného žádní nikto nič žiadny žiadna žiadne`,
	// Croatian, Serbian, Bosnian, Slovene
	`nisam nisi nije nismo niste nisu neću nećeš neće nećemo nećete nemam nemaš nema nemamo nemate nemaju nemoj nemojmo
	nemojte nitko niko nikoga ništa nikad nikada nijedan nijedna nijedno nisem niso nočem noče nočemo nihče nikoli`,
	`нисам ниси није нисмо нисте нису нећу нећеш неће нећемо нећете немам немаш нема немамо немају немој немојмо немојте
	нико никога ништа никад никада ниједан ниједна`,
	// Bulgarian, Macedonian
	`няма нямам нямаме нямат никой никого никога никъде нищо недей недейте нито никој ништо`,
	// Russian, Ukrainian, Belarusian
	`не нет ни никогда никто никого никому никем ничего ничто ничему ничем нигде никуда никак никакой никакая никакое
	никакие никаких нельзя вряд едва`,
	`ні ніколи ніхто нікого нічого ніде немає жоден жодна жодне жодного жодної ня няма ніхто нічога`,
	// Hungarian, Finnish, Estonian, Lithuanian, Latvian
	`nem soha sohasem senki senkit semmi semmit sem nincs nincsenek sehol aligha`,
	`ei emme ette eivät eikä älä älkää älkäämme älköön tuskin nėra niekada niekas nav nekad nekas neviens`,
	// Turkish, Azerbaijani
	`değil değildir değiliz değilim değiller hayır yok yoktur asla hiç hiçbir deyil yox heç`,
	// Greek
	`δεν μη μην όχι ούτε ποτέ κανείς κανένας καμία κανένα τίποτα τίποτε ουδείς ουδέποτε μήτε`,
	// Albanian, Basque
	`nuk asnjë askush kurrë mos ez`,
	// Vietnamese, Indonesian, Malay, Swahili, Filipino
	`không chẳng chưa đừng chả`, `tidak bukan belum jangan tiada takkan`, `siyo sio hapana kamwe hakuna wala`, `huwag walang`,
	// Arabic, Persian, Urdu
	`لا لن لم ليس ليست ليسوا لست لسنا غير ولا ولن ولم وليس وليست فلا فلن فلم فليس`,
	`نه نمی نیست نیستند نیستم نیستیم نیستید نبود نبودند نشد نشده ندارد ندارم نداریم ندارند نداشت نباید هرگز هیچ هیچکس`,
	`نہیں مت نہ`,
	// Hebrew
	`ולא לא אין ואין אל איני אינו אינה אינם אינן איננו`,
	// Hindi, Marathi, Nepali, Bengali, Punjabi, Gujarati, Tamil, Telugu, Kannada, Malayalam
	`नहीं मत नही ना नाही नाहीत छैन होइन`, `না নয় নেই নি`, `ਨਹੀਂ ਨਾ નહીં નથી இல்லை లేదు కాదు ಇಲ್ಲ ഇല്ല`,
	// Armenian, Georgian, Kazakh, Mongolian, Amharic
	`ոչ չէ երբեք არ ვერ ნუ არა არასოდეს емес жоқ ешқашан биш үгүй አይደለም`,
	// Korean, Chinese, Japanese
	`안 못`, `不 没 沒 未 無 无 非 別 别 勿`,
)

// negates reports whether a word denies.
func negates(word string) bool {
	if negations.has(word) {
		return true
	}
	var buf [64]byte
	if len(word) >= cap(buf) {
		return false
	}
	folded := string(appendFolded(buf[:0], word, true))
	return strings.HasSuffix(folded, "n't") || strings.HasPrefix(folded, "n'") && len(folded) > 2 ||
		deniesInKorean(folded) || deniesInPersian(folded)
}

// deniesInKorean reports whether a word is a form of one of the verbs that deny.
func deniesInKorean(word string) bool {
	return strings.HasPrefix(word, "않") || strings.HasPrefix(word, "못") || strings.HasPrefix(word, "없") || strings.HasPrefix(word, "아니")
}

// deniesInPersian reports whether a word is a verb with what denies it in front.
func deniesInPersian(word string) bool {
	return strings.HasPrefix(word, "نمی") || strings.HasPrefix(word, "نخواه")
}

// homographs are words that deny in one language and say something else in
// others. They deny where the text around is in that language.
var homographs = [...]struct {
	words *lexicon
	// telling is words or ends of words that only the language has.
	telling func() *regexp.Regexp
}{
	{lexiconOf(`nu`), wordsOf(`[^ ]*[ășşțţ][^ ]*|este|sunt|pentru|din|după|spus|declarat`)},                                                                              // Romanian; Swedish "now"
	{lexiconOf(`en et`), wordsOf(`[^ ]*ää[^ ]*|[^ ]*(?:[lst]tä|ssä|stä|llä)|[^ ]*yö[^ ]*|hän|että|sanoi|sanoo|sanoivat|kertoi|kertoo|mutta|minä|sinä|ole|laskua|maksa`)}, // Finnish; "in", "and"
	{lexiconOf(`mai`), wordsOf(`che|è|non|il|gli|della|detto|perché|abbiamo|questo`)},                                                                                    // Italian; "May"
	{lexiconOf(`tak`), wordsOf(`yang|dan|ini|itu|kami|kita|akan|dengan|untuk|dari|mereka`)},                                                                              // Indonesian; Polish "yes"
	{lexiconOf(`mitte pole ära ärge`), wordsOf(`[^ ]*õ[^ ]*|ütles|kui|meie`)},                                                                                            // Estonian; "middle"
	{lexiconOf(`si`), wordsOf(`kwa|hii|sisi|alisema|katika|watu|hivyo|haki`)},                                                                                            // Swahili; "if"
	{lexiconOf(`hindi`), wordsOf(`ang|ng|mga|kami|namin|siya|aniya`)},                                                                                                    // Filipino; the language
}

func wordsOf(alternatives string) func() *regexp.Regexp {
	return pattern.Of(`(?i)(?:^|[\s\pP])(?:` + alternatives + `)(?:[\s\pP]|$)`)
}

// deniesIn reports whether a word denies in the language of the text around it.
func deniesIn(word, around string) bool {
	if negates(word) {
		return true
	}
	for _, h := range homographs {
		if h.words.has(word) {
			return h.telling().MatchString(around)
		}
	}
	return false
}

// carriers is words over which a denial before them reaches to those behind: "no
// one will", "not yet", "under no circumstances will".
var carriers = lexiconOf(
	`one anyone anybody anything all every everyone everybody many much longer way ever even yet to be been have has
	circumstances circumstance case condition conditions means single person`,
	`jemand jemanden einer mehr einmal alle alles jeder jede jedes zu je wieder mensch fall falle umständen weise`,
	`iemand meer eens allemaal enkele enkel geval beding ooit te`,
	`någon någonsin alla längre under omständigheter sätt nogen nogensinde længere omstændigheder noen noensinne lenger
	omstendigheter att at å`,
	`cas façon manière prétexte plus`, `caso manera modo más todos nadie concepto`, `caso modo maneira mais todos`,
	`caso modo più tutti`, `już wypadku razie wszyscy sposób jeszcze`, `už případě všichni`, `ли в коем случае все уже больше даже`,
	`да`, `более`, `ще вже жодному разі разі`, `više još da`, `mai să o`, `enää koskaan kukaan`, `artık bir kimse şekilde`, `πια να θα`,
	`lagi pernah akan`, `có còn bao giờ`,
)

// correlatives are words that deny behind another: "weder … noch".
var correlatives = map[string]*lexicon{
	"noch": lexiconOf(`weder`), "eller": lexiconOf(`varken hverken verken`),
}

// Negates reports whether one of the words denies.
func Negates(s string) bool {
	return slices.ContainsFunc(Tokens(s), func(t Token) bool { return t.Kind == Word && deniesIn(s[t.Start:t.End], s) })
}

// mostSwallowed is how many words an ellipsis may stand for to be looked into.
const mostSwallowed = 7

// Swallows reports whether a few words of one clause, for which an ellipsis
// stands, deny what goes on behind them.
func Swallows(s string) bool {
	words, denied := 0, false
	for _, t := range Tokens(s) {
		if t.Kind != Word {
			return false
		}
		words++
		denied = denied || deniesIn(s[t.Start:t.End], s)
	}
	return denied && words <= mostSwallowed
}
