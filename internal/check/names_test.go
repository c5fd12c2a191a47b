package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/check"
	"github.com/stretchr/testify/require"
)

func TestCodesThatCountriesAreOftenGivenAreMended(t *testing.T) {
	for wrong, meant := range map[string]string{
		"UK": "GB", "EL": "GR", "GRC": "GR", "USA": "US", "RUS": "RU", "UKR": "UA", "DEU": "DE", "FRA": "FR", "CHN": "CN", "de": "DE",
	} {
		r := sound()
		r.Country = wrong
		list := check.Struct(r)
		require.Len(t, list, 1, wrong)
		require.Equal(t, fmt.Sprintf("did you mean %q?", meant), list[0].Hint, wrong)
	}
	for _, wrong := range []string{"XX", "ZZZ", "GER"} {
		r := sound()
		r.Country = wrong
		require.Len(t, check.Struct(r), 1, wrong)
	}
}

func TestCharactersThatTurnTextAreNamed(t *testing.T) {
	for char, name := range map[rune]string{
		0x202a: "U+202A LEFT-TO-RIGHT EMBEDDING", 0x202b: "U+202B RIGHT-TO-LEFT EMBEDDING", 0x202c: "U+202C POP DIRECTIONAL FORMATTING",
		0x202d: "U+202D LEFT-TO-RIGHT OVERRIDE", 0x202e: "U+202E RIGHT-TO-LEFT OVERRIDE", 0x2066: "U+2066 LEFT-TO-RIGHT ISOLATE",
		0x2067: "U+2067 RIGHT-TO-LEFT ISOLATE", 0x2068: "U+2068 FIRST STRONG ISOLATE", 0x2069: "U+2069 POP DIRECTIONAL ISOLATE",
		'\r': "U+000D CARRIAGE RETURN", 1: "U+0001, a control character",
	} {
		r := sound()
		r.Title = "é" + string(char) + "b"
		list := check.Struct(r)
		require.Len(t, list, 1, name)
		require.Equal(t, "character 2 of the text is "+name+", which text must not have", list[0].Message)
	}
}

func TestExtensionsAreAsDeepAsDocuments(t *testing.T) {
	nested := func(levels int, inner any, wrap func(any) any) any {
		for range levels {
			inner = wrap(inner)
		}
		return inner
	}
	list := func(v any) any { return []any{v} }
	dict := func(v any) any { return map[string]any{"k": v} }
	for _, wrap := range []func(any) any{list, dict} {
		for levels, want := range map[int]int{62: 0, 63: 0, 64: 1} {
			r := sound()
			r.Extensions = map[string]any{"a:b": nested(levels, "x", wrap)}
			found := check.Struct(r)
			require.Len(t, found, want, "%d: %v", levels, found)
			if want > 0 {
				require.Equal(t, diag.TooDeep, found[0].Code)
			}
		}
		r := sound()
		r.Extensions = map[string]any{"a:b": nested(63, map[string]any{}, wrap)}
		require.Empty(t, check.Struct(r), "what is empty has no level")
		r.Extensions = map[string]any{"a:b": nested(63, []any{}, wrap)}
		require.Empty(t, check.Struct(r), "what is empty has no level")
	}
	r := sound()
	r.Extensions = map[string]any{"a:b": map[string]any{"\xff": 1.5, "y": "\xff"}}
	var found []string
	for _, d := range check.Struct(r) {
		found = append(found, string(d.Path)+" "+string(d.Code))
	}
	require.Equal(t, []string{"/extensions/a:b unsafe-text", "/extensions/a:b/y unsafe-text"}, found)
}

func TestFindingsOfVeryManyElementsEndAtTheMost(t *testing.T) {
	r := sound()
	for range diag.MostFindings + 5 {
		r.Parts = append(r.Parts, record{ID: "x"})
	}
	list := check.Struct(r)
	require.GreaterOrEqual(t, len(list), diag.MostFindings)
	require.LessOrEqual(t, len(list), diag.MostFindings+1)
	for i, d := range list[:diag.MostFindings-1] {
		require.True(t, strings.HasPrefix(string(d.Path), fmt.Sprintf("/parts/%d", i)), d.Path)
	}
}
