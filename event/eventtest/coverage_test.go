package eventtest_test

import (
	"iter"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
)

// seen counts what stands in events: fields as "Type.name", words of a
// vocabulary as "Type=word", schemes as "scheme name", and all dates.
type seen struct {
	counts map[string]int
	dates  []edtf.Date
}

func (s *seen) add(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			s.add(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			s.add(v.Index(i))
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			s.counts["scheme "+key.String()]++
			s.add(v.MapIndex(key))
		}
	case reflect.Struct:
		for f, value := range v.Fields() {
			if !value.IsZero() {
				s.counts[v.Type().String()+"."+jsonName(f)]++
				s.add(value)
			}
		}
	case reflect.String:
		if d, ok := v.Interface().(edtf.Date); ok {
			s.dates = append(s.dates, d)
		}
		if _, ok := v.Interface().(interface{ Values() []string }); ok {
			s.counts[v.Type().String()+"="+v.String()]++
		}
	}
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

func see(events ...*event.Event) *seen {
	s := &seen{counts: map[string]int{}}
	for _, e := range events {
		s.add(reflect.ValueOf(e))
	}
	return s
}

// model lists what there is to be seen: fields, and words of vocabularies, with
// one of one's own where the vocabulary is open.
func model(t reflect.Type, fields, words map[string]bool) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		model(t.Elem(), fields, words)
	case reflect.Struct:
		for f := range t.Fields() {
			fields[t.String()+"."+jsonName(f)] = true
			model(f.Type, fields, words)
		}
	case reflect.String:
		vocabulary, ok := reflect.Zero(t).Interface().(interface{ Values() []string })
		if !ok {
			return
		}
		for _, word := range vocabulary.Values() {
			words[t.String()+"="+word] = true
		}
	}
}

func TestTwoThousandEventsHaveEveryFieldAndEveryWord(t *testing.T) {
	var events []*event.Event
	for e := range eventtest.New(1).All() {
		if events = append(events, e); len(events) == 2000 {
			break
		}
	}
	s := see(events...)
	fields, words := map[string]bool{}, map[string]bool{}
	model(reflect.TypeFor[event.Event](), fields, words)
	require.Greater(t, len(fields), 130)
	require.Greater(t, len(words), 150)
	require.Empty(t, missing(fields, s.counts), "fields that no event has")
	require.Empty(t, missing(words, s.counts), "words of a vocabulary that no event has")

	schemes := map[string]bool{}
	for _, scheme := range form.Schemes() {
		schemes["scheme "+scheme.Name] = true
	}
	require.Empty(t, missing(schemes, s.counts), "schemes of identifiers that no event has")
}

func TestOpenVocabulariesHaveWordsOfOnesOwn(t *testing.T) {
	own := map[string]bool{}
	for e := range eventtest.New(2).All() {
		for what := range see(e).counts {
			if typ, word, found := strings.Cut(what, "="); found && strings.Contains(word, ":") {
				own[typ] = true
			}
		}
		if len(own) == 6 {
			break
		}
	}
	require.ElementsMatch(t, slices.Collect(maps.Keys(own)), []string{
		"event.Type", "event.Result", "event.FigureKind", "participant.Role", "quote.Medium", "source.Kind"})
}

func missing(wanted map[string]bool, have map[string]int) []string {
	var list []string
	for what := range wanted {
		if have[what] == 0 {
			list = append(list, what)
		}
	}
	slices.Sort(list)
	return list
}

func TestFullEventHasEveryField(t *testing.T) {
	fields, words := map[string]bool{}, map[string]bool{}
	model(reflect.TypeFor[event.Event](), fields, words)
	g := eventtest.New(3)
	for range 400 {
		e := g.Event(eventtest.Full())
		require.Empty(t, missing(fields, see(e).counts), "of event %s", e.ID)
	}
}

// What befalls people is not foreseen, and what takes a moment does not last.
func TestFullEventOfAnyTypeHasEveryFieldThatSuitsIt(t *testing.T) {
	fields, words := map[string]bool{}, map[string]bool{}
	model(reflect.TypeFor[event.Event](), fields, words)
	unforeseen := []string{"event.Time.expectedDuration", "participant.Participant.attendance", "participant.Participant.attendanceReason"}
	momentary := []string{"event.Time.duration", "event.Time.end", "event.Time.expectedDuration"}
	ofDuration := []string{"event.Duration.bound", "event.Duration.max", "event.Duration.text", "event.Duration.value"}
	for _, typ := range event.Types() {
		g := eventtest.New(10)
		for range 20 {
			e := g.Event(eventtest.Full(), eventtest.WithType(typ))
			lacks := missing(fields, see(e).counts)
			for _, allowed := range [][]string{unforeseen, momentary, ofDuration} {
				lacks = slices.DeleteFunc(lacks, func(field string) bool { return slices.Contains(allowed, field) })
			}
			require.Empty(t, lacks, "of event %s", e.ID)
		}
	}
}

func TestTwoThousandEventsHaveEveryFormOfDate(t *testing.T) {
	var dates []edtf.Date
	g := eventtest.New(4)
	for range 2000 {
		dates = append(dates, see(g.Event()).dates...)
	}
	counts := map[string]int{}
	for _, d := range dates {
		v, err := d.Parse()
		require.NoError(t, err)
		for name, has := range dateForms {
			if has(v, string(d)) {
				counts[name]++
			}
		}
		if season, ok := v.Season(); ok {
			counts[season.String()]++
		}
	}
	wanted := map[string]bool{}
	for name := range dateForms {
		wanted[name] = true
	}
	for season := edtf.Spring; season <= edtf.SecondSemester; season++ {
		wanted[season.String()] = true
	}
	require.Empty(t, missing(wanted, counts), "forms of dates that no event has")
}

// dateForms are the forms of EDTF, level by level as its specification has
// them, and the two that the model adds.
var dateForms = map[string]func(v edtf.Value, s string) bool{
	"0 year":            func(v edtf.Value, s string) bool { return len(s) == 4 && v.Level() == 0 },
	"0 month":           func(v edtf.Value, s string) bool { return v.Precision() == edtf.PrecisionMonth && v.Level() == 0 },
	"0 day":             func(v edtf.Value, s string) bool { return v.Precision() == edtf.PrecisionDay && v.Level() == 0 },
	"0 local time":      func(v edtf.Value, s string) bool { return v.HasTime() && v.Strict() && !v.HasOffset() },
	"0 UTC":             func(v edtf.Value, s string) bool { return v.HasTime() && strings.HasSuffix(s, "Z") },
	"0 offset":          func(v edtf.Value, s string) bool { return v.HasOffset() && s[len(s)-3] == ':' },
	"0 offset in hours": func(v edtf.Value, s string) bool { return v.HasOffset() && strings.ContainsAny(s[len(s)-3:], "+-") },
	"0 interval":        func(v edtf.Value, s string) bool { return v.Kind() == edtf.KindInterval && v.Level() == 0 },
	"1 long year":       func(v edtf.Value, s string) bool { return s[0] == 'Y' && v.Level() == 1 },
	"1 negative year":   func(v edtf.Value, s string) bool { return s[0] == '-' && v.Level() == 1 },
	"1 uncertain":       func(v edtf.Value, s string) bool { return v.Level() == 1 && v.Uncertain() && !v.Approximate() },
	"1 approximate":     func(v edtf.Value, s string) bool { return v.Level() == 1 && !v.Uncertain() && v.Approximate() },
	"1 both":            func(v edtf.Value, s string) bool { return v.Level() == 1 && strings.HasSuffix(s, "%") },
	"1 decade":          func(v edtf.Value, s string) bool { return v.Level() == 1 && len(s) == 4 && s[3] == 'X' && s[2] != 'X' },
	"1 century":         func(v edtf.Value, s string) bool { return v.Level() == 1 && len(s) == 4 && strings.HasSuffix(s, "XX") },
	"1 any month":       func(v edtf.Value, s string) bool { return v.Level() == 1 && len(s) == 7 && strings.HasSuffix(s, "-XX") },
	"1 any day": func(v edtf.Value, s string) bool {
		return v.Level() == 1 && len(s) == 10 && s[7:] == "-XX" && s[5] != 'X'
	},
	"1 any day at all": func(v edtf.Value, s string) bool { return v.Level() == 1 && strings.HasSuffix(s, "-XX-XX") },
	"1 open end":       func(v edtf.Value, s string) bool { return strings.HasSuffix(s, "/..") },
	"1 open start":     func(v edtf.Value, s string) bool { return strings.HasPrefix(s, "../") },
	"1 unknown end":    func(v edtf.Value, s string) bool { return strings.HasSuffix(s, "/") },
	"1 unknown start":  func(v edtf.Value, s string) bool { return s[0] == '/' },
	"1 interval": func(v edtf.Value, s string) bool {
		return v.Kind() == edtf.KindInterval && v.Level() == 1 && v.Uncertain()
	},
	"2 exponent":         func(v edtf.Value, s string) bool { return s[0] == 'Y' && strings.Contains(s, "E") && v.IsPoint() },
	"2 significant":      func(v edtf.Value, s string) bool { return s[0] != 'Y' && strings.Contains(s, "S") && v.IsPoint() },
	"2 long significant": func(v edtf.Value, s string) bool { return s[0] == 'Y' && strings.Contains(s, "S") && v.IsPoint() },
	"2 one of":           func(v edtf.Value, s string) bool { return v.OneOf() },
	"2 all of":           func(v edtf.Value, s string) bool { return v.AllOf() },
	"2 range in set":     hasMember(func(m edtf.Value) bool { return m.Kind() == edtf.KindRange && !strings.HasPrefix(m.String(), "..") }),
	"2 earlier in set":   hasMember(func(m edtf.Value) bool { return strings.HasPrefix(m.String(), "..") }),
	"2 later in set":     hasMember(func(m edtf.Value) bool { return strings.HasSuffix(m.String(), "..") }),
	"2 unspecified":      func(v edtf.Value, s string) bool { return v.Level() == 2 && v.IsPoint() && v.Unspecified() },
	"2 part in group": func(v edtf.Value, s string) bool {
		return len(s) == 11 && strings.ContainsAny(s[4:8], "?~%") && s[5] != s[4] && v.IsPoint()
	},
	"2 part alone": func(v edtf.Value, s string) bool {
		return v.Level() == 2 && len(s) > 5 && strings.ContainsAny(s[5:6], "?~%") && v.IsPoint()
	},
	"2 interval":         func(v edtf.Value, s string) bool { return v.Kind() == edtf.KindInterval && v.Level() == 2 },
	"minutes":            func(v edtf.Value, s string) bool { return v.Precision() == edtf.PrecisionMinute && !v.HasOffset() },
	"minutes and offset": func(v edtf.Value, s string) bool { return v.Precision() == edtf.PrecisionMinute && v.HasOffset() },
	"fraction":           func(v edtf.Value, s string) bool { return v.Precision() == edtf.PrecisionFraction && !v.HasOffset() },
	"fraction, offset":   func(v edtf.Value, s string) bool { return v.Precision() == edtf.PrecisionFraction && v.HasOffset() },
}

func hasMember(is func(edtf.Value) bool) func(edtf.Value, string) bool {
	return func(v edtf.Value, _ string) bool {
		for m := range v.Members() {
			if is(m) {
				return true
			}
		}
		return false
	}
}

// texts yields all texts of an event, whatever they are.
func texts(e *event.Event) iter.Seq[string] {
	return func(yield func(string) bool) { walkTexts(reflect.ValueOf(e).Elem(), yield) }
}

func walkTexts(v reflect.Value, yield func(string) bool) bool {
	switch v.Kind() {
	case reflect.String:
		return yield(v.String())
	case reflect.Pointer:
		return v.IsNil() || walkTexts(v.Elem(), yield)
	case reflect.Slice:
		for i := range v.Len() {
			if !walkTexts(v.Index(i), yield) {
				return false
			}
		}
	case reflect.Map:
		for _, entry := range v.Seq2() {
			if !walkTexts(entry, yield) {
				return false
			}
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			if !walkTexts(field, yield) {
				return false
			}
		}
	}
	return true
}
