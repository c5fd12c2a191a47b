package quote_test

import (
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestFormsOfOneMarkOrLetterAreTypography(t *testing.T) {
	for _, forms := range [][]string{
		{"İstanbul büyük bir şehir", "I\u0307stanbul büyük bir şehir"},
		{"Burada İYİ bir şehir", "Burada I\u0307YI\u0307 bir şehir"},
		{"das gro\u1e9be Haus hier", "das gro\u017f\u0307e Haus hier", "das groṡe Haus hier", "das gros\u0307e Haus hier"},
		{"דובר צה״ל מסר היום", "דובר צה\"ל מסר היום", "דובר צה”ל מסר היום", "דובר צה“ל מסר היום", "דובר צה''ל מסר היום", "דובר צה’’ל מסר היום"},
		{"המנכ״לית אמרה", "המנכ\"לית אמרה", "המנכ”לית אמרה", "המנכ''לית אמרה"},
		{"רח׳ הרצל בעיר", "רח' הרצל בעיר", "רח’ הרצל בעיר"},
		{"called it \"a new dawn\" here", "called it <<a new dawn>> here", "called it «a new dawn» here"},
		{"called it 'a new dawn' here", "called it ´a new dawn´ here", "called it ʼa new dawnʼ here", "called it ‘a new dawn’ here"},
		{"We will …… pay here", "We will …\u00ad… pay here", "We will .\u00ad.. pay here"},
		{"We will —— pay here", "We will —\u00ad— pay here", "We will — pay here"},
		{"об’єкт стоїть тут", "обʼєкт стоїть тут", "об'єкт стоїть тут"},
	} {
		for _, text := range forms {
			for _, words := range forms {
				m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
				require.True(t, ok, "%s | %s", text, words)
				require.GreaterOrEqual(t, m.Fidelity, quote.Typographic, "%s | %s: %+v", text, words, m.Changes)
			}
		}
	}
	for text, words := range map[string]string{
		"<<We have won>> he said":       "We have won",
		"´We have won´ he said":         "We have won",
		"ʼWe have wonʼ he said":         "We have won",
		"הוא אמר ה”הסכם הזה טוב” היום":  "הסכם הזה טוב",
		"”דובר צה”ל מסר הודעה” אמר הוא": "מסר הודעה",
	} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: words}).Best()
		require.True(t, ok, text)
		require.True(t, m.Quoted, text)
	}
	for _, text := range []string{"if a << b then c", "if a <<< b then c", "<q>a b</q>"} {
		m, ok := quote.Locate(text, quote.Appearance{Exact: text}).Best()
		require.True(t, ok, text)
		require.Equal(t, quote.Exact, m.Fidelity)
		require.False(t, m.Quoted)
	}
	m, _ := quote.Locate("İki kent var", quote.Appearance{Exact: "iki kent var"}).Best()
	require.Equal(t, quote.Edited, m.Fidelity)
}
