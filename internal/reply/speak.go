package reply

import (
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/value"
)

// Speak makes findings about the document such about the answer: they name the
// place in it, list every word that is allowed there, and advise nothing that
// the schema for models refuses.
func (f *Forgiven) Speak(list diag.List) {
	for i := range list {
		d := &list[i]
		f.advise(d)
		d.Path = f.origins.path(f.document, *d)
	}
}

func (f *Forgiven) advise(d *diag.Diagnostic) {
	switch d.Code {
	case diag.InvalidValue:
		f.allow(d)
	case diag.BlankText, diag.NullValue:
		d.Hint = `write a text, or "" where it is not known`
	case diag.UnknownField:
		if !strings.HasPrefix(d.Hint, "did you mean") {
			d.Hint = "leave this field out"
		}
	case diag.Required, diag.UnattributedQuote:
		if d.Hint == "" {
			d.Hint = `"" and [] count as absent`
		}
	}
}

// allow lists all words where the message lists some.
func (f *Forgiven) allow(d *diag.Diagnostic) {
	words, ok := wordsAt(f.typ, d.Path)
	before, _, listed := strings.Cut(d.Message, "; allowed are ")
	if ok && listed {
		d.Message = before + "; allowed are " + strings.Join(words, ", ")
	}
}

// wordsAt returns the vocabulary of the value that a pointer names.
func wordsAt(t reflect.Type, p diag.Pointer) ([]string, bool) {
	for token := range p.Tokens() {
		if t = below(t, token); t == nil {
			return nil, false
		}
	}
	v, ok := reflect.Zero(t).Interface().(interface{ Values() []string })
	if !ok {
		return nil, false
	}
	return v.Values(), true
}

// below returns the type of a member or element, and nil where there is none.
func below(t reflect.Type, token string) reflect.Type {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t.Kind() {
	case reflect.Struct:
		if i, ok := value.Fields(t).Lookup(token); ok {
			return value.Fields(t).Fields[i].Struct.Type
		}
	case reflect.Slice, reflect.Map:
		return t.Elem()
	}
	return nil
}
