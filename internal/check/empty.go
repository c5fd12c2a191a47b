package check

import (
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
)

// Empty returns the code that an empty text has in the field, or as an element
// or value of it where it is a list or map; false where it is accepted and
// means the same as nothing.
func Empty(f reflect.StructField) (diag.Code, bool) {
	inKeys := false
	for tag := range strings.SplitSeq(f.Tag.Get("validate"), ",") {
		switch tag {
		case "keys", "endkeys":
			inKeys = tag == "keys"
		case "text":
			return diag.BlankText, true
		}
		if r := table()[tag]; r.form && !inKeys {
			return r.code, true
		}
	}
	return "", false
}
