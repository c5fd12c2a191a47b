package form

import (
	"encoding/json"
	"unicode/utf8"
)

// MostLevels is how deep lists and maps of an extension may be nested, which
// also ends the look into a map that holds itself.
const MostLevels = 64

// Extension reports whether an extension has a good name, which [Namespaced] says,
// and its value is in the normal form.
func Extension(name string, value any) bool { return Namespaced(name) && Normal(value) }

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
