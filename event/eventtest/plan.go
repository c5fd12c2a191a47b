package eventtest

import (
	"reflect"
	"strings"
	"sync"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// What must hang together is made by the parts of the builder. Every other
// field of the model is filled by what its validate tag says, so that a new
// one needs no line here.

// handmade names the fields that the builder alone decides on: where it left
// one out, it stays out. Parts that are built as a whole have a star.
func handmade() map[reflect.Type]string {
	return map[reflect.Type]string{
		reflect.TypeFor[event.Event](): "schema $schema id type title summary language translations status places subjects participants " +
			"sources quotes outcomes figures claims relations",
		reflect.TypeFor[event.Time]():              "*",
		reflect.TypeFor[event.Duration]():          "*",
		reflect.TypeFor[event.Record]():            "*",
		reflect.TypeFor[event.Coordinates]():       "*",
		reflect.TypeFor[event.Subject]():           "*",
		reflect.TypeFor[event.Place]():             "name venue locality region country coordinates precision identifiers",
		reflect.TypeFor[source.Publisher]():        "url country identifiers",
		reflect.TypeFor[event.Outcome]():           "text participants quotes sources date",
		reflect.TypeFor[event.Figure]():            "value min max bound unit text of asOf by sources",
		reflect.TypeFor[event.Claim]():             "kind by quotes sources date about value standing refutes",
		reflect.TypeFor[event.Relation]():          "target title date",
		reflect.TypeFor[participant.Participant](): "naming name aliases attributionText positions country identifiers roles attendance attendanceReason onBehalfOf memberOf size",
		reflect.TypeFor[participant.Position]():    "*",
		reflect.TypeFor[participant.Size]():        "*",
		reflect.TypeFor[quote.Quote]():             "language speakers attributionText attestation cue addressees medium said appearances original translator nestedIn variantOf alteration",
		reflect.TypeFor[quote.Appearance]():        "*",
		reflect.TypeFor[quote.Position]():          "*",
		reflect.TypeFor[quote.Original]():          "*",
		reflect.TypeFor[source.Source]():           "title url authors publisher language published modified accessed archive content distribution derivedFrom status corrections identifiers",
		reflect.TypeFor[source.Archive]():          "captured",
		reflect.TypeFor[source.Derivation]():       "*",
		reflect.TypeFor[source.Correction]():       "*",
	}
}

// plan is how the fields of a struct are filled.
type plan []field

type field struct {
	index    int
	required bool
	// make fills the field, or is nil where the builder decides.
	make func(b *builder, v reflect.Value)
	// inner are the plans of the struct in the field, and of the structs in a
	// list.
	inner *plan
}

var planOfEvent = sync.OnceValue(func() *plan {
	p := planner{done: map[reflect.Type]*plan{}, handmade: handmade()}
	return p.plan(reflect.TypeFor[event.Event]())
})

type planner struct {
	done     map[reflect.Type]*plan
	handmade map[reflect.Type]string
}

func (p *planner) plan(t reflect.Type) *plan {
	if done, ok := p.done[t]; ok {
		return done
	}
	list := &plan{}
	p.done[t] = list
	for f := range t.Fields() {
		*list = append(*list, p.field(t, f))
	}
	return list
}

func (p *planner) field(owner reflect.Type, f reflect.StructField) field {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	tags := strings.Split(f.Tag.Get("validate"), ",")
	out := field{index: f.Index[0], required: tags[0] == "required"}
	if t, ok := structIn(f.Type); ok {
		out.inner = p.plan(t)
	}
	by := p.handmade[owner]
	if by != "*" && !strings.Contains(" "+by+" ", " "+name+" ") {
		out.make = maker(f.Type, tags, out.inner)
	}
	return out
}

// structIn returns the struct that a field holds, points to or lists.
func structIn(t reflect.Type) (reflect.Type, bool) {
	if t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t, t.Kind() == reflect.Struct
}

// customOf returns a value of one's own for vocabularies that are open.
func customOf(t reflect.Type) []string {
	const own = "fixture:own-value"
	v := reflect.New(t).Elem()
	v.SetString(own)
	if word, ok := v.Interface().(interface{ Valid() bool }); ok && word.Valid() && form.Namespaced(own) {
		return []string{own}
	}
	return nil
}

// valuesOf returns the values of a vocabulary.
func valuesOf(t reflect.Type) []string {
	v, ok := reflect.Zero(t).Interface().(interface{ Values() []string })
	if !ok {
		return nil
	}
	return append(v.Values(), customOf(t)...)
}
