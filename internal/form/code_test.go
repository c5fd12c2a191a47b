package form_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestLanguageIsARegisteredTag(t *testing.T) {
	holds(t, form.Language,
		[]string{
			"en", "uk", "de", "zh-Hant", "pt-BR", "zh-Hant-TW", "sr-Latn-RS", "es-419", "gsw", "de-1996", "sl-rozaj", "und", "mul",
			"EN-us", "zh-cmn", "i-klingon", "x-house", "en-x-house", "en-u-co-phonebk", "en-GB-oxendict", "iw", "uk-UA",
			"zh-yue-HK", "ar-arb", "zh-min-nan", "no-bok", "i-lux", "x-abc", "en-x-abc",
			"no-nyn", "kok-abc-x-a", "x" + strings.Repeat("-aaaaaaaa", 28) + "-a", "en-x-uk", "en-u-uk",
		},
		[]string{
			"", "e", "zz", "en_US", "en-", "-en", "en--US", "en US", " en", "english", "xx-DE", "en-Abcd", "en-QQQ", "root",
			"en-USA", "de-CHE", "en-yue", "zh-cmn-hak", "no-abc", "i-abc",
			"en-UK", "de-latn-uk", "é", "en-é", strings.Repeat("x-", 200) + "a",
			"x" + strings.Repeat("-aaaaaaaa", 28) + "-aa", "de-DE-uk", "latn", "zh-yue-min", "ar-arb-abc",
		})
}

func TestShortWayForLanguagesTakesNothingTheLibraryRefuses(t *testing.T) {
	scripts := []string{"", "-Latn", "-Cyrl", "-Arab", "-Hans", "-Hant", "-Hebr", "-Grek", "-Deva", "-Beng", "-Jpan", "-Kore", "-Thai", "-Armn", "-Geor", "-Qqqq"}
	for _, code := range pairs('a') {
		for _, script := range scripts {
			_, err := language.Parse(code + script)
			require.Equal(t, err == nil, form.Language(code+script), code+script)
		}
	}
	for _, region := range pairs('A') {
		if region == "UK" {
			continue
		}
		for _, before := range []string{"en-", "zh-Hant-"} {
			_, err := language.Parse(before + region)
			require.Equal(t, err == nil, form.Language(before+region), before+region)
		}
	}
}

// pairs returns all pairs of the 26 letters that begin with first.
func pairs(first rune) []string {
	var list []string
	for a := first; a < first+26; a++ {
		for b := first; b < first+26; b++ {
			list = append(list, string(a)+string(b))
		}
	}
	return list
}

func TestCountryIsAnAssignedCode(t *testing.T) {
	holds(t, form.Country,
		[]string{"US", "UA", "RU", "GB", "XK", "AX", "BQ", "CW", "SS", "SX", "TL", "ME", "RS", "ZW", "AD", "EH", "TW", "PS", "VA"},
		[]string{"", "U", "us", "Us", "USA", "UK", "EL", "EU", "SU", "YU", "AN", "CS", "TP", "ZZ", "AA", "XX", "U1", "1U", "[A", "A[", "é"})
	count := 0
	for _, code := range pairs('A') {
		if form.Country(code) {
			count++
			region, err := language.ParseRegion(code)
			require.NoError(t, err)
			require.True(t, region.IsCountry(), code)
		}
	}
	require.Equal(t, 250, count, "249 assigned codes and XK")
	codes := slices.Collect(form.Countries())
	require.Len(t, codes, 250)
	require.True(t, slices.IsSorted(codes))
	for _, code := range codes {
		require.True(t, form.Country(code), code)
	}
	var first []string
	for code := range form.Countries() {
		if first = append(first, code); len(first) == 3 {
			break
		}
	}
	require.Equal(t, []string{"AD", "AE", "AF"}, first)
}

func TestZoneIsANameOfTheDatabase(t *testing.T) {
	holds(t, form.Zone,
		[]string{"UTC", "Etc/UTC", "America/Anchorage", "US/Alaska", "Europe/Kyiv", "Europe/Kiev", "America/Argentina/Ushuaia", "GMT+0", "Zulu", "Africa/Abidjan"},
		[]string{"", "Local", "local", "Factory", "utc", "europe/kyiv", "Europe", "Europe/", "Mars/Olympus", "../etc/passwd", "UTC ", "+02:00"})
}

func TestZonesAreSortedAndLoadable(t *testing.T) {
	names := slices.Collect(form.Zones())
	require.True(t, slices.IsSorted(names))
	require.Greater(t, len(names), 590)
	for _, name := range names {
		_, err := time.LoadLocation(name)
		require.NoError(t, err)
	}
}

func TestValidValuesOfCommonFormsCostNoAllocation(t *testing.T) {
	for name, is := range map[string]func() bool{
		"id":       func() bool { return form.ID("putin") },
		"event id": func() bool { return form.EventID("alaska-summit") },
		"text":     func() bool { return !form.Blank("Київ 日本") && form.Normalized("Київ 日本") },
		"language": func() bool { return form.Language("uk") && form.Language("zh-Hant") && form.Language("pt-BR") },
		"country":  func() bool { return form.Country("US") },
		"zone":     func() bool { return form.Zone("America/Anchorage") },
		"url":      func() bool { return form.URL("https://www.example.com:80/a%20b/ü?c=d#e") && form.URL("http://[::1]/") },
		"path":     func() bool { return form.Path("sources/article.txt") },
		"hash":     func() bool { return form.SHA256(emptyHash) },
		"orcid":    func() bool { return form.Identifier("orcid", "0000-0002-1825-0097") == form.Good },
		"lei":      func() bool { return form.Identifier("lei", "506700GE1G29325QX363") == form.Good },
		"duration": func() bool { _, ok := form.ParseDuration("P1Y2M3DT4H5M6.7S"); return ok },
	} {
		require.True(t, is(), name)
		require.Zero(t, testing.AllocsPerRun(10, func() { is() }), name)
	}
}

const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

func TestHashIsSixtyFourHexadecimalDigits(t *testing.T) {
	holds(t, form.SHA256,
		[]string{emptyHash, strings.ToUpper(emptyHash)},
		[]string{"", emptyHash[1:], emptyHash + "0", "g" + emptyHash[1:], "sha256:" + emptyHash, emptyHash[:63] + " ", "@" + emptyHash[1:]})
}

func TestPathStaysBelow(t *testing.T) {
	holds(t, form.Path,
		[]string{"a.txt", "sources/a b.txt", "файл.txt", "..a", "a..", "...", "a/.hidden", "ab:c", "~/x", "a/b/c/d"},
		[]string{
			"", " ", "/a", "//a", "a/", "a//b", ".", "./a", "a/./b", "..", "../a", "a/../b", "a/..", `a\b`, `..\a`, "C:a", "c:/a", "C:",
			"a\x00b", "a\nb", "a\tb", "a\u202eb", "a\xff", "\u200b",
		})
}

func Example_schemes() {
	for _, s := range form.Schemes()[:2] {
		fmt.Println(s.Name+":", s.Form)
	}
	// Output:
	// wikidata: Q and a number, such as Q22686
	// geonames: a number, such as 5879400
}
