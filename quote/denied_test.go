package quote_test

import (
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestDenialsBesideWordsWithoutSpacesAreAlterations(t *testing.T) {
	for _, c := range []struct{ text, words, beside string }{
		{"没有达成协议", "达成协议", "没有"},
		{"双方没有达成协议。", "达成协议", "没有"},
		{"双方还没有达成协议。", "达成协议", "还没有"},
		{"雙方沒有達成協議。", "達成協議", "沒有"},
		{"他说：“双方未能达成协议。”", "达成协议", "未能"},
		{"他说：“我们不会离开这里。”", "离开这里", "不会"},
		{"他说：“我们不会离开这里。”", "我们", "不"},
		{"会谈谈不成了。", "会谈谈", "不成"},
		{"发言人表示，此事并非政府所为。", "政府所为", "并非"},
		{"他们无法\n接受条件。", "接受条件", "无法\n"},
		{"合意は達成されていない。", "合意は達成されて", "いない"},
		{"合意は達成されていません。", "合意は達成されて", "いません"},
		{"合意は達成されておらず、協議は続く。", "合意は達成されて", "おらず、"},
		{"合意には達しなかった。", "合意には達し", "なかっ"},
		{"「署名できない」と述べた。", "署名", "できない"},
		{"それは合意ではない。", "それは合意", "ではない"},
		{"合意は無い。", "合意", "は無い"},
		{"合意したわけではない。", "合意した", "わけではない"},
		{"未合意の点が残る。", "合意の点が残る", "未"},
		{"ทั้งสองฝ่ายไม่ได้ลงนาม", "ลงนาม", "ไม่ได้"},
		{"“합의하지 않았다”고 말했다.", "합의하지", " 않았다"},
		{"उन्होंने कहा, हम सहमत नहीं, पर बात करेंगे।", "हम सहमत", " नहीं"},
		{"“हम सहमत नहीं, पर बात करेंगे,” मंत्री ने कहा।", "हम सहमत", " नहीं"},
	} {
		m, ok := quote.Locate(c.text, quote.Appearance{Exact: c.words}).Best()
		require.True(t, ok, c.text)
		require.Equal(t, quote.Altered.String(), m.Fidelity.String(), c.text)
		require.Equal(t, c.beside, m.Changes[0].Text, c.text)
		require.Empty(t, m.Changes[0].Words, c.text)
	}
}

func TestWhatOnlyLooksLikeADenialBesideWordsIsNone(t *testing.T) {
	for text, words := range map[string]string{
		"南非总统今天抵达。":                 "总统今天抵达",
		"他们分别达成协议。":                 "达成协议",
		"除非达成协议，否则会谈中止。":            "达成协议",
		"他说：“我们非常高兴。”":              "我们",
		"他说：“这是我们的未来。”":             "这是我们的",
		"他说：“来了不少人。”":               "来了",
		"他不得不辞职了。":                  "辞职了",
		"合意されるかもしれない。":              "合意される",
		"合意しなければならない。":              "合意し",
		"合意だけでなく、署名もした。":            "合意",
		"合意したが、署名していない。":            "合意した",
		"「合意した」と述べ、質問には答えなかった。":     "合意した",
		"合意を認めない。":                  "合意",
		"大臣は「非常に良い会談だ」と述べた。":        "大臣は",
		"“हम जीते, नहीं हारे” कहा।": "हम जीते",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, text)
		require.Equal(t, quote.Exact.String(), m.Fidelity.String(), "%s: %+v", text, m.Changes)
	}
}

func TestDenialsDirectlyBeforeWordsAreAlterations(t *testing.T) {
	for _, c := range []struct{ text, words, beside string }{
		{"„Nu semnăm acordul”, a spus el.", "semnăm acordul", "Nu "},
		{"„Nismo potpisali sporazum”, rekao je.", "potpisali sporazum", "Nismo "},
		{"„Nećemo potpisati”, rekao je.", "potpisati", "Nećemo "},
		{"„Nisam rekao istinu”, rekao je.", "rekao istinu", "Nisam "},
		{"„Nije to istina”, rekao je.", "to istina", "Nije "},
		{"„Nemojte potpisati sporazum”, rekao je.", "potpisati sporazum", "Nemojte "},
		{"„Нисмо потписали споразум“, рекао је.", "потписали споразум", "Нисмо "},
		{"”Emme maksa laskua”, hän sanoi.", "maksa laskua", "Emme "},
		{"”En maksa tätä laskua”, hän sanoi.", "maksa tätä laskua", "En "},
		{"”Et maksa tätä laskua”, hän sanoi.", "maksa tätä laskua", "Et "},
		{"”Ette maksa tätä”, hän sanoi.", "maksa tätä", "Ette "},
		{"”Älä maksa sitä”, hän sanoi.", "maksa sitä", "Älä "},
		{"„Няма да подпишем“, каза той.", "да подпишем", "Няма "},
		{"„Няма да подпишем това“, каза той.", "подпишем това", "Няма да "},
		{"“Kami belum menandatangani perjanjian,” katanya.", "menandatangani perjanjian", "belum "},
		{"“Jangan menandatangani perjanjian,” katanya.", "menandatangani perjanjian", "Jangan "},
		{"“Kami tak akan membayar itu,” katanya.", "membayar itu", "tak akan "},
		{"“No one will accept the offer,” she said.", "will accept the offer", "No one "},
		{"“Hardly anyone will accept the offer,” she said.", "will accept the offer", "Hardly anyone "},
		{"“They barely met the target,” she said.", "met the target", "barely "},
		{"“They scarcely met the target,” she said.", "met the target", "scarcely "},
		{"“We are no longer talking to them,” she said.", "talking to them", "no longer "},
		{"“Under no circumstances will we pay it,” she said.", "will we pay it", "no circumstances "},
		{"„Kaum jemand wird das bezahlen“, sagte sie.", "wird das bezahlen", "Kaum jemand "},
		{"„Weder die Bank wird zahlen noch das Land wird zahlen“, sagte sie.", "das Land wird zahlen", "noch "},
		{"„Weder das Land wird zahlen“, sagte sie.", "das Land wird zahlen", "Weder "},
		{"„Auf keinen Fall werden wir zahlen“, sagte sie.", "werden wir zahlen", "keinen Fall "},
		{"« En aucun cas nous ne paierons cela », a-t-elle dit.", "nous ne paierons cela", "aucun cas "},
		{"«Ни в коем случае мы это подпишем», — сказал он.", "мы это подпишем", "Ни в коем случае "},
		{"«Вряд ли мы подпишем это», — сказал он.", "мы подпишем это", "Вряд ли "},
		{"“Mai firmeremo questo accordo”, ha detto.", "firmeremo questo accordo", "Mai "},
		{"„Nincs pénz a hídra”, mondta.", "pénz a hídra", "Nincs "},
		{"„Żadnego porozumienia tu mamy”, powiedział.", "porozumienia tu mamy", "Żadnego "},
		{"„Není čas na jednání“, řekl.", "čas na jednání", "Není "},
		{"“Hiç kimse bunu ödeyecek,” dedi.", "bunu ödeyecek", "Hiç kimse "},
		{"«Ποτέ θα πληρώσουμε αυτό», είπε.", "πληρώσουμε αυτό", "Ποτέ θα "},
		{"”Ingenting har ändrats här”, sade hon.", "har ändrats här", "Ingenting "},
		{"“We hebben nauwelijks geld gekregen”, zei hij.", "geld gekregen", "nauwelijks "},
		{"“Chúng tôi chưa ký thỏa thuận,” ông nói.", "ký thỏa thuận", "chưa "},
		{"“Hakuna mtu atalipa hii,” alisema.", "mtu atalipa hii", "Hakuna "},
	} {
		m, ok := quote.Locate(c.text, quote.Appearance{Exact: c.words}).Best()
		require.True(t, ok, c.text)
		require.Equal(t, quote.Altered.String(), m.Fidelity.String(), c.text)
		require.Equal(t, c.beside, m.Changes[0].Text, c.text)
	}
}

func TestDenialsDirectlyBehindWordsAreAlterations(t *testing.T) {
	for text, words := range map[string]string{
		"«این عادلانه نیست»، او گفت.":               "این عادلانه",
		"«ما این را نمی\u200cپذیریم»، او گفت.":      "ما این را",
		"「条件が公平ではないからだ」と述べた。":                       "条件が公平",
		"「合意したわけではないから署名しない」と述べた。":                  "合意した",
		"„Das bezahlen wir keinesfalls“, sagte er.": "Das bezahlen wir",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, text)
		require.Equal(t, quote.Altered.String(), m.Fidelity.String(), text)
	}
}

func TestWordsThatDenyInAnotherLanguageDenyNothing(t *testing.T) {
	for text, words := range map[string]string{
		"”Nu måste vi betala räkningen”, sade hon.":        "måste vi betala räkningen",
		"“En we betalen de rekening”, zei hij.":            "we betalen de rekening",
		"« Et nous paierons la facture », a-t-il dit.":     "nous paierons la facture",
		"«En Madrid pagamos la cuenta», dijo.":             "Madrid pagamos la cuenta",
		"”Et nyt hus koster mange penge”, sagde hun.":      "nyt hus koster mange penge",
		"„Mitte Mai zahlen wir die Rechnung“, sagte er.":   "Mai zahlen wir die Rechnung",
		"„Im Mai zahlen wir die Rechnung“, sagte er.":      "zahlen wir die Rechnung",
		"„Tak uważamy od dawna”, powiedział.":              "uważamy od dawna",
		"« Si nous payons la facture, tout ira », dit-il.": "nous payons la facture",
		"“Noch ist alles offen”, sagte er.":                "ist alles offen",
		"「これは公平ではないかと考える」と述べた。":                            "これは公平",
		"“No, we will pay the bill,” she said.":            "we will pay the bill",
		"“To be fair we will pay the bill,” she said.":     "fair we will pay the bill",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, text)
		require.GreaterOrEqual(t, m.Fidelity, quote.Edited, "%s: %+v", text, m.Changes)
	}
}

func TestAnEllipsisThatSwallowsADenialIsAnAlteration(t *testing.T) {
	for text, words := range map[string]string{
		"“We will under no circumstances pay the bill,” she said.":   "We will … pay the bill",
		"“We will not pay the bill,” she said.":                      "We will … pay the bill",
		"“We will absolutely never again pay the bill,” she said.":   "We will … pay the bill",
		"„Wir werden das auf gar keinen Fall bezahlen“, sagte er.":   "Wir werden das … bezahlen",
		"«Мы ни при каких условиях подпишем договор», — сказал он.":  "Мы … подпишем договор",
		"« Nous allons, dans aucun cas payer la facture », dit-elle": "Nous allons, … payer la facture",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, text)
		require.Equal(t, quote.Altered.String(), m.Fidelity.String(), text)
	}
	for text, words := range map[string]string{
		"“We will, though nobody asked us, pay the bill,” she said.":                  "We will … pay the bill",
		"“We met them. Nobody was there. We will pay the bill,” she said.":            "We met them. … We will pay the bill",
		"“The town that in those days of old had no boats at all has 480,” she said.": "The town … has 480",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, text)
		require.Equal(t, quote.Shortened.String(), m.Fidelity.String(), "%s %+v", text, m.Changes)
	}
}
