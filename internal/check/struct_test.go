package check_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/stretchr/testify/require"
)

func TestSoundValuesHaveNoFinding(t *testing.T) {
	require.Empty(t, check.Struct(sound()))
	require.Empty(t, check.Struct(full()))
	require.Empty(t, check.Struct(*full()), "a value does as well as a pointer")
}

// Each case spoils one value of a sound record and names the only finding.
func TestEachTagHasItsCodePlaceAndWords(t *testing.T) {
	for name, c := range map[string]struct {
		spoil   func(*record)
		code    diag.Code
		path    diag.Pointer
		message string
		hint    string
	}{
		"id":         {func(r *record) { r.ID = "a b" }, diag.InvalidID, "/id", `"a b" is not an id; allowed are up to 64`, `did you mean "a-b"?`},
		"event id":   {func(r *record) { r.EventID = "-x" }, diag.InvalidID, "/eventId", `"-x" is not an event's id`, ""},
		"vocabulary": {func(r *record) { r.Kind = "persn" }, diag.InvalidValue, "/kind", `"persn" is not a check_test kind; allowed are person, group`, `did you mean "person"?`},
		"open vocabulary": {func(r *record) { r.Roles[1] = "hosts" }, diag.InvalidValue, "/roles/1",
			`"hosts" is not a played role; allowed are host, guest, a, b, c, d, e, f, g, h, i, j, … (13 values), and namespace:name of one's own`, `did you mean "host"?`},
		"blank":         {func(r *record) { r.Title = " \u200b" }, diag.BlankText, "/title", `has nothing to read in it`, "write a text, or leave it out where it may be absent"},
		"empty element": {func(r *record) { r.Authors = []string{"A", ""} }, diag.BlankText, "/authors/1", "the text is empty", "write a text, or leave it out where it may be absent"},
		"bidi":          {func(r *record) { r.Title = "é\u202ey" }, diag.UnsafeText, "/title", "character 2 of the text is U+202E RIGHT-TO-LEFT OVERRIDE", "U+200E and U+200F are allowed"},
		"control":       {func(r *record) { r.Inner.Summary = "a\x07" }, diag.UnsafeText, "/inner/summary", "character 2 of the text is U+0007, a control character", ""},
		"return":        {func(r *record) { r.Title = "a\r\nb" }, diag.UnsafeText, "/title", "U+000D CARRIAGE RETURN", "end lines with a line feed alone"},
		"not UTF-8":     {func(r *record) { r.Title = "a\xff" }, diag.UnsafeText, "/title", "character 2 of the text is not UTF-8", ""},
		"not NFC":       {func(r *record) { r.Title = "Ame\u0301lie" }, diag.NotNormalized, "/title", "(NFC) from character 3", "equal words may compare as different"},
		"date":          {func(r *record) { r.Said = "2025-02-30" }, diag.InvalidDate, "/said", `"2025-02-30" is not a date: February 2025 has 28 days`, ""},
		"point":         {func(r *record) { r.Start = "2025/2026" }, diag.InvalidDate, "/start", `"2025/2026" is not a single date: `, ""},
		"duration":      {func(r *record) { r.Duration = "2h30m" }, diag.InvalidDuration, "/duration", `"2h30m" is not a duration`, `did you mean "PT2H30M"?`},
		"language":      {func(r *record) { r.Language = "en_US" }, diag.InvalidLanguage, "/language", `"en_US" is not a language tag`, `did you mean "en-US"?`},
		"language UK":   {func(r *record) { r.Language = "en-UK" }, diag.InvalidLanguage, "/language", `"en-UK"`, `did you mean "en-GB"?`},
		"country":       {func(r *record) { r.Country = "UK" }, diag.InvalidCountry, "/country", `"UK" is not a country code`, `did you mean "GB"?`},
		"country case":  {func(r *record) { r.Country = "us" }, diag.InvalidCountry, "/country", `"us"`, `did you mean "US"?`},
		"zone":          {func(r *record) { r.Zone = "Europe/Kyivv" }, diag.InvalidZone, "/zone", `"Europe/Kyivv" is not a time zone`, `did you mean "Europe/Kyiv"?`},
		"url":           {func(r *record) { r.URL = "www.example.com/x" }, diag.InvalidURL, "/url", `"www.example.com/x" is not a URL`, `did you mean "https://www.example.com/x"?`},
		"bare word url": {func(r *record) { r.URL = "nowhere" }, diag.InvalidURL, "/url", `"nowhere" is not a URL`, ""},
		"spaced url":    {func(r *record) { r.URL = "https://example.com/a b" }, diag.InvalidURL, "/url", `"https://example.com/a b"`, `did you mean "https://example.com/a%20b"?`},
		"other hash":    {func(r *record) { r.SHA256 = "sha512:" + full().SHA256 }, diag.InvalidHash, "/sha256", `"sha512:e3b0`, ""},
		"no hash":       {func(r *record) { r.SHA256 = "sha256:" }, diag.InvalidHash, "/sha256", `"sha256:" is not a SHA-256 hash`, ""},
		"short hash":    {func(r *record) { r.SHA256 = "e3b0" }, diag.InvalidHash, "/sha256", `"e3b0" is not a SHA-256 hash`, ""},
		"long latitude": {func(r *record) { r.Coordinates.Latitude = number(strings.Repeat("9", 60)) }, diag.OutOfRange, "/coordinates/latitude",
			"latitude " + strings.Repeat("9", 60) + " is out of range", ""},
		"longer latitude": {func(r *record) { r.Coordinates.Latitude = number(strings.Repeat("9", 61)) }, diag.OutOfRange, "/coordinates/latitude",
			"latitude " + strings.Repeat("9", 60) + "… is out of range", ""},
		"last control": {func(r *record) { r.Title = "a\u009f" }, diag.UnsafeText, "/title", "character 2 of the text is U+009F, a control character", ""},
		"delete":       {func(r *record) { r.Title = "\x7f" }, diag.UnsafeText, "/title", "character 1 of the text is U+007F, a control character", ""},
		"control before what is not UTF-8": {func(r *record) { r.Title = "�\x07\xff" }, diag.UnsafeText, "/title",
			"character 2 of the text is U+0007, a control character", ""},
		"composed at the end":    {func(r *record) { r.Title = "be\u0301" }, diag.NotNormalized, "/title", "(NFC) from character 2", "equal words"},
		"shorter when composed":  {func(r *record) { r.Title = "éxe\u0301" }, diag.NotNormalized, "/title", "(NFC) from character 3", "equal words"},
		"marks in another order": {func(r *record) { r.Title = "xq\u0307\u0323" }, diag.NotNormalized, "/title", "(NFC) from character 3", "equal words"},
		"script url":             {func(r *record) { r.URL = "javascript:alert(1)" }, diag.InvalidURL, "/url", `"javascript:alert(1)"`, ""},
		"path":                   {func(r *record) { r.Path = "./x.txt" }, diag.InvalidPath, "/path", `"./x.txt" is not a path below the event's file`, `did you mean "x.txt"?`},
		"hash":                   {func(r *record) { r.SHA256 = "sha256:" + full().SHA256 }, diag.InvalidHash, "/sha256", "is not a SHA-256 hash; allowed are 64 hexadecimal digits", `did you mean "e3b0`},
		"pointer":                {func(r *record) { r.About = "time/start" }, diag.InvalidPointer, "/about", `"time/start" is not a pointer`, `did you mean "/time/start"?`},
		"number":                 {func(r *record) { r.Value = "1,5" }, diag.WrongType, "/value", `"1,5" is not a number`, ""},
		"minimum":                {func(r *record) { *r.Revision = 0 }, diag.OutOfRange, "/revision", "revision 0 is out of range; allowed is 1 and more", ""},
		"latitude":               {func(r *record) { r.Coordinates.Latitude = "90.0001" }, diag.OutOfRange, "/coordinates/latitude", "latitude 90.0001 is out of range; allowed is -90 to 90", ""},
		"longitude":              {func(r *record) { r.Coordinates.Longitude = "-1e999" }, diag.OutOfRange, "/coordinates/longitude", "longitude -1e999 is out of range; allowed is -180 to 180", ""},
		"no latitude":            {func(r *record) { r.Coordinates.Latitude = "" }, diag.Required, "/coordinates", `"latitude" is required`, ""},
		"required":               {func(r *record) { r.ID = "" }, diag.Required, "", `"id" is required`, ""},
		"nested":                 {func(r *record) { r.Parts[0].Title = "" }, diag.Required, "/parts/0", `"title" is required`, ""},
		"key":                    {func(r *record) { r.Translations["a.b]"] = wording{} }, diag.InvalidLanguage, "/translations/a.b]", `"a.b]" is not a language tag`, ""},
		"under a key":            {func(r *record) { r.Translations["de"] = wording{Title: " "} }, diag.BlankText, "/translations/de/title", "nothing to read", "write a text, or leave it out where it may be absent"},
		"scheme":                 {func(r *record) { r.Identifiers["Wikidata"] = "Q1" }, diag.InvalidKey, "/identifiers/Wikidata", `"Wikidata" is not the name of a scheme`, `did you mean "wikidata"?`},
		"identifier": {func(r *record) { r.Identifiers["wikidata"] = "https://www.wikidata.org/wiki/Q1" }, diag.InvalidIdentifier, "/identifiers/wikidata",
			`"https://www.wikidata.org/wiki/Q1" is not a wikidata identifier; allowed is Q and a number`, `did you mean "Q1"?`},
		"check digit":      {func(r *record) { r.Identifiers["orcid"] = "0000-0002-1825-0098" }, diag.InvalidIdentifier, "/identifiers/orcid", "check digit", ""},
		"blank identifier": {func(r *record) { r.Identifiers["house"] = "" }, diag.InvalidIdentifier, "/identifiers/house", `"" is not an identifier`, ""},
		"extension name":   {func(r *record) { r.Extensions["acme"] = "x" }, diag.InvalidKey, "/extensions/acme", `"acme" is not the name of an extension; allowed is namespace:name`, ""},
		"extension value":  {func(r *record) { r.Extensions["acme:y"] = []any{nil, 1.5} }, diag.WrongType, "/extensions/acme:y/1", "the number is of the Go type float64", "use the package's own readers"},
		"extension text":   {func(r *record) { r.Extensions["acme:y"] = "\xff" }, diag.UnsafeText, "/extensions/acme:y", "not UTF-8", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := full()
			c.spoil(r)
			list := check.Struct(r)
			require.Len(t, list, 1)
			require.Equal(t, c.code, list[0].Code)
			require.Equal(t, c.code.Severity(), list[0].Severity)
			require.Equal(t, c.path, list[0].Path)
			require.Contains(t, list[0].Message, c.message)
			if c.hint == "" {
				require.Empty(t, list[0].Hint)
			}
			require.True(t, strings.HasPrefix(list[0].Hint, c.hint), list[0].Hint)
		})
	}
}

func TestKeysWithDotsAndBracketsAreFoundAgain(t *testing.T) {
	r := full()
	r.Translations = map[string]wording{"a": {}, "a].title[x": {Title: "\x00"}, "a].other[y": {Summary: "\x00"}, "d.e[0]/f~": {Summary: " "}}
	var paths []string
	for _, d := range check.Struct(r) {
		paths = append(paths, string(d.Path))
	}
	require.ElementsMatch(t, []string{
		"/translations/a", "/translations/a].title[x", "/translations/a].title[x/title",
		"/translations/a].other[y", "/translations/a].other[y/summary",
		"/translations/d.e[0]~1f~0", "/translations/d.e[0]~1f~0/summary",
	}, paths)
}

func TestManyFindingsComeInTheSameOrderEachTime(t *testing.T) {
	r := full()
	r.Identifiers = map[string]string{"A": "", "B": "", "c": "", "lei": "x", "ror": "x", "viaf": "x"}
	r.Extensions = map[string]any{"A": 1, "B": 1, "c:d": map[string]any{"x": 1, "y": 2, "z": 3}}
	r.Translations = map[string]wording{"A": {Title: " ", Summary: " "}, "B": {Title: " ", Summary: " "}, "C": {}}
	first := check.Struct(r)
	require.Len(t, first, 18)
	for range 10 {
		require.Equal(t, first, check.Struct(r))
	}
}

func TestExtensionsMayBeNestedAsDeepAsTheyMay(t *testing.T) {
	nested := func(levels int, innermost any, wrap func(any) any) any {
		for range levels {
			innermost = wrap(innermost)
		}
		return innermost
	}
	for name, wrap := range map[string]func(any) any{
		"0": func(v any) any { return []any{v} },
		"k": func(v any) any { return map[string]any{"k": v} },
	} {
		r := sound()
		r.Extensions = map[string]any{"acme:x": nested(64, "text", wrap), "acme:y": nested(63, []any{}, wrap), "acme:z": nested(63, map[string]any{}, wrap)}
		deep := diag.Pointer("/extensions/acme:x" + strings.Repeat("/"+name, 63))
		list := check.Struct(r)
		require.Len(t, list, 1)
		require.Equal(t, diag.TooDeep, list[0].Code)
		require.Equal(t, "lists and maps are nested deeper than 64 levels here", list[0].Message)
		require.Equal(t, deep, list[0].Path)

		r.Extensions = map[string]any{"acme:x": nested(63, "text", wrap)}
		require.Empty(t, check.Struct(r))
	}
}

func TestEveryFaultOfAnExtensionIsNamed(t *testing.T) {
	r := sound()
	r.Extensions = map[string]any{"acme:x": map[string]any{"\x80": "text", "é": "\xff", "ü": json.Number("01")}, "Bad": 1.5, "acme:y": []any{"\xff", true}}
	var got []string
	for _, d := range check.Struct(r) {
		got = append(got, string(d.Code)+" "+string(d.Path))
	}
	require.Equal(t, []string{
		"invalid-key /extensions/Bad", "unsafe-text /extensions/acme:x", "unsafe-text /extensions/acme:x/é", "wrong-type /extensions/acme:x/ü",
		"unsafe-text /extensions/acme:y/0",
	}, got)
}

func TestListsOfManyAreJudgedAsThoseOfFew(t *testing.T) {
	for _, n := range []int{diag.MostFindings, diag.MostFindings + 1} {
		r := sound()
		r.Country = "UK"
		r.Parts = make([]record, n)
		for i := range r.Parts {
			r.Parts[i] = *sound()
		}
		r.Parts[7].Zone, r.Parts[n-1].Title = "x", ""
		var got []string
		for _, d := range check.Struct(r) {
			got = append(got, string(d.Code)+" "+string(d.Path))
		}
		require.Equal(t, []string{"invalid-country /country", "invalid-zone /parts/7/zone", "required /parts/" + strconv.Itoa(n-1)}, got)
	}
}

func TestExtensionThatHoldsItselfIsTooDeep(t *testing.T) {
	loop := map[string]any{}
	loop["again"] = loop
	r := sound()
	r.Extensions = map[string]any{"acme:loop": loop}
	list := check.Struct(r)
	require.Len(t, list, 1)
	require.Equal(t, diag.TooDeep, list[0].Code)
}

func TestMessagesNeverShowWhatCouldSteerATerminal(t *testing.T) {
	bad := "\x1b[31m\u202e" + strings.Repeat("x", 200)
	r := &record{ID: bad, EventID: bad, Kind: kind(bad), Title: bad, Said: bad, Start: bad, Duration: bad, Language: bad, Country: bad, Zone: bad, URL: bad, Path: bad,
		SHA256: bad, About: bad, Value: number(bad), Identifiers: map[string]string{bad: bad, "lei": bad}, Extensions: map[string]any{bad: bad},
		Coordinates: &coordinates{Latitude: number(bad), Longitude: number(bad)}, Translations: map[string]wording{bad: {}}}
	for _, d := range check.Struct(r) {
		require.Equal(t, diag.Escape(d.Message), d.Message, d.Code)
		require.Equal(t, diag.Escape(d.Hint), d.Hint, d.Code)
		require.NotContains(t, d.Message, strings.Repeat("x", 61), d.Code)
	}
}
