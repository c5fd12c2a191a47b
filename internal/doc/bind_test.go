package doc_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/taint"
)

type (
	amount string
	word   string

	meeting struct {
		ID         word              `json:"id,omitzero"`
		Title      string            `json:"title,omitzero" validate:"text"`
		Exact      string            `json:"exact,omitzero"`
		Speakers   []word            `json:"speakers,omitzero" validate:"id"`
		Guests     []guest           `json:"guests,omitzero"`
		Place      place             `json:"place,omitzero"`
		Position   *span             `json:"position,omitzero"`
		Revision   *int              `json:"revision,omitzero"`
		Deaths     amount            `json:"deaths,omitzero"`
		Names      map[string]string `json:"names,omitzero" validate:"text"`
		Rooms      map[word]place    `json:"rooms,omitzero"`
		Extensions map[string]any    `json:"extensions,omitzero"`
		//lint:ignore U1000 no document reaches it
		hidden  int
		Skipped map[string]float64 `json:"-"`
	}
	guest struct {
		Name   string `json:"name,omitzero" validate:"text"`
		Awards []word `json:"awards,omitzero"`
	}
	place struct {
		Name string `json:"name,omitzero"`
	}
	span struct {
		Start *int `json:"start,omitzero"`
		End   *int `json:"end,omitzero"`
	}
)

func (amount) IsNumeric() bool { return true }

func emptyByTag(f reflect.StructField) (diag.Code, bool) {
	switch f.Tag.Get("validate") {
	case "text":
		return diag.BlankText, true
	case "id":
		return diag.InvalidID, true
	}
	return "", false
}

func bind(t *testing.T, format doc.Format, text string, how doc.Binding) (meeting, diag.List, *taint.Taint) {
	t.Helper()
	d, known := doc.Parse([]byte(text), format, diag.Position{}, doc.Limits{})
	require.NotNil(t, d, "%v", known)
	var m meeting
	how.Known = known
	how.Empty = emptyByTag
	list, tainted := d.Bind(&m, how)
	return m, list, tainted
}

// lines renders findings as "line:column-column code path: message (hint)".
func lines(list diag.List) []string {
	var out []string
	for _, f := range list {
		s := fmt.Sprintf("%v-%v %s %s: %s", f.Start, f.End, f.Code, f.Path, f.Message)
		if f.Hint != "" {
			s += " (" + f.Hint + ")"
		}
		out = append(out, s)
	}
	return out
}

func TestDocumentOfTheRightShapeIsBoundWhole(t *testing.T) {
	yaml := `
id: a
title: 2025
speakers: [x, "y"]
guests:
- {name: Ann, awards: [p]}
- name: yes
place: {name: Anchorage}
position: {start: 0, end: 1e2}
revision: 3
deaths: 1.50
names: {wikidata: Q1}
rooms: {main: {name: Hall}}
extensions:
  acme:x: [1.0, 12345678901234567890, true, null, "", {b: no, a: 2025-08-15}]
`
	jsonText := `{"id":"a","title":"2025","speakers":["x","y"],"guests":[{"name":"Ann","awards":["p"]},{"name":"yes"}],
"place":{"name":"Anchorage"},"position":{"start":0,"end":1e2},"revision":3,"deaths":1.50,"names":{"wikidata":"Q1"},
"rooms":{"main":{"name":"Hall"}},
"extensions":{"acme:x":[1.0,12345678901234567890,true,null,"",{"b":"no","a":"2025-08-15"}]}}`
	want := meeting{
		ID: "a", Title: "2025", Speakers: []word{"x", "y"},
		Guests:   []guest{{Name: "Ann", Awards: []word{"p"}}, {Name: "yes"}},
		Place:    place{Name: "Anchorage"},
		Position: &span{Start: new(0), End: new(100)},
		Revision: new(3), Deaths: "1.50",
		Names: map[string]string{"wikidata": "Q1"},
		Rooms: map[word]place{"main": {Name: "Hall"}},
		Extensions: map[string]any{"acme:x": []any{
			json.Number("1.0"), json.Number("12345678901234567890"), true, nil, "",
			map[string]any{"b": "no", "a": "2025-08-15"},
		}},
	}
	for format, text := range map[doc.Format]string{doc.YAML: yaml, doc.JSON: jsonText} {
		got, list, tainted := bind(t, format, text, doc.Binding{})
		require.Empty(t, list)
		require.Zero(t, tainted.Len())
		require.Equal(t, want, got)
	}
}

func TestEveryFaultOfShapeIsFound(t *testing.T) {
	_, list, _ := bind(t, doc.YAML, `titel: x
colour: red
speakers: putin
guests: [7, {nam: a}, ~, {awards: [[b], "", c]}]
place: here
position: []
revision: 1.5
deaths: "12"
names: {a: {}, b: , c: ""}
revision: 2
`, doc.Binding{})
	require.Equal(t, []string{
		`1:1-1:6 unknown-field /titel: unknown field "titel" (did you mean "title"?)`,
		`2:1-2:7 unknown-field /colour: unknown field "colour" (allowed here: id, title, exact, speakers, guests, place, position, revision, deaths, names, rooms, extensions)`,
		`3:11-3:16 wrong-type /speakers: expected a list of texts in "speakers", found the text "putin" (write it as a list, even of one)`,
		`4:10-4:11 wrong-type /guests/0: expected a map in element 1 of "guests", found the number 7 (write its fields as name: value, such as name: …)`,
		`4:14-4:17 unknown-field /guests/1/nam: unknown field "nam" (did you mean "name"?)`,
		`4:23-4:24 null-value /guests/2: element 3 of "guests" is null (write a value, or leave it out where it may be absent)`,
		`4:36-4:39 wrong-type /guests/3/awards/0: expected text in element 1 of "awards", found a list (write one text, and no list)`,
		`5:8-5:12 wrong-type /place: expected a map in "place", found the text "here" (write its fields as name: value, such as name: …)`,
		`6:11-6:13 wrong-type /position: expected a map in "position", found a list`,
		`7:11-7:14 wrong-type /revision: expected a whole number in "revision", found the number 1.5`,
		`8:9-8:13 wrong-type /deaths: expected a number in "deaths", found the text "12" (write it without quotation marks)`,
		`9:12-9:14 wrong-type /names/a: expected text in "a", found a map`,
		`9:18-9:18 null-value /names/b: "b" has no value (write a value, or leave it out where it may be absent)`,
		`9:24-9:26 blank-text /names/c: "c" is empty (write a value, or leave it out where it may be absent)`,
		`10:1-10:9 duplicate-key /revision: "revision" stands twice in one map; the first is in line 7`,
	}, lines(list))
}

func TestNameWithANamespaceBelongsIntoExtensions(t *testing.T) {
	_, list, _ := bind(t, doc.YAML, "acme:x: 1\nplace: {acme:x: 1}\n", doc.Binding{})
	require.Equal(t, []string{
		`1:1-1:7 unknown-field /acme:x: unknown field "acme:x" (own data belongs into "extensions")`,
		`2:9-2:15 unknown-field /place/acme:x: unknown field "acme:x" (allowed here: name)`,
	}, lines(list))
}

func TestJSONSaysTextInQuotationMarksOnly(t *testing.T) {
	_, list, _ := bind(t, doc.JSON, `{"id": 5, "title": true, "deaths": "many", "exact": "", "speakers": [""], "revision": "3"}`, doc.Binding{})
	require.Equal(t, []string{
		`1:8-1:9 wrong-type /id: expected text in "id", found the number 5 (write it in quotation marks)`,
		`1:20-1:24 wrong-type /title: expected text in "title", found true (write it in quotation marks)`,
		`1:36-1:42 wrong-type /deaths: expected a number in "deaths", found the text "many"`,
		`1:70-1:72 invalid-id /speakers/0: element 1 of "speakers" is empty (write a value, or leave it out where it may be absent)`,
		`1:87-1:90 wrong-type /revision: expected a whole number in "revision", found the text "3" (write it without quotation marks)`,
	}, lines(list))
}

func TestDashWithoutASpaceBeginsNoEntry(t *testing.T) {
	for _, text := range []string{"speakers: -putin\n", "speakers:\n  -putin\n  -trump\n", "speakers:\n  -id: putin\n"} {
		_, list, _ := bind(t, doc.YAML, text, doc.Binding{})
		require.Len(t, list, 1, text)
		require.Equal(t, diag.WrongType, list[0].Code)
		require.Equal(t, "a space belongs behind the dash that begins an entry", list[0].Hint, text)
	}
}

func TestNumberWithAUnitAndListForATextAreAdvisedOn(t *testing.T) {
	_, list, _ := bind(t, doc.YAML, "deaths: 18 months\nid: [a]\n", doc.Binding{})
	require.Equal(t, []string{
		`1:9-1:18 wrong-type /deaths: expected a number in "deaths", found the text "18 months" (write the number alone, such as 1200 or 0.5)`,
		`2:5-2:8 wrong-type /id: expected text in "id", found a list (write one text, and no list)`,
	}, lines(list))
}

func TestDocumentThatIsNoMapIsOfTheWrongType(t *testing.T) {
	for text, found := range map[string]string{`[1]`: "a list", `"x"`: `the text "x"`, `null`: "null", `12`: "the number 12"} {
		_, list, tainted := bind(t, doc.JSON, text, doc.Binding{})
		require.Len(t, list, 1)
		require.Equal(t, diag.WrongType, list[0].Code)
		require.Equal(t, "expected a map, found "+found, list[0].Message)
		require.Equal(t, found == "null" || found == "the number 12", list[0].Hint == "", list[0].Hint)
		require.True(t, tainted.Has("/title"))
	}
}

func TestFirstOfTwoMembersCountsAndListsKeepTheirLength(t *testing.T) {
	m, _, _ := bind(t, doc.JSON, `{"title":"a","title":"b","guests":[1,{"name":"n"},null],
		"names":{"x":"1","x":"2"},"extensions":{"a:b":{"k":1,"k":2}}}`, doc.Binding{})
	require.Equal(t, "a", m.Title)
	require.Equal(t, []guest{{}, {Name: "n"}, {}}, m.Guests)
	require.Equal(t, map[string]string{"x": "1"}, m.Names)
	require.Equal(t, map[string]any{"a:b": map[string]any{"k": json.Number("1")}}, m.Extensions)
}

func TestEmptyListsAndMapsAreAbsent(t *testing.T) {
	m, list, _ := bind(t, doc.JSON, `{"speakers":[],"guests":[],"place":{},"position":{},"names":{},"rooms":{},"extensions":{},"exact":""}`, doc.Binding{})
	require.Empty(t, list)
	require.Equal(t, meeting{}, m)
}

func TestFindingsTaintTheirPlaceAndWhatWasMeant(t *testing.T) {
	_, _, tainted := bind(t, doc.YAML, `
titel: x
guests: [{nam: a, name: b}, {nam: a}, {other: c}]
revision: x
names: {a: b, a: c}
extensions: {a: .nan}
`, doc.Binding{})
	for p, want := range map[diag.Pointer]bool{
		"/title":         true, // titel was meant so
		"/titel":         false,
		"/guests/0/name": false, // present beside nam
		"/guests/1/name": true,
		"/guests/2":      false,
		"/guests/2/name": false,
		"/revision":      true,
		"/names/a":       true,
		"/names/b":       false,
		"/extensions/a":  true,
		"":               false,
	} {
		require.Equal(t, want, tainted.Has(p), p)
	}
	require.True(t, tainted.Within("/guests/1"))
	require.False(t, tainted.Within("/guests/2"))
}

func TestUnknownFieldsMayBeWarningsOrIgnored(t *testing.T) {
	text := "titel: x\ncolour: red\ntitel: y\n"
	_, list, tainted := bind(t, doc.YAML, text, doc.Binding{Unknown: doc.Warn})
	require.Len(t, list, 3)
	require.Equal(t, diag.Warning, list[0].Severity)
	require.Equal(t, diag.Warning, list[1].Severity)
	require.Equal(t, diag.DuplicateKey, list[2].Code)
	require.False(t, tainted.Has("/title"), "a warning hides no error")

	_, list, tainted = bind(t, doc.YAML, text, doc.Binding{Unknown: doc.Ignore})
	require.Empty(t, list)
	require.Zero(t, tainted.Len())
}

func TestWhatHasAFindingAlreadyHasNoSecond(t *testing.T) {
	m, list, tainted := bind(t, doc.YAML, "title: !!binary x\nspeakers: !!str 5\n<<: {id: 7}\nid: b\n", doc.Binding{})
	require.Empty(t, lines(list))
	require.Equal(t, meeting{ID: "b"}, m)
	require.True(t, tainted.Has("/title"))
	require.True(t, tainted.Has("/speakers"))
}

func TestWholeNumbersAreTakenHoweverTheyAreWritten(t *testing.T) {
	for text, want := range map[string]int{
		"0": 0, "-0": 0, "-0.0": 0, "0e999999999999": 0, "1.0": 1, "1e2": 100, "1.5e1": 15, "-20": -20, "-2.5E+3": -2500,
		"100e-2": 1, "9223372036854775807": 9223372036854775807, "-9223372036854775808": -9223372036854775808,
		"0.000001e6": 1, "1000000000000000000000000e-23": 10,
	} {
		m, list, _ := bind(t, doc.JSON, `{"revision":`+text+`}`, doc.Binding{})
		require.Empty(t, list, text)
		require.Equal(t, want, *m.Revision, text)
	}
	for _, text := range []string{"1.5", "1e-1", "9223372036854775808", "1e19", "1e999999999999", "1e-999999999999", "123e-2", "0.5"} {
		m, list, _ := bind(t, doc.JSON, `{"revision":`+text+`}`, doc.Binding{})
		require.Len(t, list.With(diag.WrongType), 1, text)
		require.Nil(t, m.Revision, text)
	}
}

func TestNumbersOfYAMLThatJSONLacksAreNoNumbersAndNoTextsOfExtensions(t *testing.T) {
	for _, text := range []string{
		".nan", ".NaN", ".inf", "-.Inf", "+.INF", "+1", ".5", "-.5", "+.5e3", "1.", "1.e3", "1_000", "-1_0.5", "0x1F", "0o17", "0b101",
		"-0x1f", "017", "08", "-01", "0x1_F", "0xFFFFFFFFFFFFFFFFFFFFFF",
	} {
		_, list, _ := bind(t, doc.YAML, "extensions: {a: ["+text+"]}\ndeaths: "+text+"\nrevision: "+text+"\n", doc.Binding{})
		require.Len(t, list.With(diag.WrongType), 3, text)
	}
	for _, text := range []string{
		"yes", "No", "on", "off", "y", "2025-08-15", "2025-08-15T10:00:00Z", "12:30:45", "1.2.3", "_1", "0x", "0xg", "1e", "e1", ".", "-x", "+-1", "--.inf", "v1", "1_000x", "+", "=", "1,000",
	} {
		m, list, _ := bind(t, doc.YAML, `extensions: {a: `+strconv.Quote(text)+"}", doc.Binding{})
		require.Empty(t, list, text)
		require.Equal(t, map[string]any{"a": text}, m.Extensions)
		m, list, _ = bind(t, doc.YAML, "extensions:\n  a: "+text+"\n", doc.Binding{})
		require.Empty(t, lines(list), text)
		require.Equal(t, map[string]any{"a": text}, m.Extensions)
	}
}

func TestManyFaultsInOneMapTakeLinearTime(t *testing.T) {
	const n = 60_000
	for _, name := range []func(i int) string{strconv.Itoa, func(int) string { return "same" }} {
		for _, open := range []string{`{`, `{"names":{`, `{"rooms":{`, `{"extensions":{"a:b":{`} {
			var text strings.Builder
			text.WriteString(open)
			for i := range n {
				if i > 0 {
					text.WriteByte(',')
				}
				text.WriteString(`"` + name(i) + `":1`)
			}
			text.WriteString(strings.Repeat("}", strings.Count(open, "{")))
			_, list, _ := bind(t, doc.JSON, text.String(), doc.Binding{})
			if open == `{"extensions":{"a:b":{` && name(0) != "same" {
				require.Empty(t, list)
			} else {
				require.GreaterOrEqual(t, len(list), n-1)
			}
		}
	}
}

func TestLongNamesAboveManyFaultsDoNotFillTheMemory(t *testing.T) {
	name := strings.Repeat("n", 1<<20)
	_, list, tainted := bind(t, doc.JSON, `{"rooms":{"`+name+`":{`+strings.Repeat(`"name":1,`, 100_000)+`"name":2}}}`, doc.Binding{})
	require.Len(t, list, 100_001)
	require.True(t, tainted.Has(diag.Pointer("/rooms").Member(name).Member("name")))
	require.Equal(t, diag.Pointer("/rooms"), list[100_000].Path, "a shorter place that the fault lies in")
}

// FuzzBind holds that every document that can be read can be bound, and that
// every finding has words, a place, and a path that leads to it.
func FuzzBind(f *testing.F) {
	for _, text := range []string{
		`{"titel":1,"guests":[null,{"name":"","name":2}],"extensions":{"a":[1e5,{"b":null,"b":1}]},"revision":1e99}`,
		"title: &a yes\nplace: *a\nnames: {a: ~, b: [x]}\nextensions: {a: .nan}\n<<: {}\n? [k]\n: !!str v\n",
	} {
		f.Add([]byte(text), true)
		f.Add([]byte(text), false)
	}
	f.Fuzz(func(t *testing.T, text []byte, json bool) {
		format := doc.YAML
		if json {
			format = doc.JSON
		}
		d, known := doc.Parse(text, format, diag.Position{}, doc.Limits{})
		if d == nil {
			return
		}
		var m meeting
		list, tainted := d.Bind(&m, doc.Binding{Empty: emptyByTag, Known: known})
		for _, found := range list {
			require.NotEmpty(t, found.Message)
			require.True(t, found.Start.IsValid())
			require.LessOrEqual(t, found.Start.Offset, found.End.Offset)
			_, _, ok := d.Find(found.Path)
			require.True(t, ok, found.Path)
			require.True(t, found.Code == diag.UnknownField || tainted.Has(found.Path))
		}
	})
}
