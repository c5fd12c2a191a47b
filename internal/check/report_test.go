package check_test

import (
	"reflect"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/internal/taint"
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

func TestRulesThatFindNothingAllocateNothing(t *testing.T) {
	require.Zero(t, testing.AllocsPerRun(10, func() {
		var r check.Report
		quotes := check.Place{}.Member("quotes")
		for i := range 3 {
			at := quotes.Index(i)
			if !r.Clean(at.Member("text"), at.Member("speakers")) || r.Failed() {
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
