package reply

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/pattern"
	"github.com/newsevent/newsevent/internal/value"
)

// Speak makes findings about the document such about the answer: they name the
// place in it, list every word or id that is allowed there, speak of objects
// and advise nothing that the schema for models refuses.
func (f *Forgiven) Speak(list diag.List) {
	for i := range list {
		d := &list[i]
		d.Message = entryNumber().ReplaceAllString(d.Message, "an entry of ")
		f.advise(d)
		d.Path = f.origins.path(f.document, *d)
	}
}

// entryNumber counts entries from one, and the pointer beside it from zero.
var entryNumber = pattern.Of(`\belement \d+ of `)

func (f *Forgiven) advise(d *diag.Diagnostic) {
	if f.adviseUnknown(d) {
		return
	}
	switch d.Code {
	case diag.InvalidValue:
		f.allow(d)
	case diag.UnresolvedReference:
		f.listIDs(d)
	case diag.InvalidID:
		if d.Path.Last() != "id" && f.listIDs(d) {
			d.Hint = "write one of these ids"
		}
	case diag.WrongType:
		sayJSON(d)
		f.adviseID(d)
	case diag.DuplicateKey:
		d.Message = strings.Replace(d.Message, " stands twice in one map; ", " stands twice in one object; ", 1)
	case diag.BlankText, diag.NullValue:
		d.Hint = `write a text, or "" where it is not known`
	case diag.UnknownField:
		if !strings.HasPrefix(d.Hint, "did you mean") {
			d.Hint = "leave this field out"
		}
	case diag.Required, diag.UnattributedQuote:
		if null := f.nullIn(d); null != "" {
			d.Hint = diag.Escape(string(null)) + " is null, which counts as absent; write what it is"
		}
		if d.Hint == "" {
			d.Hint = `"" and [] count as absent`
		}
	}
}

// sayJSON calls a map an object, as models do.
func sayJSON(d *diag.Diagnostic) {
	expected, found, _ := strings.Cut(d.Message, ", found ")
	expected = strings.Replace(expected, "expected a map", "expected an object", 1)
	expected = strings.Replace(expected, "expected a list of maps", "expected a list of objects", 1)
	if found == "a map" {
		found = "an object"
	}
	if d.Message != expected {
		d.Message = expected + ", found " + found
	}
	if field, ok := strings.CutPrefix(d.Hint, "write its fields as name: value, such as "); ok {
		d.Hint = `write an object, such as {"` + strings.TrimSuffix(field, ": …") + `": …}`
	}
}

// allow lists all words where the message lists some.
func (f *Forgiven) allow(d *diag.Diagnostic) {
	t := typeAt(f.typ, d.Path)
	if strings.Contains(d.Hint, `"newsevent vocabulary `) {
		d.Hint = "" // a model runs no command
	}
	before, _, cut := strings.Cut(d.Message, "; allowed are ")
	if t == nil || !cut {
		return
	}
	if words, ok := vocabularyOf(t); ok {
		d.Message = before + "; allowed are " + strings.Join(words, ", ")
	}
}

// mostNamed is how many names or ids a message lists.
const mostNamed = 40

// listIDs lists the ids that a reference may name, and reports whether there
// are any.
func (f *Forgiven) listIDs(d *diag.Diagnostic) bool {
	t := typeAt(f.typ, d.Path)
	for _, field := range value.Fields(f.typ).Fields {
		if field.Struct.Type.Kind() != reflect.Slice || t == nil || typeAt(field.Struct.Type, "/0/id") != t {
			continue
		}
		ids := f.idsIn(field.Name)
		if len(ids) == 0 {
			d.Message += fmt.Sprintf("; %s is empty", diag.Quote(field.Name))
			return false
		}
		d.Message += fmt.Sprintf("; the ids in %s are %s", diag.Quote(field.Name), listed(ids, mostNamed))
		return true
	}
	return false
}

func (f *Forgiven) idsIn(list string) (ids []string) {
	node, _, ok := f.document.Find(diag.Pointer("").Member(list))
	if !ok {
		return nil
	}
	for _, item := range node.Items {
		for _, m := range item.Members {
			if m.Name == "id" && m.Value.Kind == doc.String {
				ids = append(ids, diag.Escape(diag.Shorten(m.Value.Text, 64)))
			}
		}
	}
	return ids
}

// listed joins names, but of very many the first.
func listed(names []string, most int) string {
	if len(names) > most {
		return strings.Join(names[:most], ", ") + fmt.Sprintf(" and %d more", len(names)-most)
	}
	return strings.Join(names, ", ")
}

// typeAt returns the type of the value that a pointer names, and nil where
// there is none.
func typeAt(t reflect.Type, p diag.Pointer) reflect.Type {
	for token := range p.Tokens() {
		if t = below(t, token); t == nil {
			return nil
		}
	}
	return t
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
