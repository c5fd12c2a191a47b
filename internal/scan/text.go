package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/word"
)

// name reads the name of a member that has one of the model's names.
func (r *Reader) name() (name string, ok bool) {
	if r.layout.on {
		return r.keyInBlock(), !r.failed
	}
	text, at := r.text, skip(r.text, r.at)
	if at == len(text) || text[at] != '"' {
		r.Fail()
		return "", false
	}
	return r.nameFrom(at + 1)
}

// nameFrom reads on in a name behind its quotation mark, up to behind the colon.
func (r *Reader) nameFrom(start int) (name string, ok bool) {
	text, end := r.text, quoteEnd(r.text, start)
	colon := end + 1
	if colon >= len(text) || text[colon] != ':' {
		colon = skip(text, colon)
	}
	if colon >= len(text) || text[colon] != ':' {
		r.Fail()
		return "", false
	}
	r.at = colon + 1
	return text[start:end], true
}

// Name reads the name of a member that may have any name.
func (r *Reader) Name() string {
	if r.layout.on {
		return r.nameInBlock()
	}
	name := r.Verbatim()
	if r.peek() != ':' {
		r.Fail()
		return ""
	}
	r.at++
	return name
}

// Text reads a text that is not empty.
func (r *Reader) Text() (text string) {
	if text = r.Verbatim(); text == "" {
		r.Fail()
	}
	return text
}

// Verbatim reads a text that may be empty.
func (r *Reader) Verbatim() string {
	if r.layout.on {
		return r.textInBlock()
	}
	text, at := r.text, skip(r.text, r.at)
	if at == len(text) || text[at] != '"' {
		r.Fail()
		return ""
	}
	start := at + 1
	end := word.PlainEnd(text, start)
	if end < len(text) && text[end] == '"' {
		r.at = end + 1
		return text[start:end]
	}
	return r.anyText(start, end)
}

// Prose reads a text as Text does. Where it is judged, it is judged as prose,
// which tells of its bytes what else would have to be asked of them.
func (r *Reader) Prose() string {
	if !r.Sure || r.layout.on {
		return r.judged(r.Text())
	}
	text, at := r.text, skip(r.text, r.at)
	if at == len(text) || text[at] != '"' {
		r.Fail()
		return ""
	}
	start := at + 1
	at = printableEnd(text, start)
	end := at
	if at < len(text) && text[at] >= utf8.RuneSelf {
		end = markEnd(text, at)
	}
	if end == len(text) || text[end] != '"' || !form.TextFrom(text[start:end], at-start) {
		return r.judged(r.Text())
	}
	r.at = end + 1
	return text[start:end]
}

// judged is not sure any more where a text is not prose as it should be.
func (r *Reader) judged(text string) string {
	r.Sure = r.Sure && form.Text(text)
	return text
}

// anyText reads on in a text that began at start and is plain up to at.
func (r *Reader) anyText(start, at int) string {
	at, valid := word.LiteralEnd(r.text, at)
	switch {
	case !valid || at == len(r.text) || r.text[at] < ' ':
		r.Fail()
		return ""
	case r.text[at] == '\\':
		return r.escapedText(start, at)
	}
	r.at = at + 1
	return r.text[start:at]
}

// escapedText reads on in a text that began at start and has its first escape
// at.
func (r *Reader) escapedText(start, at int) string {
	text := r.text
	if r.unescaped == nil {
		r.unescaped = make([]byte, 0, roomForEscaped(text[start:]))
	}
	from := len(r.unescaped)
	out := append(r.unescaped, text[start:at]...)
	for at < len(text) && text[at] == '\\' {
		if out, at = appendEscapes(out, text, at); at < 0 {
			break
		}
		end, valid := word.LiteralEnd(text, at)
		if !valid {
			break
		}
		out, at = append(out, text[at:end]...), end
	}
	r.unescaped = out
	if at < 0 || at >= len(text) || text[at] != '"' {
		r.Fail()
		return ""
	}
	r.at = at + 1
	return view(out[from:])
}

// roomForEscaped guesses how much memory the texts with escapes need that are
// to come: half of the document where there are many, which is plenty where
// all is escaped.
func roomForEscaped(rest string) int {
	const many, little = 24, 1 << 10
	if len(rest) <= little || strings.Count(rest, `\`) < many {
		return min(len(rest), little)
	}
	return max(little, len(rest)/2)
}
