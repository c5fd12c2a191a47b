package doc

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// diagnose looks at what stands behind the last good token.
func (r *jsonReader) diagnose() *fault {
	at := r.skipSpace(r.end)
	if at == len(r.text) {
		return r.unclosed()
	}
	if f := r.slip(at); f != nil {
		return f
	}
	if f := r.comment(at); f != nil {
		return f
	}
	kind, n := r.tokens.StackIndex(r.tokens.StackDepth())
	inMap := kind == '{'
	wantName := inMap && n%2 == 0
	if len(r.open) == 0 || n == 0 {
		return r.diagnoseToken(at, wantName)
	}
	if inMap && n%2 == 1 {
		if r.text[at] != ':' {
			return r.fault(at, r.wordEnd(at), `there is no ":" between the name and %s`, r.quoteAt(at))
		}
	} else if f := r.diagnoseComma(at, inMap); f != nil {
		return f
	}
	next := r.skipSpace(at + 1)
	if next == len(r.text) {
		return r.unclosed()
	}
	if f := r.comment(next); f != nil {
		return f
	}
	if c := r.text[next]; c == '}' || c == ']' {
		if r.text[at] == ':' {
			return r.fault(at, at+1, `no value follows the ":"`)
		}
		return r.fault(at, at+1, `a "," stands before %s; no comma follows the last entry`, r.quoteAt(next)).advise("delete the comma")
	}
	return r.diagnoseToken(next, wantName)
}

func (r *jsonReader) unclosed() *fault {
	if len(r.open) == 0 {
		return nil
	}
	at := r.open[len(r.open)-1]
	return r.fault(at, at+1, "%s is never closed; the text ends before it", r.quoteAt(at))
}

func (r *jsonReader) comment(at int) *fault {
	rest := r.text[at:]
	if rest[0] == '#' || bytes.HasPrefix(rest, []byte("//")) || bytes.HasPrefix(rest, []byte("/*")) {
		return r.fault(at, at+1, "JSON has no comments").advise("leave the comment out, or write the file in YAML")
	}
	return nil
}

// diagnoseComma looks at what stands between two entries.
func (r *jsonReader) diagnoseComma(at int, inMap bool) *fault {
	opener := r.text[r.open[len(r.open)-1]]
	switch c := r.text[at]; {
	case c == ',':
		return nil
	case c == '}' || c == ']':
		return r.fault(at, at+1, "%s closes what %s opened in %s", quoteByte(c), quoteByte(opener),
			r.lineOf(r.open[len(r.open)-1]))
	case c == ':' && !inMap:
		return r.fault(at, at+1, `":" stands in a list; names and values stand between { and }`)
	case c == ':' || c == '=' || c == ';':
		return r.fault(at, at+1, `%s stands where "," or the end belongs`, quoteByte(c))
	case at == r.end && c != '"' && c != '{' && c != '[' && r.text[r.start] != '}' && r.text[r.start] != ']':
		return r.diagnoseTail(at)
	default:
		return r.fault(at, r.wordEnd(at), `there is no "," before %s`, r.quoteAt(at))
	}
}

// diagnoseTail looks at what stands right behind a value.
func (r *jsonReader) diagnoseTail(at int) *fault {
	if r.text[r.start] != '"' {
		return r.diagnoseNumber(r.start)
	}
	inside := bytes.TrimRight(r.text[r.start+1:at-1], " \t")
	if len(inside) > 0 && bytes.IndexByte([]byte(",:{["), inside[len(inside)-1]) >= 0 {
		return r.fault(r.start, r.start+1, "the quotation mark that opens here is never closed, or closed too late")
	}
	return r.fault(at, r.wordEnd(at), "%s stands behind a text that has ended", r.quoteAt(at)).
		advise(`a quotation mark inside a text is written \"`)
}

func (r *jsonReader) lineOf(at int) string {
	return fmt.Sprintf("line %d", r.doc.Position(r.offset+at).Line)
}

// diagnoseToken looks at what stands where a name or value belongs.
func (r *jsonReader) diagnoseToken(at int, wantName bool) *fault {
	c := r.text[at]
	switch {
	case c == '"':
		return r.diagnoseString(at)
	case isOddSpace(r.text[at:]):
		return spaceFault(r.text, at, r.offset)
	case c == '\'' || c == '`' || r.startsCurlyQuote(at):
		mark, _ := utf8.DecodeRune(r.text[at:])
		return r.fault(at, r.wordEnd(at), `text is quoted with %c; JSON quotes text with "`, mark)
	case c == ',':
		return r.fault(at, at+1, `nothing stands before the ","`).advise("delete the comma")
	case wantName:
		return r.fault(at, r.wordEnd(at), "a name is quoted in JSON; found %s", r.quoteAt(at)).advise(`put " before and behind the name`)
	case c == '-' || c == '+' || c == '.' || '0' <= c && c <= '9':
		return r.diagnoseNumber(at)
	case c == '}' || c == ']':
		return r.fault(at, at+1, "%s closes nothing here", quoteByte(c))
	case c == ':':
		return r.fault(at, at+1, `nothing stands before the ":"`)
	default:
		return r.noValue(at)
	}
}

func (r *jsonReader) noValue(at int) *fault {
	end := r.wordEnd(at)
	return r.fault(at, end, "%s is no JSON value: text is quoted, and the words are true, false and null", r.quoteAt(at)).
		advise(wordHint(string(r.text[at:end])))
}

// wordHint says what to write for a word that other languages have.
func wordHint(word string) string {
	switch strings.TrimLeft(word, "-+") {
	case "NaN", "nan", "Infinity", "inf", "Inf":
		return "JSON has no such number; leave out what is not known"
	case "True", "TRUE", "yes":
		return "write true"
	case "False", "FALSE", "no":
		return "write false"
	case "None", "nil", "undefined", "NULL", "Null":
		return "leave out what is not known"
	default:
		return ""
	}
}

func (r *jsonReader) startsCurlyQuote(at int) bool {
	c, _ := utf8.DecodeRune(r.text[at:])
	return startsQuote(c)
}

// diagnoseString finds what is wrong in the string that begins at start.
func (r *jsonReader) diagnoseString(start int) *fault {
	for i := start + 1; i < len(r.text); i++ {
		switch c := r.text[i]; {
		case c == '"':
			return nil
		case c == '\n' || c == '\r':
			return r.fault(start, i, "the text that begins here is not closed on its line").advise(`a line break in a text is written \n`)
		case c < 0x20:
			return r.fault(i, i+1, "the control character %s is not allowed in a text", controlName(rune(c))).
				advise(`write it as ` + jsonEscape(c))
		case c == '\\':
			size, f := r.diagnoseEscape(i)
			if f != nil {
				return f
			}
			i += size - 1
		}
	}
	return r.fault(start, len(r.text), "the quotation mark that opens here is never closed")
}

func jsonEscape(c byte) string {
	if c == '\t' {
		return `\t`
	}
	return fmt.Sprintf(`\u%04x`, c)
}

// diagnoseEscape returns the length of the escape at i, or what is wrong with
// it.
func (r *jsonReader) diagnoseEscape(i int) (int, *fault) {
	rest := r.text[i:]
	if len(rest) < 2 {
		return 1, nil
	}
	if bytes.IndexByte([]byte(`"\/bfnrt`), rest[1]) >= 0 {
		return 2, nil
	}
	if rest[1] != 'u' {
		_, size := utf8.DecodeRune(rest[1:])
		return 0, r.fault(i, i+1+size, `%s is no escape of JSON`, diag.Quote(string(rest[:1+size]))).
			advise(`a backslash itself is written \\`)
	}
	unit, ok := hexUnit(rest)
	switch {
	case !ok:
		return 0, r.fault(i, i+2, `four hexadecimal digits belong behind \u`)
	case unit < 0xd800 || unit > 0xdfff:
		return 6, nil
	}
	low, ok := hexUnit(rest[6:])
	if unit < 0xdc00 && ok && 0xdc00 <= low && low <= 0xdfff {
		return 12, nil
	}
	return 0, r.fault(i, i+6, `%s is half of a character; a surrogate stands only in a pair`, rest[:6])
}

// hexUnit reads \uXXXX.
func hexUnit(s []byte) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	var unit rune
	for _, c := range s[2:6] {
		switch {
		case '0' <= c && c <= '9':
			unit = unit<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			unit = unit<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return unit, true
}

func (r *jsonReader) diagnoseNumber(at int) *fault {
	end := r.wordEnd(at)
	digits := bytes.TrimPrefix(r.text[at:end], []byte("-"))
	if c := r.text[at]; c == 't' || c == 'f' || c == 'n' {
		return r.noValue(at)
	}
	if len(digits) > 1 && digits[0] == '0' && '0' <= digits[1] && digits[1] <= '9' {
		return r.fault(at, end, "the number %s begins with a zero", r.quoteAt(at))
	}
	return r.fault(at, end, "%s is no JSON number", r.quoteAt(at)).advise(wordHint(string(r.text[at:end])))
}

func startsJSONValue(c byte) bool {
	return bytes.IndexByte([]byte(`{["-tfn`), c) >= 0 || '0' <= c && c <= '9'
}

// wordEnd is the end of the run of characters at a place that a person sees as
// one word.
func (r *jsonReader) wordEnd(at int) int {
	end := at
	for end < len(r.text) && end-at < 256 && !isJSONSpace(r.text[end]) && bytes.IndexByte([]byte(`,:]}[{"`), r.text[end]) < 0 {
		end++
	}
	if end == at {
		_, size := utf8.DecodeRune(r.text[at:])
		end = at + size
	}
	for end < len(r.text) && !utf8.RuneStart(r.text[end]) {
		end++
	}
	return end
}

func (r *jsonReader) quoteAt(at int) string {
	if r.text[at] == '"' {
		return "the next text"
	}
	return diag.Quote(string(r.text[at:r.wordEnd(at)]))
}

func quoteByte(c byte) string { return `"` + string(rune(c)) + `"` }

func controlName(r rune) string { return fmt.Sprintf("U+%04X", r) }
