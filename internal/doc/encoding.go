package doc

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
)

// checkBytes finds what keeps the bytes from being text at all.
func (d *Document) checkBytes(limits Limits) *fault {
	limit, name := limits.YAMLBytes, "YAML"
	if d.Format == JSON {
		limit, name = limits.JSONBytes, "JSON"
	}
	if len(d.data) > limit {
		return &fault{
			code: diag.TooLarge, start: limit, end: limit,
			message: fmt.Sprintf("the document has %d bytes; a %s document may have %d", len(d.data), name, limit),
		}
	}
	if f := d.checkUTF8(); f != nil {
		return f
	}
	if len(bytes.TrimLeft(d.data[d.text:], " \t\r\n")) == 0 {
		return d.empty()
	}
	return nil
}

func (d *Document) empty() *fault {
	return &fault{code: diag.EmptyDocument, start: d.text, end: d.text, message: "there is no document in the file"}
}

func (d *Document) checkUTF8() *fault {
	if wide := wideEncoding(d.data); wide != "" {
		return &fault{
			code:    diag.InvalidEncoding,
			message: "the text is encoded as " + wide + ", not as UTF-8",
			hint:    "save the file as UTF-8",
		}
	}
	if utf8.Valid(d.data) {
		return nil
	}
	at := firstInvalid(d.data)
	return &fault{
		code: diag.InvalidEncoding, start: at, end: at + 1,
		message: fmt.Sprintf(`the byte \x%02x is not UTF-8 here`, d.data[at]),
		hint:    "save the file as UTF-8",
	}
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}

// widestCharacter is how many bytes a character takes at most, and how many
// [wideEncoding] looks at.
const widestCharacter = 4

// wideEncoding names the encoding that text has which takes more than one byte
// for every character; such text begins with a byte order mark or has zero
// bytes beside its first character.
func wideEncoding(data []byte) string {
	has := func(prefix string) bool { return bytes.HasPrefix(data, []byte(prefix)) }
	switch {
	case has("\xff\xfe\x00\x00"), has("\x00\x00\xfe\xff"):
		return "UTF-32"
	case has("\xff\xfe"), has("\xfe\xff"):
		return "UTF-16"
	case len(data) < widestCharacter:
		return ""
	case has("\x00\x00\x00") && data[3] != 0, data[0] != 0 && bytes.Equal(data[1:4], make([]byte, 3)):
		return "UTF-32"
	case data[0] != 0 && data[1] == 0 && data[2] != 0 && data[3] == 0,
		data[0] == 0 && data[1] != 0 && data[2] == 0 && data[3] != 0:
		return "UTF-16"
	default:
		return ""
	}
}
