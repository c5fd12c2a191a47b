package quote_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// told are reports in ten languages. In each, the quotes are those between the
// marks ⟦ and ⟧, denials among them between ⟨ and ⟩, which the report has not.
var told = []struct{ language, report string }{
	{"en", "The mayor opened the meeting at nine. “⟦We will ⟨not⟩ close the harbour before 2031, and nobody should believe it⟧,” she said. " +
		"“⟦The town has 480 boats, 12 of them new⟧.” Her deputy was shorter: “⟦Who pays for the new pier?⟧”"},
	{"de", "Die Ministerin sprach am Abend. „⟦Wir werden die Werft ⟨nicht⟩ vor 2031 schließen, darauf ist Verlass⟧“, sagte sie. " +
		"„⟦Im Ort leben 480 Familien von der Fischerei⟧.“ Der Verband fragte: „⟦Wer bezahlt den neuen Kai?⟧“"},
	{"fr", "La ministre a parlé hier soir. « ⟦Nous ne fermerons ⟨pas⟩ le port avant 2031, chacun peut y compter⟧ », a-t-elle dit. " +
		"« ⟦La ville compte 480 bateaux de pêche⟧. » Son adversaire a demandé : « ⟦Qui paiera le nouveau quai ?⟧ »"},
	{"es", "La alcaldesa habló por la noche. «⟦El puerto ⟨no⟩ cerrará antes de 2031, todos pueden confiar en ello⟧», dijo. " +
		"«⟦La ciudad tiene 480 barcos de pesca⟧». El sindicato preguntó: «⟦¿Quién pagará el nuevo muelle?⟧»"},
	{"ru", "Министр выступила вечером. «⟦Мы ⟨не⟩ закроем порт до 2031 года, все могут на это рассчитывать⟧», — сказала она. " +
		"«⟦В городе 480 рыбацких лодок⟧». Рыбаки спросили: «⟦Кто заплатит за новый причал?⟧»"},
	{"ar", "تحدثت الوزيرة مساء أمس. «⟦نحن ⟨لن⟩ نغلق الميناء قبل عام 2031، ويمكن للجميع الاعتماد على ذلك⟧»، قالت للصحفيين. " +
		"«⟦في المدينة 480 قارب صيد جديد⟧». وسأل الصيادون: «⟦من سيدفع ثمن الرصيف الجديد؟⟧»"},
	{"he", "השרה דיברה אמש. “⟦אנחנו ⟨לא⟩ נסגור את הנמל לפני 2031, כולם יכולים לסמוך על כך⟧”, אמרה. " +
		"“⟦בעיר יש 480 סירות דיג חדשות⟧”. הדייגים שאלו: “⟦מי ישלם על המזח החדש?⟧”"},
	{"hi", "मंत्री ने शाम को बात की। “⟦हम 2031 से पहले बंदरगाह बंद ⟨नहीं⟩ करेंगे, सब इस पर भरोसा कर सकते हैं⟧,” उन्होंने कहा। " +
		"“⟦शहर में मछली पकड़ने की 480 नावें हैं⟧।” मछुआरों ने पूछा: “⟦नए घाट का खर्च कौन देगा?⟧”"},
	{"zh", "部长昨晚发表讲话。“⟦我们在2031年之前⟨不⟩会关闭港口，大家可以放心⟧，”她说。" +
		"“⟦全市共有480艘渔船⟧。”渔民问道：“⟦新码头由谁出钱？⟧”"},
	{"ja", "大臣は昨夜語った。「⟦二〇三一年より前に港を閉鎖することは⟨ない⟩と、皆さんに約束します⟧」と述べた。" +
		"「⟦市内には480隻の漁船があります⟧。」漁師は「⟦新しい桟橋の費用は誰が払うのか？⟧」と尋ねた。"},
}

var (
	betweenMarks = regexp.MustCompile(`⟦(.*?)⟧`)
	denied       = regexp.MustCompile(`⟨.*?⟩ ?`)
	plainSigns   = strings.NewReplacer("⟦", "", "⟧", "", "⟨", "", "⟩", "")
	aWord        = regexp.MustCompile(`[\p{L}\p{M}]+`)
	aCharacter   = regexp.MustCompile(`[\p{Han}\p{Hiragana}]`)
	aDigit       = regexp.MustCompile(`[0-9]`)
	aMark        = regexp.MustCompile(`[,،，、?？؟]`)
)

// eachChange yields the quote with one thing changed: every word, digit, denial
// and mark in turn.
func eachChange(language, marked string, yield func(kind, changed string)) {
	words := plainSigns.Replace(marked)
	word, other := aWord, map[string]string{"en": "other", "de": "andere", "fr": "autre", "es": "otro", "ru": "другой", "ar": "آخر", "he": "אחר", "hi": "दूसरा"}[language]
	if other == "" {
		word, other = aCharacter, "猫"
	}
	replaceEach := func(kind string, pattern *regexp.Regexp, by func(string) string) {
		for _, at := range pattern.FindAllStringIndex(words, -1) {
			yield(kind, words[:at[0]]+by(words[at[0]:at[1]])+words[at[1]:])
		}
	}
	replaceEach("word", word, func(string) string { return other })
	replaceEach("digit", aDigit, func(d string) string { return string('0' + (d[0]-'0'+1)%10) })
	replaceEach("mark", aMark, func(m string) string {
		if strings.ContainsAny(m, "?？؟") {
			return map[bool]string{true: "。", false: "."}[m == "？"]
		}
		return map[string]string{"zh": "？", "ja": "？", "ar": "؟"}[language] + map[bool]string{true: "?"}[language != "zh" && language != "ja" && language != "ar"]
	})
	if denied.MatchString(marked) {
		yield("denial", plainSigns.Replace(denied.ReplaceAllString(marked, "")))
	}
}

func TestEveryChangeIsReportedInTenLanguages(t *testing.T) {
	checked := map[string]int{}
	for _, report := range told {
		text := quote.NewText(plainSigns.Replace(report.report))
		for _, marked := range betweenMarks.FindAllStringSubmatch(report.report, -1) {
			eachChange(report.language, marked[1], func(kind, changed string) {
				list := quote.Verify(quote.Quote{Type: quote.Direct, Text: changed}, quote.Appearance{}, text, "")
				require.Len(t, list, 1, "%s, %s: %s", report.language, kind, changed)
				require.Equal(t, diag.QuoteAltered, list[0].Code, "%s, %s: %s", report.language, kind, changed)
				checked[kind]++
			})
			words := plainSigns.Replace(marked[1])
			unmarked := quote.NewText(strings.NewReplacer("“", "", "”", "", "„", "", "«", "", "»", "", "「", "", "」", "").Replace(text.String()))
			list := quote.Verify(quote.Quote{Type: quote.Direct, Text: words}, quote.Appearance{}, unmarked, "")
			require.Len(t, list, 1, words)
			require.Equal(t, diag.QuoteNotInMarks, list[0].Code, words)
		}
	}
	t.Log(checked)
	require.Greater(t, checked["word"]+checked["digit"]+checked["mark"]+checked["denial"], 300)
	require.Equal(t, len(told), checked["denial"])
}

// settings are typographies besides those of the corpus.
var settings = append(typographies[:len(typographies):len(typographies)], []struct {
	name string
	set  func(string) string
}{
	{"composed", norm.NFC.String},
	{"ligatures", replacer("fi", "ﬁ", "fl", "ﬂ", "ff", "ﬀ")},
	{"wide", func(s string) string {
		return strings.Map(func(r rune) rune {
			if r > ' ' && r <= '~' && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
				return r - '!' + '！'
			}
			return r
		}, s)
	}},
	{"half-width", replacer("。", "｡", "、", "､", "「", "｢", "」", "｣")},
	{"CRLF", replacer(" ", "\r\n")},
	{"in marks of its own", func(s string) string { return "„" + s + "“" }},
	{"zero-width", func(s string) string { return strings.Join(strings.Split(s, ""), "\u2060") }},
}...)

func TestNoOtherTypographyIsReportedInTenLanguages(t *testing.T) {
	checked := 0
	for _, report := range told {
		text := plainSigns.Replace(report.report)
		for _, marked := range betweenMarks.FindAllStringSubmatch(report.report, -1) {
			words := plainSigns.Replace(marked[1])
			for _, s := range settings {
				pairs := [][2]string{{text, s.set(words)}, {s.set(text), words}}
				if s.name == "in marks of its own" {
					pairs = pairs[:1] // a whole text in marks has others closed in it
				}
				for _, pair := range pairs {
					list := quote.Verify(quote.Quote{Type: quote.Direct, Text: pair[1]}, quote.Appearance{}, quote.NewText(pair[0]), "")
					require.Empty(t, list, "%s, %s: %s", report.language, s.name, pair[1])
					checked++
				}
			}
		}
	}
	require.Greater(t, checked, 600)
}
