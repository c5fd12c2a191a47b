package quote

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// finding makes a finding about an appearance.
func finding(path diag.Pointer, code diag.Code, message, hint string) diag.Diagnostic {
	return diag.Diagnostic{Code: code, Severity: code.Severity(), Path: path, Message: message, Hint: hint}
}

func absent(looked Appearance, l Location) diag.Diagnostic {
	if l.More {
		return finding("", diag.QuoteAbsent, "the words "+excerpt(words(looked))+" were not found"+notThrough, giveContext)
	}
	return finding("", diag.QuoteAbsent, "the text does not have the words "+excerpt(words(looked)), "")
}

// What is said of a text that was not looked through to the end.
const (
	notThrough  = "; the text has words of them so often that it was not looked through to the end"
	giveContext = `say with "prefix" and "suffix" what stands before and behind`
)

func ambiguous(looked Appearance, l Location) diag.Diagnostic {
	times := strconv.Itoa(len(l.Matches)) + " times"
	if l.More {
		times += " or more"
	}
	return finding("", diag.QuoteAmbiguous,
		"the text has the words "+excerpt(words(looked))+" "+times+", and nothing tells which are meant", giveContext)
}

// words returns the words of an appearance as a message shows them.
func words(a Appearance) string { return strings.Join(wanted(a), " … ") }

// mostShown is how many differences a message shows.
const mostShown = 3

// altered says which words differ, each between square brackets; more says that
// the text was not looked through to the end.
func altered(q Quote, words, text string, m Match, more bool) diag.Diagnostic {
	message := "the words differ from those of the text: " + differences(words, text, m.Changes)
	if more {
		return finding("", diag.QuoteAltered, message+notThrough, giveContext)
	}
	if q.Alteration != "" || q.VariantOf != "" {
		return finding("", diag.QuoteAltered, message, "")
	}
	return finding("", diag.QuoteAltered, message, otherWording)
}

// otherWording says what an author does whose source has the words so.
const otherWording = `where the source itself words it otherwise, give its words as a quote of their own, ` +
	`with "variantOf" this one and "alteration"`

func differences(words, text string, changes []Change) string {
	var shown []string
	more := 0
	for _, c := range changes {
		switch {
		case c.Kind != ChangeWords:
		case len(shown) == mostShown:
			more++
		default:
			shown = append(shown, "the quote has "+bracketed(words, c.At)+", the text "+bracketed(text, c.TextAt))
		}
	}
	message := strings.Join(shown, "; ")
	if more > 0 {
		message += "; and " + strconv.Itoa(more) + " more"
	}
	return message
}

// bracketed returns a part of s in brackets between the words around it, no
// longer than a message may quote.
func bracketed(s string, part Span) string {
	const around, most = 14, 26
	from, to := part.Start.Bytes, part.End.Bytes
	before := strings.TrimLeftFunc(lastWords(s[:from], around), isDoubleMark)
	behind := strings.TrimRightFunc(firstWords(s[to:], around), isDoubleMark)
	return excerpt(strings.TrimLeftFunc(before, unicode.IsSpace) + "[" + diag.Shorten(s[from:to], most) + "]" +
		strings.TrimRightFunc(behind, unicode.IsSpace))
}

// excerpt quotes words as [diag.Quote] does, but between backquotes where they
// hold quotation marks, so that it is seen where they end.
func excerpt(s string) string {
	quoted := diag.Quote(s)
	if strings.ContainsFunc(s, isDoubleMark) {
		quoted = "`" + strings.TrimSuffix(strings.TrimPrefix(quoted, `"`), `"`) + "`"
	}
	return quoted
}

func isDoubleMark(r rune) bool { return strings.ContainsRune("\"“”„‟«»＂", r) }

// firstWords returns the first words of s, at most n code points.
func firstWords(s string, n int) string {
	end := 0
	for ; n > 0 && end < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[end:])
		end += size
	}
	if end == len(s) {
		return s
	}
	if i := strings.LastIndexFunc(s[:end], unicode.IsSpace); i > 0 {
		end = i
	}
	return s[:end]
}

// lastWords returns the last words of s, at most n code points.
func lastWords(s string, n int) string {
	start := len(s)
	for ; n > 0 && start > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	if start == 0 {
		return s
	}
	if i := strings.IndexFunc(s[start:], unicode.IsSpace); i >= 0 {
		start += i + 1
	}
	return s[start:]
}

func between(start, end int) string {
	if start == end {
		return strconv.Itoa(start)
	}
	return strconv.Itoa(start) + "–" + strconv.Itoa(end)
}

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}
