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
