package emit

import (
	"encoding/json"
	"github.com/newsevent/newsevent/internal/value"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/form"
)

// sink is told a value part by part. Every member and item is followed by its
// value: a text, a word, an empty map or list, or one that is opened, filled
// and closed.
type sink interface {
	field(name *Name)
	key(name string)
	item()
	text(s string) bool // whether it is UTF-8; else nothing is written
	word(s string)      // a number, boolean or null, written as it stands
	emptyMap()
	emptyList()
	openMap()
	closeMap()
	openList()
	closeList()
}

// deepest bounds how deep extensions are followed, so that one that contains
// itself is a finding.
const deepest = 1000

// walker tells a sink a value, and keeps what can't be written as findings.
type walker struct {
	sink     sink
	path     []step
	keys     []string // sorted, of the maps that are open
	findings diag.List
	stopped  bool
}

// step leads from a map or list to a value in it.
type step struct {
	name  string
	index int // -1 for a member
}

func newWalker(s sink) *walker {
	return &walker{sink: s, path: make([]step, 0, 16)}
}

// walk tells the sink a value and returns what can't be written.
func (w *walker) walk(v any) error {
	w.root(v)
	if len(w.findings) > 0 {
		return w.findings.Limit()
	}
	return nil
}

// here is the place of the value that is told.
func (w *walker) here() diag.Pointer { return pointerTo(w.path) }

func (w *walker) root(v any) {
	value := reflect.ValueOf(v)
	for value.Kind() == reflect.Pointer && !value.IsNil() {
		value = value.Elem()
	}
	if !value.IsValid() || value.Kind() == reflect.Pointer {
		w.sink.emptyMap()
		return
	}
	w.value(planOf(value.Type()), value)
}

func (w *walker) value(p *plan, v reflect.Value) {
	switch p.shape {
	case text:
		w.text(v.String())
	case numeric:
		w.number(v.String())
	case integer:
		w.sink.word(strconv.FormatInt(v.Int(), 10))
	case boolean:
		w.sink.word(strconv.FormatBool(v.Bool()))
	case record:
		w.record(p, v)
	case list:
		w.list(p, v)
	case dictionary:
		w.dictionary(p, v)
	case pointer:
		if v.IsNil() {
			w.sink.emptyMap()
			return
		}
		w.value(p.elem, v.Elem())
	case extension:
		w.extension(v.Interface())
	default:
		w.foreign(v.Interface())
	}
}

func (w *walker) record(p *plan, v reflect.Value) {
	if p.absent(v) {
		w.sink.emptyMap()
		return
	}
	w.sink.openMap()
	for i := range p.fields {
		f := &p.fields[i]
		member := v.Field(f.index)
		if f.plan.absent(member) {
			continue
		}
		w.push(step{f.name, -1})
		w.sink.field(&f.written)
		w.value(f.plan, member)
		w.pop()
	}
	w.sink.closeMap()
}

func (w *walker) list(p *plan, v reflect.Value) {
	if v.Len() == 0 {
		w.sink.emptyList()
		return
	}
	w.sink.openList()
	for i := range v.Len() {
		w.push(step{index: i})
		w.sink.item()
		w.value(p.elem, v.Index(i))
		w.pop()
	}
	w.sink.closeList()
}

func (w *walker) dictionary(p *plan, v reflect.Value) {
	switch values := v.Interface().(type) {
	case map[string]any:
		w.extensionMap(values)
	case map[string]string:
		members(w, values, (*walker).text)
	default:
		generic := make(map[string]reflect.Value, v.Len())
		for key, value := range v.Seq2() {
			generic[key.String()] = value
		}
		members(w, generic, func(w *walker, value reflect.Value) { w.value(p.elem, value) })
	}
}

// members tells a map whose names are the document's own.
func members[V any](w *walker, values map[string]V, tell func(*walker, V)) {
	if len(values) == 0 {
		w.sink.emptyMap()
		return
	}
	first := len(w.keys)
	w.keys = slices.AppendSeq(w.keys, maps.Keys(values))
	last := len(w.keys)
	slices.Sort(w.keys[first:])
	w.sink.openMap()
	for i := first; i < last; i++ {
		name := w.keys[i]
		w.push(step{name, -1})
		if !utf8.ValidString(name) {
			w.find(diag.InvalidEncoding, "the name is not UTF-8", "")
			name = ""
		}
		w.sink.key(name)
		tell(w, values[w.keys[i]])
		w.pop()
	}
	w.sink.closeMap()
	w.keys = w.keys[:first]
}

// extension tells a value in the normal form of extensions. Anything else is a
// finding.
func (w *walker) extension(v any) {
	switch v := v.(type) {
	case nil:
		w.sink.word("null")
	case bool:
		w.sink.word(strconv.FormatBool(v))
	case string:
		w.text(v)
	case json.Number:
		w.number(string(v))
	case []any:
		w.extensionList(v)
	case map[string]any:
		w.extensionMap(v)
	default:
		w.foreign(v)
	}
}

func (w *walker) extensionList(values []any) {
	if len(values) == 0 || w.tooDeep() {
		w.sink.emptyList()
		return
	}
	w.sink.openList()
	for i, value := range values {
		w.push(step{index: i})
		w.sink.item()
		w.extension(value)
		w.pop()
	}
	w.sink.closeList()
}

func (w *walker) extensionMap(values map[string]any) {
	if w.tooDeep() {
		values = nil
	}
	members(w, values, (*walker).extension)
}

func (w *walker) text(s string) {
	if !w.sink.text(s) {
		w.find(diag.InvalidEncoding, "the text is not UTF-8", "")
		w.sink.text("")
	}
}

func (w *walker) number(s string) {
	if !form.Number(s) {
		w.find(diag.WrongType, value.NotNumber(s), "")
		s = "null"
	}
	w.sink.word(s)
}

func (w *walker) foreign(v any) {
	message, hint := value.NotNormal(v)
	w.find(diag.WrongType, message, hint)
	w.sink.word("null")
}

// tooDeep reports whether nothing is looked at any more.
func (w *walker) tooDeep() bool {
	if !w.stopped && len(w.path) >= deepest {
		w.find(diag.TooDeep, "the value is nested deeper than 1000 levels, or contains itself", "")
		w.stopped = true
	}
	return w.stopped
}

func (w *walker) find(code diag.Code, message, hint string) {
	w.findings = append(w.findings, diag.Diagnostic{
		Code: code, Severity: code.Severity(), Path: w.here(), Message: message, Hint: hint,
	})
}

func (w *walker) push(s step) { w.path = append(w.path, s) }
func (w *walker) pop()        { w.path = w.path[:len(w.path)-1] }

func pointerTo(path []step) diag.Pointer {
	var p diag.Pointer
	for _, s := range path {
		if s.index < 0 {
			p = p.Member(s.name)
		} else {
			p = p.Index(s.index)
		}
	}
	return p
}
