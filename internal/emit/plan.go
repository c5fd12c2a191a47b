package emit

import (
	"reflect"
	"strings"
	"sync"
)

// shape is what a Go type is written as.
type shape uint8

const (
	unknown shape = iota
	text
	numeric // text in JSON's number syntax, written without quotation marks
	integer
	boolean
	record
	list
	dictionary
	pointer
	extension // a value in the normal form of extensions
)

// plan says how values of one type are written.
type plan struct {
	shape  shape
	fields []field // of a record
	elem   *plan   // of a list, dictionary or pointer
}

// field is a member of a record.
type field struct {
	name  string
	index int
	plan  *plan
	// written is the name as it is written.
	written Name
}

var plans sync.Map // of reflect.Type to *plan

func planOf(t reflect.Type) *plan {
	if p, ok := plans.Load(t); ok {
		return p.(*plan)
	}
	p, _ := plans.LoadOrStore(t, planner{}.plan(t))
	return p.(*plan)
}

// planner holds the plans under construction, so that a type may contain
// itself.
type planner map[reflect.Type]*plan

func (b planner) plan(t reflect.Type) *plan {
	if p, ok := b[t]; ok {
		return p
	}
	p := &plan{shape: shapeOf(t)}
	b[t] = p
	switch p.shape {
	case record:
		p.fields = b.fields(t)
	case list, dictionary, pointer:
		p.elem = b.plan(t.Elem())
	}
	return p
}

func (b planner) fields(t reflect.Type) []field {
	var fields []field
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		fields = append(fields, field{
			name:    name,
			index:   i,
			plan:    b.plan(t.Field(i).Type),
			written: NameOf(name),
		})
	}
	return fields
}

var numberType = reflect.TypeFor[interface{ IsNumeric() bool }]()

func shapeOf(t reflect.Type) shape {
	switch t.Kind() {
	case reflect.String:
		if t.Implements(numberType) {
			return numeric
		}
		return text
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return integer
	case reflect.Bool:
		return boolean
	case reflect.Struct:
		return record
	case reflect.Slice:
		return list
	case reflect.Map:
		if t.Key().Kind() == reflect.String {
			return dictionary
		}
	case reflect.Pointer:
		return pointer
	case reflect.Interface:
		return extension
	}
	return unknown
}

// absent reports whether a member with this value is left out: an empty text,
// list or dictionary, a pointer to nothing, and a record all of whose members
// are absent. A number behind a pointer is there, whatever it is.
func (p *plan) absent(v reflect.Value) bool {
	switch p.shape {
	case record:
		for i := range p.fields {
			if f := &p.fields[i]; !f.plan.absent(v.Field(f.index)) {
				return false
			}
		}
		return true
	case pointer:
		return v.IsNil() || p.elem.shape == record && p.elem.absent(v.Elem())
	case list, dictionary:
		return v.Len() == 0
	default:
		return v.IsZero()
	}
}
