package form

import (
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// MostLevels is how deep lists and maps of an extension may be nested, which
// also ends the look into a map that holds itself.
const MostLevels = 64

// Extensions reports whether every name of the map is that of an extension and
// every value in the normal form.
func Extensions(m map[string]any) bool {
	for name, value := range m {
		if !Namespaced(name) || !normal(value, 1) {
			return false
		}
	}
	return true
}

// Normal reports whether a value is in the normal form of extensions: nil,
// bool, string, [json.Number], []any, map[string]any.
func Normal(value any) bool { return normal(value, 1) }

func normal(value any, depth int) bool {
	switch v := value.(type) {
	case nil, bool:
		return true
	case string:
		return utf8.ValidString(v)
	case json.Number:
		return Number(string(v))
	case []any:
		for _, item := range v {
			if depth == MostLevels || !normal(item, depth+1) {
				return false
			}
		}
		return true
	case map[string]any:
		for name, item := range v {
			if depth == MostLevels || !utf8.ValidString(name) || !normal(item, depth+1) {
				return false
			}
		}
		return true
	default:
		return false
	}
}

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
