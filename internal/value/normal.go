package value

import (
	"encoding/json"
	"fmt"

	"github.com/newsevent/newsevent/diag"
)

// NotNumber says that a text is no number in JSON's syntax.
func NotNumber(s string) string { return diag.Quote(s) + " is not a number such as 12 or -1.5" }

// NotNormal says of a value that is none of those of the normal form, and no
// list or map of them, what is wrong with it and how it gets there. Only a
// program can have put it there, so that its type is named.
func NotNormal(value any) (message, hint string) {
	switch v := value.(type) {
	case json.Number:
		return NotNumber(string(v)), ""
	case float32, float64, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		return fmt.Sprintf("the number is of the Go type %T; extensions hold numbers as json.Number, which keeps how they are written", v),
			"use the package's own readers, or Decoder.UseNumber of encoding/json; a program writes " + written(v)
	default:
		return fmt.Sprintf("the value is of the Go type %T; extensions hold nil, bool, string, json.Number, []any and map[string]any", v), ""
	}
}

// written shows how a program writes a number of Go for an extension.
func written(number any) string {
	text, err := json.Marshal(number)
	if err != nil {
		return "null, for JSON has no such number"
	}
	return fmt.Sprintf("json.Number(%q)", text)
}
