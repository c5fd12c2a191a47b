package reply

import (
	"bytes"
	"encoding/json"
	"unicode"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/pattern"
)

// quotedObject is how an object begins that is written as a JSON text, or as
// one whose quotation mark is forgotten.
var quotedObject = pattern.Of(`("?)(?:\\[nrt]|\s)*[\[{](?:\\[nrt]|[\s{])*\\"`)

// Unquote returns the answer with the object in it that is written as a text,
// "{\"id\": …}", as an object. Every value begins where it did. It is false
// where there is none behind from.
func Unquote(data []byte, from int) (out []byte, where Part, found bool) {
	at := quotedObject().FindSubmatchIndex(data[from:])
	if at == nil {
		return data, Part{}, false
	}
	at[0] += from
	if at[2] == at[3] {
		out = append(bytes.Clone(data[:at[0]]), unescaped(data[at[0]:])...)
		return out, Part{Start: at[0], End: len(data)}, true
	}
	end := textEnd(data, at[0])
	where = Part{Start: at[0], End: end, Cut: data[end-1] != '"'}
	inner := end
	if !where.Cut {
		inner--
	}
	out = append(bytes.Clone(data[:at[0]]), ' ')
	out = append(out, unescaped(data[at[0]+1:inner])...)
	if !where.Cut {
		out = append(out, ' ')
	}
	return append(out, data[end:]...), where, true
}

// unescaped undoes one layer of escapes. Between the inner texts, and behind
// each, blanks make up for what became shorter.
func unescaped(data []byte) []byte {
	out := make([]byte, 0, len(data))
	inText, escaped := false, false
	for i := 0; i < len(data); {
		char, size := unescape(data[i:])
		i += size
		if !inText && len(char) == 1 && unicode.IsSpace(rune(char[0])) && size > 1 {
			char = []byte(" ")
		}
		out = append(out, char...)
		switch {
		case escaped:
			escaped = false
		case inText && string(char) == `\`:
			escaped = true
		case string(char) == `"`:
			inText = !inText
		}
		if !inText {
			out = append(out, bytes.Repeat([]byte(" "), i-len(out))...)
		}
	}
	return append(out, bytes.Repeat([]byte(" "), len(data)-len(out))...)
}

// unescape returns the text that the escape at the beginning stands for, and
// how long the escape is. Two that make one character together are taken as
// one.
func unescape(data []byte) ([]byte, int) {
	if data[0] != '\\' || len(data) < 2 {
		return data[:1], 1
	}
	for _, size := range []int{12, 6, 2} {
		if size > 2 && data[1] != 'u' || len(data) < size || size == 12 && !bytes.HasPrefix(data[6:], []byte(`\u`)) {
			continue
		}
		var text string
		if json.Unmarshal([]byte(`"`+string(data[:size])+`"`), &text) == nil && (size < 12 || utf8.RuneCountInString(text) == 1) &&
			text != string(utf8.RuneError) {
			return []byte(text), size
		}
	}
	return data[:1], 1
}
