package eventtest

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/value"
)

// Diff says in what b differs from a, a line for each field, and returns ""
// when the events are equal by [event.Event.Equal]:
//
//	/title: "Talks" became "Talks on fees"
//	/participants/zelenskiy/aliases: ["Zelensky"] was added
//	/sources/wire-2: moved from place 2 to place 1
//	/quotes/q3/appearances/wire-2/position: {"start":17,"end":40} is gone
//	/quotes/q4: {"id":"q4","type":"direct","text":"No."} was added
//
// Places are pointers in which elements of lists are called by their id, or
// where they have none, by what tells them apart: a name, a code, the source
// that they refer to. So a quote that is put in front is one difference, and
// not one in every quote behind it. Values are JSON, and long ones are
// shortened around the place where they differ.
func Diff(a, b *event.Event) string {
	var lines []string
	for _, c := range changesOf(a, b) {
		lines = append(lines, c.text)
	}
	return strings.Join(lines, "\n")
}

// RequireEqual fails the test where got is not equal to want, and says in
// what.
func RequireEqual(t testing.TB, want, got *event.Event) {
	t.Helper()
	if diff := Diff(want, got); diff != "" {
		t.Fatalf("eventtest: the event is another one (what is wanted became what is there):\n%s", indent(diff))
	}
}

// differing says what became of one place in two events that have the same
// elements.
func differing(a, b *event.Event, path diag.Pointer) change {
	was, before := lookUp(a, path)
	is, after := lookUp(b, path)
	name := named(reflect.ValueOf(a), path)
	if name == "" {
		name = "the event"
	}
	c := change{path: path, kind: wasChanged}
	switch {
	case before && after:
		from, to := shown(was), shown(is)
		if from == to {
			c.text = fmt.Sprintf("%s: %s (a %T) became %s (a %T)", name, clip(from), was, clip(to), is)
			return c
		}
		from, to = apart(toldApart(from, to))
		c.text = fmt.Sprintf("%s: %s became %s", name, from, to)
	case before:
		c.kind, c.text = isGone, fmt.Sprintf("%s: %s is gone", name, clip(shown(was)))
	case after:
		c.kind, c.text = wasAdded, fmt.Sprintf("%s: %s was added", name, clip(shown(is)))
	default:
		c.text = name + " differs"
	}
	return c
}

// shown is a value as JSON.
func shown(v any) string {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if s, ok := v.(string); ok && !utf8.ValidString(s) || encoder.Encode(v) != nil {
		return fmt.Sprintf("%q", v)
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// lookUp returns what stands at the place, and false where there is nothing,
// or only what is empty.
func lookUp(e *event.Event, path diag.Pointer) (any, bool) {
	v := reflect.ValueOf(e)
	for token := range path.Tokens() {
		if v = below(settle(v), token); !v.IsValid() {
			return nil, false
		}
	}
	own := strings.Contains(string(path), "/extensions/")
	if v = settle(v); !v.IsValid() {
		return nil, own // null is something in an extension
	}
	return v.Interface(), own || !isEmpty(v)
}

// settle follows pointers and interfaces; nothing is left of nil.
func settle(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	return v
}

func below(v reflect.Value, token string) reflect.Value {
	switch v.Kind() {
	case reflect.Struct:
		fields := value.Fields(v.Type())
		if i, ok := fields.Lookup(token); ok {
			return v.Field(fields.Fields[i].Index)
		}
	case reflect.Slice:
		for i := range v.Len() {
			if itoa(i) == token {
				return v.Index(i)
			}
		}
	case reflect.Map:
		return v.MapIndex(reflect.ValueOf(token).Convert(v.Type().Key()))
	}
	return reflect.Value{}
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return v.IsZero()
	default:
		return false
	}
}

// longestShown is how many characters of a value are shown.
const longestShown = 80

func clip(s string) string { return diag.Escape(diag.Shorten(s, longestShown)) }

// apart shortens two values so that where they differ is seen.
func apart(a, b string) (string, string) {
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same] {
		same++
	}
	if same < longestShown/2 {
		return clip(a), clip(b)
	}
	from := same - longestShown/4
	for !utf8.RuneStart(a[from]) {
		from--
	}
	return clip("…" + a[from:]), clip("…" + b[from:])
}
