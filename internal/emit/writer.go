package emit

import "strconv"

// Name is the name of a member as it is written, with its colon, and in JSON
// with the comma that stands before it where it is not the first.
type Name struct{ JSON, YAML string }

// NameOf returns how a name is written.
func NameOf(name string) Name {
	return Name{
		JSON: "," + string(appendJSONString(nil, name)) + ":",
		YAML: string(appendYAMLKey(nil, name)) + ":",
	}
}

// Writer is told a value by code that knows its type, which is generated from
// the structs of the model. It writes what [JSON] and [YAML] write, without
// looking for the members, and makes no findings: where [Writer.End] says no,
// one of these is to be asked.
//
// The zero Writer is ready for use, and can be used again.
type Writer struct {
	walker walker
	json   jsonSink
	yaml   yamlSink
}

// notCounted are levels that the code which tells a value does not count.
const notCounted = 8

// JSON begins a value that is appended as [JSON] does.
func (w *Writer) JSON(dst []byte, indent bool) {
	w.json = jsonSink{dst: dst, indent: indent}
	w.begin(&w.json)
}

// YAML begins a value that is appended as [YAML] does.
func (w *Writer) YAML(dst []byte) {
	w.yaml = yamlSink{dst: dst, start: len(dst), indent: -2}
	w.begin(&w.yaml)
}

func (w *Writer) begin(s sink) {
	if w.walker.path == nil {
		w.walker.path = make([]step, notCounted, 2*notCounted)
	}
	w.walker = walker{sink: s, path: w.walker.path[:notCounted], keys: w.walker.keys[:0]}
}

// End returns the bytes, and reports whether all could be written.
func (w *Writer) End() ([]byte, bool) {
	dst := w.yaml.dst
	if w.inJSON() {
		dst = append(w.json.dst, '\n')
	}
	w.json, w.yaml, w.walker.sink = jsonSink{}, yamlSink{}, nil
	return dst, len(w.walker.findings) == 0
}

// Member begins a member, whose value comes next.
func (w *Writer) Member(name *Name) { w.walker.sink.field(name) }

// OpenMap begins an object that has members.
func (w *Writer) OpenMap() { w.walker.sink.openMap() }

// CloseMap ends an object that has members.
func (w *Writer) CloseMap() { w.walker.sink.closeMap() }

// EmptyMap writes an object without members.
func (w *Writer) EmptyMap() { w.walker.sink.emptyMap() }

// Text writes a member that is a text, unless it is empty.
func (w *Writer) Text(name *Name, text string) {
	if text == "" {
		return
	}
	var done bool
	if w.inJSON() {
		done = w.json.member(name, text)
	} else {
		w.yaml.field(name)
		done = w.yaml.text(text)
	}
	if !done {
		w.walker.text(text) // which makes a finding
	}
}

// inJSON spares what is written most a call through the interface.
func (w *Writer) inJSON() bool { return w.walker.sink == &w.json }

// Number writes a member that is a number as text, unless it is empty.
func (w *Writer) Number(name *Name, number string) {
	if number != "" {
		w.walker.sink.field(name)
		w.walker.number(number)
	}
}

// Int writes a member that is a whole number, unless it is absent.
func (w *Writer) Int(name *Name, n *int) {
	switch {
	case n == nil:
	case w.inJSON():
		w.json.field(name)
		w.json.dst = strconv.AppendInt(w.json.dst, int64(*n), 10)
	default:
		w.yaml.field(name)
		w.yaml.word(strconv.Itoa(*n))
	}
}

// Strings writes a member that is a map of texts, unless it is empty.
func (w *Writer) Strings(name *Name, values map[string]string) {
	if len(values) > 0 {
		w.walker.sink.field(name)
		members(&w.walker, values, (*walker).text)
	}
}

// Extensions writes a member that holds extensions, unless it is empty.
func (w *Writer) Extensions(name *Name, values map[string]any) {
	if len(values) > 0 {
		w.walker.sink.field(name)
		w.walker.extensionMap(values)
	}
}

// Texts writes a member that is a list of texts, unless it is empty.
func Texts[T ~string](w *Writer, name *Name, values []T) {
	if len(values) == 0 {
		return
	}
	s := w.walker.sink
	s.field(name)
	s.openList()
	for _, value := range values {
		s.item()
		if !s.text(string(value)) {
			w.walker.text(string(value)) // which makes a finding
		}
	}
	s.closeList()
}

// List writes a member that is a list of structs, unless it is empty.
func List[T any](w *Writer, name *Name, values []T, write func(*Writer, *T)) {
	if len(values) == 0 {
		return
	}
	s := w.walker.sink
	s.field(name)
	s.openList()
	for i := range values {
		s.item()
		write(w, &values[i])
	}
	s.closeList()
}

// Map writes a member that is a map of structs, unless it is empty.
func Map[T any](w *Writer, name *Name, values map[string]T, write func(*Writer, *T)) {
	if len(values) > 0 {
		w.walker.sink.field(name)
		var told T
		members(&w.walker, values, func(_ *walker, value T) {
			told = value
			write(w, &told)
		})
	}
}
