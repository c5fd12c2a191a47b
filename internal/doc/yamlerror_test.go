package doc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
)

const summit = `# A summit in three lines.
schema: news-event/v1
id: summit-2025
type: summit
title: Leaders meet in Alaska
language: en
time:
  start: 2025-08-15
  zone: America/Anchorage
  duration:
    value: PT3H
    text: "almost three hours"
places:
  - name: Elmendorf
    country: US
    coordinates: {latitude: 61.25, longitude: -149.8}
participants:
  - id: putin
    kind: person
    name: 'Vladimir Putin'
    aliases: [Путин, Poutine]
  - &host
    id: trump
    kind: person
    name: Donald Trump
quotes:
  - id: headway
    type: direct
    text: |
      We made some headway.
      So there's no deal.
    speakers: [trump, putin]
    cue: told reporters
`

// broken is the summit with one thing changed; ▲ stands before the character
// where a person must look.
type broken struct{ name, old, changed string }

func brokenYAML() []broken {
	return []broken{
		{"tab indents a line", "  zone:", "▲\tzone:"},
		{"tab behind spaces", "    value: PT3H", "  ▲\tvalue: PT3H"},
		{"tab in a literal", "      So there's", "▲\tSo there's"},
		{"tab behind a dash", "  - name: Elmendorf", "  -▲\tname: Elmendorf"},
		{"double quote not closed", `"almost three hours"`, `▲"almost three hours`},
		{"double quote not closed, another below", "id: summit-2025\ntype: summit\ntitle: Leaders meet in Alaska\n", "id: ▲\"summit-2025\ntype: summit\ntitle: \"Leaders meet in Alaska\"\n"},
		{"single quote not closed", "'Vladimir Putin'", "▲'Vladimir Putin"},
		{"bracket not closed", "[trump, putin]", "▲[trump, putin"},
		{"bracket not closed in the middle", "[Путин, Poutine]", "▲[Путин, Poutine"},
		{"brace not closed", "-149.8}", "-149.8"},
		{"bracket not closed at the end", "cue: told reporters", "cue: ▲[told, {a: b}"},
		{"colon missing", "title: Leaders meet", "▲title Leaders meet"},
		{"colon missing in a nested map", "    kind: person\n    name: 'Vl", "    ▲kind person\n    name: 'Vl"},
		{"colon missing before a block", "time:\n", "▲time\n"},
		{"colon missing in the last line", "cue: told", "▲cue told"},
		{"colon missing in the first field", "- id: headway", "- ▲id headway"},
		{"no space behind the colon", "title: Leaders", "▲title:Leaders"},
		{"indented too deep behind plain text", "  zone: Am", "    ▲zone: Am"},
		{"indented too deep behind a quoted text", "    aliases:", "      ▲aliases:"},
		{"indented too little", "    country: US", "   ▲country: US"},
		{"list entry indented too little", "  - &host\n", " ▲- &host\n"},
		{"name in the column of the dash", "    type: direct", "  ▲type: direct"},
		{"two colons in a line", "title: Leaders meet", "title: Leaders▲: meet"},
		{"alias of nothing", "[trump, putin]", "[trump, ▲*nobody]"},
		{"emphasis taken for an alias", "Leaders meet in Alaska", "▲**Leaders** meet in Alaska"},
		{"at sign", "told reporters", "▲@reporters said"},
		{"backtick", "told reporters", "▲`told` reporters"},
		{"percent sign", "told reporters", "▲%s told reporters"},
		{"bad escape", `"almost three hours"`, `"almost \three ▲\hours"`},
		{"bad escape of letters", `"almost three hours"`, `"C:▲\Kyiv"`},
		{"short escape", `"almost three hours"`, `"almost ▲\u12 hours"`},
		{"stray bracket", "told reporters", "▲] told reporters"},
		{"stray brace behind a list", "[trump, putin]", "[trump, putin]▲}"},
		{"wrong closing bracket", "[trump, putin]", "[trump, putin▲}"},
		{"text behind a quote", `"almost three hours"`, `"almost" ▲three hours`},
		{"apostrophe in single quotes", "'Vladimir Putin'", "'Vladimir'▲s Putin'"},
		{"list below a text", "    country: US\n", "    country: US\n    ▲- name: Anchorage\n"},
		{"list on the line of its name", "cue: told", "cue: ▲- told"},
		{"two commas", "[trump, putin]", "[trump, ▲, putin]"},
		{"comma missing between quoted", "[trump, putin]", `["trump" ▲"putin"]`},
		{"text on the line of a literal", "text: |\n", "text: | ▲quote\n"},
		{"dash in brackets", "[trump, putin]", "[▲- trump, putin]"},
		{"field deeper than its quoted neighbour", "    aliases: [", "     ▲aliases: ["},
		{"text behind a map in braces", "-149.8}", "-149.8} ▲north"},
		{"control character", "told reporters", "told ▲\x07reporters"},
		{"text at the end", "cue: told reporters\n", "cue: told reporters\n▲the end\n"},
	}
}

func TestYAMLSyntaxErrorsPointAtTheirCause(t *testing.T) {
	for _, c := range brokenYAML() {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(summit, c.old), "the text to change stands once")
			text := strings.Replace(summit, c.old, c.changed, 1)
			if c.name == "brace not closed" {
				text = strings.Replace(text, "{latitude", "▲{latitude", 1)
			}
			requirePlaced(t, text, YAML, diag.Syntax)
		})
	}
}

// requirePlaced holds that a text gives one finding, at the mark.
func requirePlaced(t *testing.T, marked string, format Format, code diag.Code) {
	t.Helper()
	before, after, ok := strings.Cut(marked, "▲")
	require.True(t, ok)
	d, list := Parse([]byte(before+after), format, diag.Position{}, Limits{})
	require.Nil(t, d)
	require.Len(t, list, 1)
	lastLine := before[strings.LastIndexByte(before, '\n')+1:]
	got := list[0]
	require.Equal(t, code, got.Code, got.Error())
	require.Equal(t, strings.Count(before, "\n")+1, got.Start.Line, got.Error())
	require.Equal(t, len([]rune(lastLine))+1, got.Start.Column, got.Error())
	require.Equal(t, len(before), got.Start.Offset)
	require.GreaterOrEqual(t, got.End.Offset, got.Start.Offset)
	t.Log(got.Error(), "—", got.Hint)
}
