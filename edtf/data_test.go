package edtf_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

const listsFile = "../../shared/data/edtf/edtf_validate_lists.json"

// Where the package does not hold with the lists, and why. The specification
// of the Library of Congress decides.
var disagreements = map[string]string{
	"2011-23~":      "listed as level 2: a season and a mark at the end of a date are both of level 1, and the lists have 1952-23~/1953 at level 1",
	"Y-61000/-2000": "listed as invalid: an interval takes dates, a Y year is one, and the start comes before the end",
}

func lists(t testing.TB) map[string][]string {
	data, err := os.ReadFile(listsFile)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the lists of valid and invalid dates are not here: ", listsFile)
	}
	require.NoError(t, err)
	var all map[string][]string
	require.NoError(t, json.Unmarshal(data, &all))
	require.NotEmpty(t, all)
	return all
}

func TestListedDatesHaveTheLevelNamed(t *testing.T) {
	levels := map[string]int{
		"Level0": 0, "Level1": 1, "Level2": 2,
		"L0_Intervals": 0, "L1_Intervals": 1, "L2_Intervals": 2,
	}
	all := lists(t)
	checked := 0
	for _, name := range slices.Sorted(maps.Keys(levels)) {
		for _, text := range all[name] {
			checked++
			v, err := edtf.Parse(text)
			require.NoError(t, err, text)
			require.Equal(t, text, v.String())
			require.True(t, v.Strict(), text)
			if _, known := disagreements[text]; known {
				require.NotEqual(t, levels[name], v.Level(), text)
				continue
			}
			require.Equal(t, levels[name], v.Level(), text)
		}
	}
	require.Equal(t, 307, checked)
}

func TestListedInvalidTextsAreRefused(t *testing.T) {
	checked := 0
	for name, texts := range lists(t) {
		if !strings.HasPrefix(name, "invalid") {
			continue
		}
		for _, text := range texts {
			checked++
			_, err := edtf.Parse(text)
			if _, known := disagreements[text]; known {
				require.NoError(t, err, text)
				continue
			}
			var parse *edtf.ParseError
			require.ErrorAs(t, err, &parse, text)
			t.Logf("%q: %s", text, err)
		}
	}
	require.Equal(t, 56, checked)
}
