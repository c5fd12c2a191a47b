package value_test

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/value"
)

type (
	word    string
	amount  string
	meeting struct {
		Title      string            `json:"title,omitzero"`
		ID         word              `json:"id,omitzero"`
		Guests     []guest           `json:"guests,omitzero"`
		Words      []word            `json:"words,omitzero"`
		Place      place             `json:"place,omitzero"`
		Span       *span             `json:"span,omitzero"`
		Revision   *int              `json:"revision,omitzero"`
		Deaths     amount            `json:"deaths,omitzero"`
		Names      map[string]string `json:"names,omitzero"`
		Rooms      map[string]place  `json:"rooms,omitzero"`
		Extensions map[string]any    `json:"extensions,omitzero"`
		secret     int
		Note       string
		Aside      string `json:"-"`
		Last       string `json:"last,omitzero"`
	}
	guest struct {
		ID     word   `json:"id,omitzero"`
		Awards []word `json:"awards,omitzero"`
	}
	place struct {
		Name string `json:"name,omitzero"`
	}
	span struct {
		Start *int `json:"start,omitzero"`
	}
)

func (amount) IsNumeric() bool { return true }

func full() *meeting {
	return &meeting{
		Title: "t", ID: "i",
		Guests: []guest{{ID: "a", Awards: []word{"p"}}, {ID: "b"}},
		Words:  []word{"x", "y"},
		Place:  place{Name: "n"}, Span: &span{Start: new(0)}, Revision: new(1), Deaths: "1.50",
		Names: map[string]string{"q": "1"}, Rooms: map[string]place{"r": {Name: "s"}},
		Last:       "l",
		Extensions: map[string]any{"a:b": []any{nil, true, "s", json.Number("1.0"), map[string]any{"k": []any{}}}},
	}
}

// changes are changes of one field each, with the place that they change.
func changes() map[diag.Pointer]func(*meeting) {
	list := func(m *meeting) []any { return m.Extensions["a:b"].([]any) }
	return map[diag.Pointer]func(*meeting){
		"/title":                func(m *meeting) { m.Title = "" },
		"/id":                   func(m *meeting) { m.ID = "j" },
		"/guests":               func(m *meeting) { m.Guests = nil },
		"/guests/1":             func(m *meeting) { m.Guests = m.Guests[:1] },
		"/guests/2":             func(m *meeting) { m.Guests = append(m.Guests, guest{}) },
		"/guests/0/awards/0":    func(m *meeting) { m.Guests[0].Awards[0] = "q" },
		"/guests/1/awards":      func(m *meeting) { m.Guests[1].Awards = []word{""} },
		"/words/1":              func(m *meeting) { m.Words[1] = "z" },
		"/place/name":           func(m *meeting) { m.Place.Name = "" },
		"/span":                 func(m *meeting) { m.Span = nil },
		"/span/start":           func(m *meeting) { *m.Span.Start = 1 },
		"/revision":             func(m *meeting) { *m.Revision = 0 },
		"/deaths":               func(m *meeting) { m.Deaths = "1.5" },
		"/last":                 func(m *meeting) { m.Last = "" },
		"/names":                func(m *meeting) { m.Names = nil },
		"/rooms":                func(m *meeting) { m.Rooms = map[string]place{} },
		"/extensions":           func(m *meeting) { m.Extensions = nil },
		"/names/q":              func(m *meeting) { m.Names["q"] = "2" },
		"/names/r":              func(m *meeting) { m.Names["r"] = "" },
		"/rooms/r/name":         func(m *meeting) { m.Rooms["r"] = place{Name: "u"} },
		"/extensions/a:b/0":     func(m *meeting) { list(m)[0] = "" },
		"/extensions/a:b/1":     func(m *meeting) { list(m)[1] = false },
		"/extensions/a:b/2":     func(m *meeting) { list(m)[2] = nil },
		"/extensions/a:b/3":     func(m *meeting) { list(m)[3] = json.Number("1") },
		"/extensions/a:b/4/k":   func(m *meeting) { list(m)[4].(map[string]any)["k"] = nil },
		"/extensions/a:b/4/k~1": func(m *meeting) { list(m)[4].(map[string]any)["k/"] = nil },
		"/extensions/c:d":       func(m *meeting) { m.Extensions["c:d"] = nil },
	}
}

func TestEqualAndDiffSeeEveryChange(t *testing.T) {
	require.True(t, value.Equal(full(), full()))
	require.Empty(t, slices.Collect(value.Diff(full(), full())))
	for p, change := range changes() {
		other := full()
		change(other)
		require.False(t, value.Equal(full(), other), p)
		require.False(t, value.Equal(other, full()), p)
		require.Equal(t, []diag.Pointer{p}, slices.Collect(value.Diff(full(), other)))
		require.Equal(t, []diag.Pointer{p}, slices.Collect(value.Diff(other, full())))
	}
}

func TestEmptyListsMapsAndObjectsEqualNone(t *testing.T) {
	hollow := &meeting{
		Guests: []guest{}, Words: []word{}, Span: &span{}, Names: map[string]string{},
		Rooms: map[string]place{}, Extensions: map[string]any{}, secret: 1,
	}
	require.True(t, value.Equal(hollow, &meeting{}))
	require.True(t, value.Equal(&meeting{}, hollow))
	require.True(t, value.Equal(nil, hollow))
	require.False(t, value.Equal(&meeting{Revision: new(0)}, &meeting{}), "a revision of 0 is one")
	require.False(t, value.Equal(&meeting{Span: &span{Start: new(0)}}, &meeting{}))
	require.False(t, value.Equal(nil, full()))
}

func TestDiffComesInCanonicalOrderAndStopsWhenAsked(t *testing.T) {
	other := full()
	for _, p := range []diag.Pointer{"/id", "/guests/0/awards/0", "/names/r", "/names/q", "/extensions/c:d", "/title"} {
		changes()[p](other)
	}
	want := []diag.Pointer{"/title", "/id", "/guests/0/awards/0", "/names/q", "/names/r", "/extensions/c:d"}
	require.Equal(t, want, slices.Collect(value.Diff(full(), other)))
	for p := range value.Diff(full(), other) {
		require.Equal(t, want[0], p)
		break
	}
}

func TestCloneSharesNothing(t *testing.T) {
	for p, change := range changes() {
		m := full()
		c := value.Clone(m)
		require.Equal(t, m, c)
		change(c)
		require.Equal(t, full(), m, p)
	}
	require.Nil(t, value.Clone[meeting](nil))
	hollow := &meeting{Words: []word{}, Names: map[string]string{}}
	require.Equal(t, hollow, value.Clone(hollow), "empty stays empty and nil stays nil")
}

func TestPlacesAreOrderedAsTheCanonicalDocumentHasThem(t *testing.T) {
	ordered := []diag.Pointer{
		"", "/title", "/id", "/guests", "/guests/0", "/guests/0/id", "/guests/0/awards", "/guests/2", "/guests/10", "/guests/10/awards/1",
		"/span/start", "/names/10", "/names/9", "/names/A", "/names/a", "/names/b/c", "/extensions", "/extensions/a:b/2", "/extensions/a:b/10", "/extensions/a:b/1a", "/last", "/other", "/other/a/2", "/other/a/10", "/secret",
	}
	typ := reflect.TypeFor[*meeting]()
	for i, a := range ordered {
		for j, b := range ordered {
			require.Equal(t, sign(i-j), sign(value.Compare(typ, a, b)), "%s %s", a, b)
		}
	}
}

func sign(n int) int { return max(-1, min(1, n)) }

func TestPointersOfTheModelAreKnown(t *testing.T) {
	typ := reflect.TypeFor[meeting]()
	for p, want := range map[diag.Pointer]reflect.Type{
		"":                         typ,
		"/title":                   reflect.TypeFor[string](),
		"/guests":                  reflect.TypeFor[[]guest](),
		"/guests/zelenskiy":        reflect.TypeFor[guest](),
		"/guests/zelenskiy/awards": reflect.TypeFor[[]word](),
		"/guests/0/awards/0":       reflect.TypeFor[word](),
		"/span":                    reflect.TypeFor[span](),
		"/span/start":              reflect.TypeFor[int](),
		"/names/x":                 reflect.TypeFor[string](),
		"/rooms/any~1key/name":     reflect.TypeFor[string](),
		"/extensions/a:b/c/0":      reflect.TypeFor[any](),
		"/deaths":                  reflect.TypeFor[amount](),
	} {
		got, ok := value.Known(typ, p)
		require.True(t, ok, p)
		require.Equal(t, want, got, p)
	}
	for _, p := range []diag.Pointer{"title", "xtitle", "/Note", "/-", "/Aside", "/", "/titel", "/Title", "/secret", "/title/x", "/guests/", "/guests/a/name", "/span/end", "/names/x/y", "/revision/0", "/title~", "/names/"} {
		_, ok := value.Known(typ, p)
		require.False(t, ok, p)
	}
}

func TestFieldsAreFoundBehindKnownNamesAlone(t *testing.T) {
	typ := reflect.TypeFor[*meeting]()
	for p, want := range map[diag.Pointer]string{
		"": "", "/title": "Title", "/guests": "Guests", "/guests/0": "Guests", "/guests/0/awards": "Awards", "/guests/0/awards/1": "Awards",
		"/span/start": "Start", "/names/x": "Names", "/rooms/r/name": "Name", "/extensions/a:b/c": "Extensions", "/last": "Last",
	} {
		field, got, ok := value.FieldAt(typ, p)
		require.True(t, ok, p)
		require.Equal(t, want, field.Name, p)
		known, _ := value.Known(typ, p)
		require.Equal(t, known, got, p)
	}
	for _, p := range []diag.Pointer{"title", "xtitle", "/titel", "/titel/title", "/titel/x/y", "/title/x/y", "/guests//id", "/Note", "/secret"} {
		_, _, ok := value.FieldAt(typ, p)
		require.False(t, ok, p)
	}
	field, _, _ := value.FieldAt(typ, "/titel")
	require.Zero(t, field, "no field is named in the place of another")
}

func TestWhatIsNotNormalIsSaidWithWhatAProgramWrites(t *testing.T) {
	for _, c := range []struct {
		value         any
		message, hint string
	}{
		{json.Number("1,5"), `"1,5" is not a number such as 12 or -1.5`, ""},
		{1.5, "the number is of the Go type float64; extensions hold numbers as json.Number, which keeps how they are written",
			`use the package's own readers, or Decoder.UseNumber of encoding/json; a program writes json.Number("1.5")`},
		{math.NaN(), "the number is of the Go type float64; extensions hold numbers as json.Number, which keeps how they are written",
			`use the package's own readers, or Decoder.UseNumber of encoding/json; a program writes null, for JSON has no such number`},
		{[]string{}, "the value is of the Go type []string; extensions hold nil, bool, string, json.Number, []any and map[string]any", ""},
	} {
		message, hint := value.NotNormal(c.value)
		require.Equal(t, c.message, message)
		require.Equal(t, c.hint, hint)
	}
}

func TestCloneHasTheBytesOfTextsForItself(t *testing.T) {
	m := full()
	c := value.Clone(m)
	for _, texts := range [][2]string{
		{m.Title, c.Title}, {string(m.ID), string(c.ID)}, {string(m.Words[0]), string(c.Words[0])}, {m.Names["q"], c.Names["q"]},
		{m.Rooms["r"].Name, c.Rooms["r"].Name}, {m.Extensions["a:b"].([]any)[2].(string), c.Extensions["a:b"].([]any)[2].(string)},
	} {
		require.Equal(t, texts[0], texts[1])
		require.NotSame(t, unsafe.StringData(texts[0]), unsafe.StringData(texts[1]))
	}
}

func TestNumbersAreToldFromTexts(t *testing.T) {
	require.True(t, value.Numeric(reflect.TypeFor[amount]()))
	require.True(t, value.Numeric(reflect.TypeFor[json.Number]()))
	require.False(t, value.Numeric(reflect.TypeFor[word]()))
	require.False(t, value.Numeric(reflect.TypeFor[int]()))
}
