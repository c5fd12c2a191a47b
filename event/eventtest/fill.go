package eventtest

import (
	"reflect"
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// fill gives values to fields that the builder doesn't make.
func (b *builder) fill() {
	b.fillStruct(reflect.ValueOf(b.event).Elem(), planOfEvent(), 0)
}

// deepest is how deep structs are filled, so that one that may hold its like
// comes to an end.
const deepest = 5

func (b *builder) fillStruct(v reflect.Value, p *plan, depth int) {
	if depth > deepest {
		return
	}
	for i := range *p {
		f := &(*p)[i]
		value := v.Field(f.index)
		if f.make != nil && value.IsZero() && (f.required || b.maybe(30)) {
			f.make(b, value)
		}
		if f.inner == nil {
			continue
		}
		switch value.Kind() {
		case reflect.Struct:
			b.fillStruct(value, f.inner, depth+1)
		case reflect.Slice:
			for k := range value.Len() {
				if depth == 0 {
					b.inside, b.index = value.Type().Elem(), k
				}
				b.fillStruct(value.Index(k), f.inner, depth+1)
			}
		case reflect.Pointer:
			if !value.IsNil() {
				b.fillStruct(value.Elem(), f.inner, depth+1)
			}
		}
	}
}

// maker returns what fills a field of the type, by its tags, and nil for a
// struct, whose fields are filled each for itself.
func maker(t reflect.Type, tags []string, inner *plan) func(*builder, reflect.Value) {
	has := func(tag string) bool { return slices.Contains(tags, tag) }
	switch {
	case has("schemes"):
		return func(b *builder, v reflect.Value) {
			v.Set(reflect.ValueOf(b.identifiers("wikidata", "iptc", "newsdesk")))
		}
	case has("extensions"):
		return func(b *builder, v reflect.Value) { v.Set(reflect.ValueOf(b.extensions())) }
	case t.Kind() == reflect.Pointer && inner != nil:
		return func(_ *builder, v reflect.Value) { v.Set(reflect.New(t.Elem())) }
	case t.Kind() == reflect.Pointer:
		return func(b *builder, v reflect.Value) {
			v.Set(reflect.New(t.Elem()))
			v.Elem().SetInt(int64(b.rng.between(1, 500)))
		}
	case t.Kind() == reflect.Slice && inner != nil:
		return func(b *builder, v reflect.Value) { v.Set(reflect.MakeSlice(t, b.rng.between(1, 2), 2)) }
	case t.Kind() == reflect.Slice:
		return listOf(t, textsFor(t.Elem(), has))
	case t.Kind() == reflect.String:
		texts := textsFor(t, has)
		return func(b *builder, v reflect.Value) { v.SetString(one(&b.rng, texts(b))) }
	default:
		return nil
	}
}

// listOf fills a list with one or two of the texts.
func listOf(t reflect.Type, texts func(*builder) []string) func(*builder, reflect.Value) {
	return func(b *builder, v reflect.Value) {
		chosen := some(&b.rng, texts(b), b.rng.between(1, 2))
		list := reflect.MakeSlice(t, len(chosen), len(chosen))
		for i, text := range chosen {
			list.Index(i).SetString(text)
		}
		if len(chosen) > 0 {
			v.Set(list)
		}
	}
}

// textsFor returns what a text of the type and tags is chosen from.
func textsFor(t reflect.Type, has func(string) bool) func(*builder) []string {
	if values := valuesOf(t); len(values) > 0 {
		return func(*builder) []string { return values }
	}
	if ids, ok := idsOf(t); ok {
		return ids
	}
	kind := func(make func(*builder) string) func(*builder) []string {
		return func(b *builder) []string { return []string{make(b)} }
	}
	switch {
	case has("point"):
		return kind(func(b *builder) string { return string(b.point(b.later(b.told, 48))) })
	case has("date"):
		return kind(func(b *builder) string { return string(b.date(b.begin)) })
	case has("duration"):
		return kind(func(b *builder) string { return b.isoDuration(5 * b.rng.between(1, 99)) })
	case has("language"):
		return func(*builder) []string { return Languages() }
	case has("country"):
		return kind(func(b *builder) string { return b.locale.country })
	case has("zone"):
		return kind(func(b *builder) string { return b.locale.zone })
	case has("weburl"):
		return kind(func(b *builder) string { _, site := b.publisher(b.words, false); return site })
	case has("path"):
		return kind(func(b *builder) string { return "files/" + itoa(b.rng.below(1000)) + ".txt" })
	case has("sha256"):
		return kind(func(b *builder) string { return b.sha256() })
	case has("pointer"):
		return kind(func(*builder) string { return "/title" })
	case has("id"), has("eventid"):
		return kind(func(b *builder) string { b.serial++; return "id-" + itoa(b.serial) })
	case has("latitude"), has("longitude"), has("number"):
		return kind(func(b *builder) string { return itoa(b.rng.between(-80, 80)) })
	default:
		return kind(func(b *builder) string { return b.fittingWord(tell, b.words) })
	}
}

// idsOf returns the ids that a reference may name. An element of a list may
// name those of its own kind that stand before it, so that none names itself
// and no circle comes about. Of sources, the good ones are named.
func idsOf(t reflect.Type) (func(*builder) []string, bool) {
	switch t {
	case reflect.TypeFor[participant.ID]():
		return func(b *builder) []string {
			return idList(b, b.event.Participants, func(p *participant.Participant) string { return string(p.ID) })
		}, true
	case reflect.TypeFor[source.ID]():
		return func(b *builder) []string {
			ids := idList(b, b.event.Sources, func(s *source.Source) string { return string(s.ID) })
			return slices.DeleteFunc(ids, func(id string) bool { return !b.isGood(id) })
		}, true
	case reflect.TypeFor[quote.ID]():
		return func(b *builder) []string {
			return idList(b, b.event.Quotes, func(q *quote.Quote) string { return string(q.ID) })
		}, true
	case reflect.TypeFor[event.OutcomeID]():
		return func(b *builder) []string {
			return idList(b, b.event.Outcomes, func(o *event.Outcome) string { return string(o.ID) })
		}, true
	case reflect.TypeFor[event.FigureID]():
		return func(b *builder) []string {
			return idList(b, b.event.Figures, func(f *event.Figure) string { return string(f.ID) })
		}, true
	case reflect.TypeFor[event.ClaimID]():
		return func(b *builder) []string {
			return idList(b, b.event.Claims, func(c *event.Claim) string { return string(c.ID) })
		}, true
	default:
		return nil, false
	}
}

func idList[T any](b *builder, list []T, id func(*T) string) []string {
	if b.inside == reflect.TypeFor[T]() {
		list = list[:min(b.index, len(list))]
	}
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = id(&list[i])
	}
	return ids
}
