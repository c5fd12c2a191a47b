package textmatch_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/golden"
	"github.com/newsevent/newsevent/internal/textmatch"
)

// composer makes texts of pieces, the same each time.
type composer struct{ *rand.Rand }

func composerOf(seed uint64) composer { return composer{rand.New(rand.NewPCG(seed, 7))} }

func (c composer) one(pieces ...string) string { return pieces[c.IntN(len(pieces))] }

// Each line of the golden file is a text in which a part stands between ⟦ and
// ⟧, with what is directly before and behind it: where the part is all that is
// quoted, and where more of it goes before and behind.
func TestWordsBesideAPartAreThoseOfTheGoldenFile(t *testing.T) {
	c := composerOf(1)
	var out bytes.Buffer
	for range 450 {
		text := c.one("", "", "“", "“", "x. ", "x ", "\"", "— ", "x\n", "¿", "« ") + c.one("", "", "", "a ", "He said: ", "x, ", "We ", "neither you ", "12 ", "not ") +
			c.one("never", "not", "no", "nor", "12", "3.5", "1,5", "a12", "340.000", "$", "€", "+", "-", "−", "a-", "don’t", "without", "nicht", "kein", "jamais", "不", "不得不", "没有", "a", "(", "“", "even") +
			c.one(" ", " ", " ", "", "\n", "  ", "\u00ad ", "\n\n", "\u2029") +
			"⟦" + c.one("will go", "go", "40", "$40", "x", "3 million", "离开", "go.", "go?”", "they", "(40", "12 people", "10²", "m2", "合意して", "40 billion euros") + "⟧" +
			c.one(" ", " ", " ", "", "", "\n", "  ", ", ", "\n\n") +
			c.one("not", "never", "nowhere", "nicht", "pas", "不了", "いない", "percent", "million", "euros", "%", "‰", "€", "°", "12", "3.5", "3.5.6", "people", "?", "？", "؟", "!", "a", "no", "“") +
			c.one("", "", ".", ",", ", he said", " sign.", "”", ",” he said.", ".” b", "\nb", ": b", " »", "?", "…")
		part := textmatch.Range{From: strings.Index(text, "⟦"), To: strings.Index(text, "⟧") - len("⟦")}
		s := strings.NewReplacer("⟦", "", "⟧", "").Replace(text)
		prepared := textmatch.New(s)
		before, behind := prepared.Beside(part, true, true)
		denying, denied := prepared.Beside(part, false, false)
		fmt.Fprintf(&out, "%q %q %q, %q %q", text, s[before.From:before.To], s[behind.From:behind.To], s[denying.From:denying.To], s[denied.From:denied.To])
		if prepared.OpenedAt(part.From) {
			out.WriteString(" opened")
		}
		if prepared.ClosedAt(part.To) {
			out.WriteString(" closed")
		}
		out.WriteByte('\n')
	}
	golden.Require(t, "testdata/beside.txt", out.String())
}

// Each line of the golden file is a text in which @ marks a place, and what
// stands between the innermost marks around it.
func TestMarksAroundAPlaceAreThoseOfTheGoldenFile(t *testing.T) {
	c := composerOf(4)
	var out bytes.Buffer
	for _, marks := range [][]string{{"“", "”"}, {"\"", "'"}, {"‘", "’", "'s "}, {"„", "“", "‚", "‘"}, {"«", "»", "‹", "›"}, {"\"", "“", "”", "'"}, {"—", "– ", "“", "”"}, {"「", "」", "『", "』"}, {"``", "''", ",,", "<", ">"}} {
		for range 45 {
			var b strings.Builder
			at := 2 + c.IntN(5)
			for i := range 7 + c.IntN(6) {
				if i == at {
					b.WriteByte('@')
				}
				b.WriteString(c.one(append(marks, marks...)...))
				b.WriteString(c.one("a", "boys", " b", "b ", " a ", " ", "", ".", ", ", "? ", ".\n", ".\n\n", "\n", "(", ") ", ": ", "/", "7", "\u00ad", "¿", "%", "-"))
			}
			text := b.String()
			from := strings.Index(text, "@")
			s := strings.Replace(text, "@", "", 1)
			if r, ok := textmatch.New(s).Around(textmatch.Range{From: from, To: from}); ok {
				fmt.Fprintf(&out, "%q %q\n", text, s[r.From:r.To])
			} else {
				fmt.Fprintf(&out, "%q\n", text)
			}
		}
	}
	golden.Require(t, "testdata/around.txt", out.String())
}

// Each pair of lines of the golden file is a text with the words looked for,
// and the places found with what differs there.
func TestWordsAreFoundAsInTheGoldenFile(t *testing.T) {
	c := composerOf(2)
	words := strings.Fields("One two three four five six seven eight nine ten eleven twelve")
	var out bytes.Buffer
	for range 600 {
		var text, wanted []string
		length := 4 + c.IntN(7)
		for i, word := range words[:length] {
			text = append(text, word)
			wanted = append(wanted, word)
			if i > 0 && c.IntN(5) == 0 { // the text says more
				text = append(text, c.one(
					",” he said, “", ".” He said: “", ",” she told us. “", "” — said he — “", ", he said,", " – said he –", "— he thought —", "… he said …", "?” asked he. “",
					",", ".", ";", "?", "—", "“", "”", "(", ")", "\n\n“", "\n", "-", "…", "not", "very", "x y z", "$", "as he put it", ", as he said,", ", so he,",
					"\u00ad", "a b c d e f g h i j k l m n o p q", "extra,", "”", "two", "3", ",” x y, “", ", y x,", "! –", "’"))
			}
			if c.IntN(14) == 0 { // the words say other
				wanted = append(wanted, c.one(",", ".", "…", "[...]", "[x]", "[and so]", "[", "]", "“", "”", "not", "other", "?", "-", "—", "x y", "$", "… .", ", …", ";", "!"))
			}
			switch c.IntN(26) {
			case 0:
				wanted[len(wanted)-1] = c.one("thre", "[T]wo", "[t]hree", "two[s]", "Four", "FIVE", "si-x", "twoo", "won't", "fo\u00adur", "no", "five-six", "half-\nway")
			case 1:
				wanted = wanted[:len(wanted)-1]
			case 2:
				text[len(text)-1] = c.one("Two", "threes", "fo-\nur", "five-six", "“five", "no", "’six", "o\u0301ne", "half-way")
			}
		}
		s := c.one("", "", "“", "x ", "He had: “", "— ", "He did not say ") + strings.Join(text, " ") + c.one("", "", ".", "”", ".”", "?”", " x", ",” he said.", " One two three four")
		s = strings.NewReplacer(" ,", ",", " .", ".", " ”", "”", "“ ", "“", " -", "-", "- ", "-", " ;", ";", " ?", "?").Replace(s)
		q := strings.NewReplacer(" ,", ",", " .", ".", " ”", "”", "“ ", "“", " -", "-", "- ", "-", " ;", ";", " ?", "?").Replace(strings.Join(wanted, " "))
		pieces := []string{q}
		if c.IntN(5) == 0 {
			pieces = strings.SplitN(q, " four", 2)
		}
		fmt.Fprintf(&out, "%q %q\n\t%q\n", s, pieces, found(s, pieces...))
	}
	golden.Require(t, "testdata/found.txt", out.String())
}

// The golden file has texts and their tokens, and how those were spelled first
// that count as the same.
func TestTokensAreThoseOfTheGoldenFile(t *testing.T) {
	c := composerOf(3)
	spellings := map[uint32]string{}
	var out bytes.Buffer
	for i := range 480 {
		var b strings.Builder
		for range 2 + c.IntN(9) {
			if i >= 350 { // words of Hebrew with the marks of acronyms, and what looks like them
				b.WriteString(c.one("א", "ב", "ל", "ת", "ש\u05c1", "\u05b4", "״", "”", "“", "„", "″", "\"", "''", "’’", "׳", "'", "a", "\u00ad", " ", "-"))
				continue
			}
			b.WriteString(c.one("a", "b", "Z", "7", "3", "é", "e\u0301", "и\u0306", "א", "ב", "ל", "שׁ", "日", "か\u3099", "ｶﾞ", "ก", "ﬁ", "²", "₂", "½", "한",
				" ", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u00ad", "\u200b", "\u2029", "-", "‐", "‑", "–", "—", "--", ".", ",", "...", "…", "‥", "'", "’", "''", "’’", "\"", "״", "”", "“",
				"[", "]", "(", ")", "$", "%", "?", "!", "@", "/", "`", "``", "،", "٫", "\xff"))
		}
		fmt.Fprintf(&out, "%q\n", b.String())
		for _, token := range textmatch.Tokens(b.String()) {
			spelling := b.String()[token.Start:token.End]
			fmt.Fprintf(&out, "\t%d %q", token.Kind, spelling)
			if first, ok := spellings[token.Hash]; !ok {
				spellings[token.Hash] = spelling
			} else if first != spelling {
				fmt.Fprintf(&out, " as %q", first)
			}
			if token.Line {
				out.WriteString(" line")
			}
			if token.Paragraph {
				out.WriteString(" paragraph")
			}
			if token.Bracketed {
				out.WriteString(" bracketed")
			}
			if token.Broken {
				out.WriteString(" broken")
			}
			out.WriteByte('\n')
		}
	}
	golden.Require(t, "testdata/tokens.txt", out.String())
}
