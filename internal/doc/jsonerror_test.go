package doc

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

const summitJSON = `{
  "schema": "news-event/v1",
  "id": "summit-2025",
  "title": "Leaders meet in Київ",
  "time": {"start": "2025-08-15", "zone": "America/Anchorage"},
  "participants": [
    {"id": "putin", "size": {"min": 10, "max": -2.5e3}},
    {"id": "trump", "name": "Donald Trump"}
  ],
  "open": true
}
`

func brokenJSON() []broken {
	return []broken{
		{"comma missing between members", `"summit-2025",`, `"summit-2025"`},
		{"comma missing between items", `-2.5e3}},`, `-2.5e3}}`},
		{"trailing comma in an object", `true`, `true▲,`},
		{"trailing comma in a list", `"Donald Trump"}`, `"Donald Trump"}▲,`},
		{"single quotes", `"putin"`, `▲'putin'`},
		{"single quotes around a name", `"open"`, `▲'open'`},
		{"curly quotes", `"putin"`, `▲“putin”`},
		{"name without quotes", `"open"`, `▲open`},
		{"value without quotes", `"putin"`, `▲putin`},
		{"line comment", `"open"`, "▲// the end\n  \"open\""},
		{"block comment behind a comma", `"max":`, `▲/* most */ "max":`},
		{"hash comment", `"open"`, "▲# the end\n  \"open\""},
		{"string not closed", `"putin"`, `▲"putin`},
		{"string not closed at the end", `true`, `▲"true`},
		{"quotation marks inside", `"Donald Trump"`, `"Donald "▲the" Trump"`},
		{"tab in a string", `"Donald Trump"`, "\"Donald▲\tTrump\""},
		{"bad escape", `"Donald Trump"`, `"Donald▲\'s Trump"`},
		{"bad escape behind every other", `"Donald Trump"`, `"\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00▲\x Trump"`},
		{"short escape", `"Donald Trump"`, `"Donald▲\u12 Trump"`},
		{"half of a surrogate pair", `"Donald Trump"`, `"\u00e9 ▲\ud83d Trump"`},
		{"wrong half first", `"Donald Trump"`, `"▲\ude00\ud83d"`},
		{"leading zero", `10`, `▲010`},
		{"plus sign", `10`, `▲+10`},
		{"fraction without digits", `10`, `▲10.`},
		{"hexadecimal number", `10,`, `▲0x10,`},
		{"not a number", `10`, `▲NaN`},
		{"infinity", `-2.5e3`, `▲-Infinity`},
		{"word of another language", `true`, `▲True`},
		{"colon missing", `"open": true`, `"open" ▲true`},
		{"equals sign", `"open": true`, `"open" ▲= true`},
		{"value missing", `"open": true`, `"open"▲: `},
		{"two commas", `"min": 10, `, `"min": 10, ▲, `},
		{"wrong closing bracket", `"Donald Trump"}`, `"Donald Trump"▲]`},
		{"bracket too many", "true\n}", "true\n}▲}"},
		{"member in a list", `{"id": "putin",`, `"id"▲: "putin", {`},
	}
}

func TestJSONSyntaxErrorsPointAtTheirCause(t *testing.T) {
	for _, c := range brokenJSON() {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(summitJSON, c.old), "the text to change stands once")
			text := strings.Replace(summitJSON, c.old, c.changed, 1)
			switch c.name {
			case "comma missing between members":
				text = strings.Replace(text, `"title"`, `▲"title"`, 1)
			case "comma missing between items":
				text = strings.Replace(text, `{"id": "trump"`, `▲{"id": "trump"`, 1)
			}
			requirePlaced(t, text, JSON, diag.Syntax)
		})
	}
}

func TestJSONSyntaxErrorsSpanTheirCause(t *testing.T) {
	for text, cause := range map[string]string{`["Donald\'s"]`: `\'`, "[`a`]": "`a`", `['a']`: `'a'`, `[abc]`: `abc`, `[1,,2]`: `,`} {
		_, list := Parse([]byte(text), JSON, diag.Position{}, Limits{})
		require.Len(t, list, 1, text)
		require.Equal(t, cause, text[list[0].Start.Offset:list[0].End.Offset], text)
		quoted := cause[0] == '`' || cause[0] == '\''
		require.Equal(t, quoted, strings.Contains(list[0].Message, "text is quoted with"), list[0].Message)
	}
}

func TestTruncatedJSONPointsAtTheOpenBracket(t *testing.T) {
	requirePlaced(t, `{"a": ▲[1, {"b": 2},`, JSON, diag.Syntax)
	requirePlaced(t, `▲{"a": [1, 2]`, JSON, diag.Syntax)
	requirePlaced(t, `▲{"a":`, JSON, diag.Syntax)
	requirePlaced(t, "[1, ▲tru", JSON, diag.Syntax)
}

func TestJSONHoldsOneDocument(t *testing.T) {
	requirePlaced(t, "{\"a\": 1}\n▲{\"b\": 2}", JSON, diag.ExtraDocument)
	requirePlaced(t, "[] ▲[]", JSON, diag.ExtraDocument)
}

func TestJSONTestSuite(t *testing.T) {
	files, err := filepath.Glob("../../../shared/data/JSONTestSuite/test_parsing/*.json")
	require.NoError(t, err)
	if len(files) == 0 {
		t.Skip("the JSONTestSuite is not beside the project")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			d, list := Parse(data, JSON, diag.Position{}, Limits{})
			requireSound(t, data, d, list)
			switch filepath.Base(file)[0] {
			case 'y':
				require.NotNil(t, d, "%v", list)
			case 'n':
				require.Nil(t, d)
				require.Contains(t, []diag.Code{diag.Syntax, diag.InvalidEncoding, diag.EmptyDocument, diag.ExtraDocument, diag.TooDeep}, list[0].Code)
			}
		})
	}
}

// requireSound holds what every answer of Parse must be.
func requireSound(t *testing.T, data []byte, d *Document, list diag.List) {
	t.Helper()
	if d == nil {
		require.Len(t, list, 1)
	} else {
		require.Empty(t, list.With(diag.Syntax))
		requireNested(t, d.Root, 0, len(data))
	}
	for _, f := range list {
		require.True(t, f.Start.IsValid())
		require.LessOrEqual(t, f.Start.Offset, f.End.Offset)
		require.LessOrEqual(t, f.End.Offset, len(data))
		require.NotEmpty(t, f.Message)
		require.Equal(t, diag.Escape(f.Message), f.Message)
	}
}

// requireNested holds that every value lies in the one around it, where no
// alias leads elsewhere.
func requireNested(t *testing.T, n *Node, from, to int) {
	t.Helper()
	require.LessOrEqual(t, n.Start, n.End)
	require.LessOrEqual(t, from, n.Start)
	require.LessOrEqual(t, n.End, to)
	at := n.Start
	for _, item := range n.Items {
		if item.Start < n.Start || item.End > n.End {
			return
		}
		requireNested(t, item, at, n.End)
		at = item.End
	}
	for _, m := range n.Members {
		if m.Start < n.Start || m.Value.End > n.End {
			return
		}
		require.LessOrEqual(t, at, m.Start)
		require.LessOrEqual(t, m.Start, m.End)
		requireNested(t, m.Value, m.End, n.End)
		at = m.Value.End
	}
}
