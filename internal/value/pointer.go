package value

import (
	"cmp"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
)

// Compare orders two places of a value of type t as its document has them in
// canonical form: an object before its members, members in the order of the
// fields, elements by number, entries of a map by name. What t does not know
// comes after what it knows, by name.
func Compare(t reflect.Type, a, b diag.Pointer) int {
	tokensA, tokensB := slices.Collect(a.Tokens()), slices.Collect(b.Tokens())
	for i := range min(len(tokensA), len(tokensB)) {
		if tokensA[i] != tokensB[i] {
			return compareTokens(t, tokensA[i], tokensB[i])
		}
		t, _ = below(t, tokensA[i])
	}
	return cmp.Compare(len(tokensA), len(tokensB))
}

// compareTokens orders two names or numbers in a value of type t, which is nil
// where the type is not known.
func compareTokens(t reflect.Type, a, b string) int {
	t = target(t)
	if t != nil && t.Kind() == reflect.Struct {
		fields := Fields(t)
		i, okA := fields.Lookup(a)
		j, okB := fields.Lookup(b)
		switch {
		case okA && okB:
			return cmp.Compare(i, j)
		case okA:
			return -1
		case okB:
			return 1
		}
		return strings.Compare(a, b)
	}
	if t == nil || t.Kind() == reflect.Slice || t == extension {
		return compareNumbers(a, b)
	}
	return strings.Compare(a, b)
}

// compareNumbers orders numbers by size, and before anything else.
func compareNumbers(a, b string) int {
	i, okA := number(a)
	j, okB := number(b)
	switch {
	case okA && okB:
		return cmp.Compare(i, j)
	case okA:
		return -1
	case okB:
		return 1
	default:
		return strings.Compare(a, b)
	}
}

func number(token string) (int, bool) {
	i, err := strconv.Atoi(token)
	return i, err == nil && i >= 0
}

// Known reports whether p names a field of a value of type t, whether or not a
// value has it, and returns its type, pointers followed. Elements of a list are
// named by their id, or by any token where they have none; entries of a map by
// their key; in an extension every place is known, and its type is that of an
// empty interface.
func Known(t reflect.Type, p diag.Pointer) (reflect.Type, bool) {
	t, known := target(t), p.Valid()
	for token := range p.Tokens() {
		if !known {
			return nil, false
		}
		t, known = below(t, token)
	}
	if !known {
		return nil, false
	}
	return t, true
}

var extension = reflect.TypeFor[any]()

// below returns the type of what token names in a value of type t.
func below(t reflect.Type, token string) (reflect.Type, bool) {
	if t = target(t); t == nil {
		return nil, false
	}
	switch t.Kind() {
	case reflect.Struct:
		fields := Fields(t)
		i, ok := fields.Lookup(token)
		if !ok {
			return nil, false
		}
		return target(fields.Fields[i].Struct.Type), true
	case reflect.Slice:
		return target(t.Elem()), form.ID(token)
	case reflect.Map:
		return target(t.Elem()), token != ""
	case reflect.Interface:
		return t, true
	default:
		return nil, false
	}
}

// target follows pointers in a type.
func target(t reflect.Type) reflect.Type {
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// Numeric reports whether a type holds a number as text in JSON's syntax, as
// json.Number does.
func Numeric(t reflect.Type) bool {
	return t.Kind() == reflect.String && (t == jsonNumber || t.Implements(numeric))
}

var (
	jsonNumber = reflect.TypeFor[json.Number]()
	numeric    = reflect.TypeFor[interface{ IsNumeric() bool }]()
)
