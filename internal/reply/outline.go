package reply

import (
	"bytes"
	"reflect"
	"strings"

	"github.com/newsevent/newsevent/internal/value"
)

// names are the names of fields by which an event is known.
type names struct {
	// required are those of the fields that every event has, by a bit each. The
	// first, which says what format it is, is enough.
	required map[string]uint
	// lists are those of the fields that hold several things, and known are all.
	lists, known map[string]bool
	// inner are those of the fields of whatever an event holds.
	inner map[string]bool
}

func namesOf(t reflect.Type) *names {
	n := &names{required: map[string]uint{}, lists: map[string]bool{}, known: map[string]bool{}, inner: map[string]bool{}}
	for _, f := range value.Fields(t).Fields {
		n.known[f.Name] = true
		n.lists[f.Name] = f.Struct.Type.Kind() == reflect.Slice
		if required(f.Struct) {
			n.required[f.Name] = 1 << len(n.required)
		}
	}
	n.within(t)
	return n
}

// within notes the names of all that a type holds.
func (n *names) within(t reflect.Type) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		n.within(t.Elem())
	case reflect.Struct:
		for _, f := range value.Fields(t).Fields {
			n.inner[f.Name] = true
			n.within(f.Struct.Type)
		}
	}
}

// required reports whether a field must not be absent.
func required(f reflect.StructField) bool {
	return strings.HasPrefix(f.Tag.Get("validate"), "required")
}

// makeEvent reports whether names that were seen are those of an event.
func (n *names) makeEvent(seen uint) bool {
	rest := uint(1)<<len(n.required) - 2
	return seen&1 != 0 || seen&rest == rest
}

// object is what is seen of an object at a glance.
type object struct {
	Part
	// event says that it is an event or holds one, with this id.
	event bool
	id    string
	// lists says that it has a list that an event has.
	lists bool
	// part says that it has a name that stands somewhere in an event.
	part bool
}

// level is what was seen of an object or list that is open.
type level struct {
	seen uint
	id   string
}

// mostLevels is how deep events are looked for in an object.
const mostLevels = 8

// object looks at the object, or list of objects, that begins at start.
func (n *names) object(data []byte, start int) object {
	o := object{Part: Part{Start: start, End: len(data), Cut: true}}
	var open [mostLevels + 1]level
	depth := 0
	for i := start; i < len(data) && o.Cut; {
		end := i + 1
		switch data[i] {
		case '"':
			end = textEnd(data, i)
			if depth <= mostLevels {
				n.member(&o, &open[depth], data[i:end], data[end:], depth)
			}
		case '/', '#':
			end = commentEnd(data, i)
		case '{', '[':
			if depth++; depth <= mostLevels {
				open[depth] = level{}
			}
		case '}', ']':
			if depth <= mostLevels {
				n.took(&o, open[depth])
			}
			if depth--; depth == 0 {
				o.End, o.Cut = end, false
			}
		}
		i = end
	}
	for ; depth > 0; depth-- {
		if depth <= mostLevels {
			n.took(&o, open[depth])
		}
	}
	return o
}

// took notes whether what ends is an event. Those further out end later and
// count more.
func (n *names) took(o *object, l level) {
	if n.makeEvent(l.seen) {
		o.event, o.id = true, l.id
	}
}

// member notes a text if it is the name of a member.
func (n *names) member(o *object, l *level, text, rest []byte, depth int) {
	rest = bytes.TrimLeft(rest, " \t\r\n")
	if len(rest) == 0 || rest[0] != ':' || len(text) < 2 {
		return
	}
	rest = bytes.TrimLeft(rest[1:], " \t\r\n")
	if len(rest) == 0 {
		return
	}
	name := string(text[1 : len(text)-1])
	bit := n.required[name]
	o.part = o.part || n.inner[name]
	switch {
	case depth == 1 && n.lists[name] && rest[0] == '[':
		o.lists = true
	case bit == 1 && rest[0] == '"', bit > 1 && rest[0] != '{':
		l.seen |= bit
	}
	if name == "id" && rest[0] == '"' {
		l.id = string(rest[:textEnd(rest, 0)])
	}
}
