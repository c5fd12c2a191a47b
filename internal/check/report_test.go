package check_test

import (
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/taint"
	"github.com/newsevent/newsevent/participant"
	"github.com/stretchr/testify/require"
)

func TestPlaceNamesAsAPointerWould(t *testing.T) {
	var root check.Place
	require.Equal(t, diag.Pointer(""), root.Pointer())
	require.Equal(t, diag.Pointer("/quotes/0/appearances/12/position/start"),
		root.Member("quotes").Index(0).Member("appearances").Index(12).Member("position").Member("start").Pointer())
	require.Equal(t, diag.Pointer("/a/b/c/d/e/0/f/1/2/g~1h"),
		root.Member("a").Member("b").Member("c").Member("d").Member("e").Index(0).Member("f").Index(1).Index(2).Member("g/h").Pointer(), "deeper than the model")
	require.Equal(t, diag.Pointer("/x/3/y"), check.At("/x").Index(3).Member("y").Pointer())
	list := root.Member("quotes")
	require.NotEqual(t, list.Index(0).Pointer(), list.Index(1).Pointer(), "a place is a value")
}

func TestElementIsThePlaceOfOne(t *testing.T) {
	quote := check.In("quotes", 12)
	require.Equal(t, check.Place{}.Member("quotes").Index(12), quote.Place())
	require.Equal(t, diag.Pointer("/quotes/12/appearances/0/source"), quote.Member("appearances").Index(0).Member("source").Pointer())
	require.Equal(t, check.Place{}.Member("title"), check.Element{}.Member("title"), "the document")
}

func TestRulesThatFindNothingAllocateNothing(t *testing.T) {
	require.Zero(t, testing.AllocsPerRun(10, func() {
		var r check.Report
		quotes := check.Place{}.Member("quotes")
		for i := range 3 {
			at := quotes.Index(i)
			appearance := at.Member("appearances").Index(i)
			if !r.Clean(at.Member("text"), at.Member("speakers"), appearance.Member("source")) || r.Failed() {
				r.Add(at, diag.UnattributedQuote, "x", "")
			}
		}
	}))
}

func TestProbeOnlyTellsWhetherThereIsAFinding(t *testing.T) {
	var r check.Report
	r.Probe()
	require.False(t, r.Failed())
	r.Warn(check.Place{}.Member("x"), diag.UnusedSource, "x", "")
	require.True(t, r.Failed())
	require.Zero(t, testing.AllocsPerRun(10, func() {
		var r check.Report
		r.Probe()
		r.Missing(check.Place{}.Member("x"), "", "a")
	}), "not even the words of what was found")
}

func TestNoRuleReadsWhatHasAFinding(t *testing.T) {
	var shape taint.Taint
	shape.Add("/parts/0/title")
	root := sound()
	root.Country = "UK"
	root.Parts = []record{{ID: "x"}, {ID: "y"}}
	place := check.Place{}
	list := check.Diagnose(root, &shape, func(r *check.Report) {
		require.True(t, r.Failed())
		for at, clean := range map[check.Place]bool{
			place.Member("country"):                                       false, // the tag found it
			place.Member("title"):                                         true,
			place.Member("parts"):                                         false, // something below it
			place.Member("parts").Index(0):                                false,
			place.Member("parts").Index(0).Member("title"):                false, // found while reading
			place.Member("parts").Index(0).Member("title").Member("deep"): false, // above it
			place.Member("parts").Index(0).Member("id"):                   true,
			place.Member("parts").Index(1).Member("title"):                false, // it is missing
			place.Member("parts").Index(1).Member("id"):                   true,
		} {
			require.Equal(t, clean, r.Clean(at), at.Pointer())
		}
		require.False(t, r.Clean(place.Member("title"), place.Member("country")), "one of several")
		require.True(t, r.Clean())
	})
	require.Len(t, list, 2, "the title that was found while reading is not missed again")
	require.Equal(t, 1, shape.Len(), "what was given is left as it is")
}

func TestFindingsOfRulesTakePlaceAndSeverity(t *testing.T) {
	root := full()
	list := check.Diagnose(root, nil, func(r *check.Report) {
		at := check.Place{}.Member("parts").Index(0)
		r.Add(at, diag.UnsourcedQuote, "no source", "name one")
		require.True(t, r.Clean(at.Member("title")), "a finding of the whole object leaves its members")
		r.Warn(at.Member("title"), diag.OutcomeWithoutEvent, "odd", "")
		require.False(t, r.Clean(at.Member("title")))
		r.Missing(at, "", "kind", "country", "zone")
		require.False(t, r.Clean(at.Member("zone")))
		require.True(t, r.Clean(at.Member("id")))
		r.Mark(at.Member("id"))
		require.False(t, r.Clean(at.Member("id")))
	})
	require.Equal(t, diag.List{
		{Code: diag.UnsourcedQuote, Severity: diag.Warning, Path: "/parts/0", Message: "no source", Hint: "name one"},
		{Code: diag.Required, Severity: diag.Error, Path: "/parts/0", Message: `one of "kind", "country" and "zone" is required`},
		{Code: diag.OutcomeWithoutEvent, Severity: diag.Warning, Path: "/parts/0/title", Message: "odd"},
	}, list)
}

func TestFindingsComeInTheOrderOfTheDocument(t *testing.T) {
	root := full()
	root.Zone, root.Country, root.Inner.Title = "x", "UK", " "
	list := check.Diagnose(root, nil, func(r *check.Report) {
		r.Add(check.Place{}.Member("parts").Index(0), diag.UnsourcedQuote, "x", "")
		r.Add(check.Place{}.Member("id"), diag.DuplicateID, "x", "")
	})
	var paths []diag.Pointer
	for _, d := range list {
		paths = append(paths, d.Path)
	}
	require.Equal(t, []diag.Pointer{"/id", "/country", "/zone", "/parts/0", "/inner/title"}, paths)
}

func TestReportThatIsFullTakesNothingMore(t *testing.T) {
	list := check.Diagnose(sound(), nil, func(r *check.Report) {
		title := check.Place{}.Member("title")
		require.False(t, r.Failed())
		for i := range diag.MostFindings - 1 {
			r.Add(check.Place{}.Member("parts").Index(i), diag.DuplicateID, "x", "")
		}
		require.True(t, r.Failed())
		require.True(t, r.Clean(title))
		r.Warn(check.Place{}.Member("id"), diag.UnusedSource, "last", "")
		require.False(t, r.Clean(title), "in a report that is full nothing is clean")
		r.Add(title, diag.BlankText, "one too many", "")
	})
	require.Len(t, list, diag.MostFindings)
	require.Equal(t, diag.Pointer("/id"), list[0].Path)
	require.Equal(t, diag.Warning, list[0].Severity)
	require.Equal(t, diag.Pointer("/parts/0"), list[1].Path)
}

func TestNothingIsJudgedWhereTheShapeHasFindingsEnough(t *testing.T) {
	root := sound()
	root.Country = "UK"
	var shape taint.Taint
	for i := range diag.MostFindings - 1 {
		shape.Add(diag.Pointer("/parts").Index(i))
	}
	require.Len(t, check.Diagnose(root, &shape, nil), 1)
	shape.Add("/zone")
	require.Empty(t, check.Diagnose(root, &shape, nil))
}

func TestOneFindingOfATagIsAFailure(t *testing.T) {
	root := sound()
	root.Country = "UK"
	check.Diagnose(root, nil, func(r *check.Report) {
		require.True(t, r.Failed())
		require.True(t, r.Found(check.Place{}.Member("country")))
		require.True(t, r.Found(check.Place{}.Member("country").Member("deep")))
		require.False(t, r.Found(check.Place{}), "what is below a place is not at it")
		require.False(t, r.Found(check.Place{}.Member("title")))
	})
	check.Diagnose(sound(), nil, func(r *check.Report) {
		require.False(t, r.Failed())
		require.False(t, r.Found(check.Place{}.Member("title")))
	})
}

func TestAdviceIsGivenToTheFindingOfThatCodeAndPlace(t *testing.T) {
	var hints []string
	for _, d := range check.Diagnose(sound(), nil, func(r *check.Report) {
		id, title := check.Place{}.Member("id"), check.Place{}.Member("title")
		r.Add(id, diag.DuplicateID, "x", "a")
		r.Add(id, diag.UnusedSource, "x", "b")
		r.Add(title, diag.DuplicateID, "x", "c")
		r.Advise(id, diag.DuplicateID, "better")
		r.Advise(title, diag.DuplicateID, "")
		r.Advise(title, diag.BlankText, "of none")
	}) {
		hints = append(hints, d.Hint)
	}
	require.Equal(t, []string{"better", "b", "c"}, hints)
}

func TestProbeKeepsNothing(t *testing.T) {
	var kept []bool
	list := check.Diagnose(sound(), nil, func(r *check.Report) {
		r.Probe()
		r.Add(check.Place{}.Member("id"), diag.DuplicateID, "x", "")
		r.Mark(check.Place{}.Member("title"))
		kept = append(kept, r.Failed(), r.Clean(check.Place{}.Member("id")), r.Clean(check.Place{}.Member("title")))
	})
	require.Empty(t, list)
	require.Equal(t, []bool{true, true, true}, kept)
}

func TestTextIsJudgedAsIfItStoodInTheField(t *testing.T) {
	text := reflect.TypeFor[string]()
	for _, c := range []struct {
		field   string
		typ     reflect.Type
		text    string
		code    diag.Code
		message string
	}{
		{"Revision", reflect.TypeFor[int](), "1", "", ""},
		{"Revision", reflect.TypeFor[int](), "12", "", ""},
		{"Revision", reflect.TypeFor[int](), "0", diag.OutOfRange, "revision 0 is out of range; allowed is 1 and more"},
		{"Revision", reflect.TypeFor[int](), "x", diag.WrongType, `"x" is no whole number`},
		{"Revision", reflect.TypeFor[int](), "1.5", diag.WrongType, `"1.5" is no whole number`},
		{"Title", text, "A title", "", ""},
		{"Title", text, " ", diag.BlankText, `the text " " has nothing to read in it, only white space and invisible characters`},
		{"Title", text, "a\x07", diag.UnsafeText, "character 2 of the text is U+0007, a control character, which text must not have"},
		{"Title", text, "e\u0301\x07", diag.UnsafeText, "character 3 of the text is U+0007, a control character, which text must not have"},
		{"Title", text, "e\u0301", diag.NotNormalized, "the text is not in Unicode's composed form (NFC) from character 1"},
		{"Roles", reflect.TypeFor[playedRole](), "host", "", ""},
		{"Roles", reflect.TypeFor[playedRole](), "", diag.InvalidValue,
			`"" is not a played role; allowed are host, guest, a, b, c, d, e, f, g, h, i, j, … (13 values), and namespace:name of one's own`},
		{"Kind", reflect.TypeFor[kind](), "robot", diag.InvalidValue, `"robot" is not a check_test kind; allowed are person, group`},
		{"Translations", text, "no language", "", ""}, // that is asked of the keys
		{"Identifiers", text, "x", "", ""},
		{"Exact", text, "\x07", "", ""},
		{"Inner", reflect.TypeFor[wording](), "x", "", ""},
	} {
		field, _ := reflect.TypeFor[record]().FieldByName(c.field)
		at := check.Place{}.Member("claims").Index(0).Member("revision")
		var good bool
		list := check.Diagnose(sound(), nil, func(r *check.Report) { good = r.Text(at, field, c.typ, c.text) })
		require.Equal(t, c.code == "", good, "%s %q", c.field, c.text)
		if good {
			require.Empty(t, list, "%s %q", c.field, c.text)
			continue
		}
		require.Len(t, list, 1)
		require.Equal(t, c.code, list[0].Code)
		require.Equal(t, c.message, list[0].Message)
		require.Equal(t, at.Pointer(), list[0].Path)
	}
}

func TestValuesAreShownShortened(t *testing.T) {
	require.Equal(t, strings.Repeat("é", 60), check.Short(strings.Repeat("é", 60)))
	require.Equal(t, strings.Repeat("é", 60)+"…", check.Short(strings.Repeat("é", 61)))
	require.Equal(t, `a\x1b`, check.Short("a\x1b"))
}

func TestVocabulariesAreListedWithTheFieldsThatTakeThem(t *testing.T) {
	type office struct {
		Role  *playedRole `json:"role,omitzero"`
		Words []string    `json:"words,omitzero"`
	}
	type model struct {
		Kind    kind                  `json:"kind,omitzero"`
		Roles   []playedRole          `json:"roles,omitzero"`
		Office  *office               `json:"office,omitzero"`
		Offices map[string]office     `json:"offices,omitzero"`
		Many    map[string][]*office  `json:"many,omitzero"`
		Count   int                   `json:"count,omitzero"`
		ByName  map[string]playedRole `json:"byName,omitzero"`
	}
	var got []string
	for _, v := range check.Vocabularies(reflect.TypeFor[model]()) {
		got = append(got, v.Name+" "+strings.Join(v.Values, ",")+" "+strconv.FormatBool(v.Open)+" "+strings.Join(v.Fields, " "))
	}
	require.Equal(t, []string{
		"check-test-kind person,group false kind",
		"played-role host,guest,a,b,c,d,e,f,g,h,i,j,witness true roles office/role offices/role many/role byName",
	}, got)
}

func TestValuesOfAVocabularyAreDescribedWhereTheyCanBe(t *testing.T) {
	list := check.Vocabularies(reflect.TypeFor[participant.Participant]())
	require.Equal(t, "participant-kind", list[0].Name)
	require.NotEmpty(t, participant.Group.Description())
	require.Equal(t, participant.Group.Description(), list[0].Describe("group"))
	require.Empty(t, list[0].Describe("robot"))
	type model struct {
		Kind kind `json:"kind,omitzero"`
	}
	require.Empty(t, check.Vocabularies(reflect.TypeFor[model]())[0].Describe("person"), "the vocabulary describes nothing")
}

func TestShapesAreThoseOfFormsThatHaveOne(t *testing.T) {
	shape, ok := check.ShapeOf("sha256")
	require.True(t, ok)
	require.Equal(t, "64 hexadecimal digits", shape.Words)
	for _, tag := range []string{"vocab", "notblank", "min", "required", "", "nothing"} {
		_, ok := check.ShapeOf(tag)
		require.False(t, ok, tag)
	}
}

func TestEmptyTextHasTheCodeOfItsForm(t *testing.T) {
	for name, want := range map[string]diag.Code{
		"ID": diag.InvalidID, "EventID": diag.InvalidID, "Kind": diag.InvalidValue, "Roles": diag.InvalidValue, "Title": diag.BlankText, "Authors": diag.BlankText,
		"Exact": "", "Said": diag.InvalidDate, "Start": diag.InvalidDate, "Duration": diag.InvalidDuration, "Language": diag.InvalidLanguage,
		"Country": diag.InvalidCountry, "Zone": diag.InvalidZone, "URL": diag.InvalidURL, "Path": diag.InvalidPath, "SHA256": diag.InvalidHash,
		"About": diag.InvalidPointer, "Value": "", "Revision": "", "Coordinates": "", "Translations": "", "Parts": "", "Identifiers": diag.InvalidIdentifier,
		"Extensions": "", "Inner": "",
	} {
		field, ok := reflect.TypeFor[record]().FieldByName(name)
		require.True(t, ok)
		code, found := check.Empty(field)
		require.Equal(t, want, code, name)
		require.Equal(t, want != "", found, name)
	}
	require.Equal(t, 25, reflect.TypeFor[record]().NumField(), "every field is in the list")
}
