package scan_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/scan"
	"github.com/stretchr/testify/require"
)

func read(document string) (value any, ok bool) {
	var r scan.Reader
	r.Own([]byte(document))
	value = r.Any()
	return value, r.End()
}

func TestReadsValuesAsTheyAre(t *testing.T) {
	for document, want := range map[string]any{
		`null`: nil, ` true `: true, "\n\t\r false": false, `""`: "", `"a"`: "a", `"é字😀"`: "é字😀",
		`"\"\\\/\b\f\n\r\t"`: "\"\\/\b\f\n\r\t", `"\u00e9\u5b57\ud83d\uDE00"`: "é字😀", `"a\u0000b long enough"`: "a\x00b long enough",
		`1.50`: json.Number("1.50"), `-0`: json.Number("-0"), `[]`: []any{}, `{}`: map[string]any{},
		`[1 , "x",[null] ]`: []any{json.Number("1"), "x", []any{nil}}, `{"a\n":{"":[{}]}}`: map[string]any{"a\n": map[string]any{"": []any{map[string]any{}}}},
	} {
		got, ok := read(document)
		require.True(t, ok, document)
		require.Equal(t, want, got, document)
	}
}

func TestStepsAsideFromWhatIsNoJSON(t *testing.T) {
	for _, document := range []string{
		``, ` `, `nul`, `True`, `'a'`, `"a`, `"a\`, `"\x"`, `"\u12"`, `"\u12g4"`, `"\ud83d"`, `"\ude00\ud83d"`, `"\ud83dx"`, `"\ud83d\n"`, "\"a\nb\"", "\"\x7f\x1f\"", "\"\xff\"",
		"\"\xed\xa0\x80\"", "\"\\n\xff\"", `01`, `1.`, `.5`, `+1`, `1e`, `NaN`, `[1,]`, `[,1]`, `[1 2]`, `[1`, `{"a":1,}`, `{"a" 1}`, `{a:1}`, `{"a":1`, `1 2`, `{} x`,
		"\ufeff1", "\v1", "\u00a01", `{"a":1,"a":2}`, `{"a":1,"\u0061":2}`,
	} {
		_, ok := read(document)
		require.False(t, ok, document)
	}
}

func TestStepsAsideFromWhatIsDeep(t *testing.T) {
	_, ok := read(strings.Repeat("[", scan.Levels) + strings.Repeat("]", scan.Levels))
	require.True(t, ok)
	_, ok = read(strings.Repeat("[", scan.Levels+1) + strings.Repeat("]", scan.Levels+1))
	require.False(t, ok)
	_, ok = read(strings.Repeat("[", 1<<20))
	require.False(t, ok)
}

// The suite has documents that a reader must take (y), must refuse (n), and
// may do with as it likes (i).
func TestTakesWhatTheTestSuiteTakes(t *testing.T) {
	names, err := filepath.Glob("../../../shared/data/JSONTestSuite/test_parsing/*.json")
	require.NoError(t, err)
	if len(names) == 0 {
		t.Skip("the JSON test suite is not beside the repository")
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		got, ok := read(string(data))
		if !ok {
			continue
		}
		require.NotEqual(t, byte('n'), filepath.Base(name)[0], name)
		var want any
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		require.NoError(t, decoder.Decode(&want), name)
		require.Equal(t, want, got, name)
	}
}

func TestWholeNumbers(t *testing.T) {
	for document, want := range map[string]int{"0": 0, "12": 12, "-3": -3, "-0": 0, "999999999999999999": 999999999999999999} {
		var r scan.Reader
		r.Lend([]byte(document))
		require.Equal(t, want, r.Int(), document)
		require.True(t, r.End(), document)
	}
	for _, document := range []string{"", "-", "1.0", "1e2", "01", "1000000000000000000", "x", `"1"`} {
		var r scan.Reader
		r.Lend([]byte(document))
		r.Int()
		require.False(t, r.End(), document)
	}
}

// A large map is not emptied again for every small document behind it.
func TestLargeMapsAreNotUsedAgain(t *testing.T) {
	large := `{"first":1`
	for i := range 20_000 {
		large += `,"` + strconv.Itoa(i) + `":1`
	}
	var r scan.Reader
	r.Lend([]byte(large + "}"))
	first := r.Any().(map[string]any)
	require.Len(t, first, 20_001)
	r.Lend([]byte(`{"a":1}`))
	require.Equal(t, map[string]any{"a": json.Number("1")}, r.Any())
	require.Len(t, first, 20_001, "the large map is nobody's any more")
}

// Every code is read as encoding/json reads it, alone and before another one;
// halves of pairs are not read.
func TestCodesAreReadAsTheyAreMeant(t *testing.T) {
	for code := range 0x10000 {
		escape := fmt.Sprintf([]string{`\u%04x`, `\u%04X`}[code%2], code)
		half := code >= 0xd800 && code < 0xe000
		for _, document := range []string{`"` + escape + `"`, `"x` + escape + `\u0041` + escape + `"`} {
			var want string
			require.NoError(t, json.Unmarshal([]byte(document), &want))
			got, ok := read(document)
			if ok == half || ok && got != want {
				require.Fail(t, "not read as it is meant", "%s: %q", document, got)
			}
		}
	}
	for _, document := range []string{`"\u00g0"`, `"\u-001"`, `"\u00 0"`, `"\u004"`, `"\u0041\u004"`, `"\U0041"`, `"\ud83d\u00e9"`, `"\ude00\ud83d"`} {
		_, ok := read(document)
		require.False(t, ok, document)
	}
	got, ok := read(`"\ud83d\ude00\u00e9\ud83d\ude00"`)
	require.True(t, ok)
	require.Equal(t, "😀é😀", got)
}
