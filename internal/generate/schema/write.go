package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/newsevent/newsevent/internal/form"
)

// write returns a schema as indented JSON in which nothing is invisible.
func write(schema any) ([]byte, error) {
	data, err := json.Marshal(schema)
	if err != nil {
		return nil, err
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, data, "", "  "); err != nil {
		return nil, err
	}
	return []byte(visible(plain.Replace(indented.String())) + "\n"), nil
}

// plain undoes what the encoder does for web pages, and writes the greatest
// whole number, which no float64 holds, as it is.
var plain = strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&", "9223372036854775808", "9223372036854775807", "9223372036854776000", "9223372036854775807")

// visible escapes the characters of JSON strings that no one sees.
func visible(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch _, _, unsafe := form.Unsafe(string(r)); {
		case r < 0x7f || r > 0xa0 && r <= 0xffff && !unsafe && !form.Blank(string(r)):
			b.WriteRune(r)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}
