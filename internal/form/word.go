package form

import "strings"

// Word returns a text as a value of a vocabulary is written: in lower case, with
// hyphens between its words.
func Word(s string) string {
	return strings.ToLower(strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '_' || r == '-' }), "-"))
}
