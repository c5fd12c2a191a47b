package doc

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/newsevent/newsevent/diag"
)

// written returns the bytes of a value or name with the line break behind them,
// which a block scalar needs to be read alike.
func written(d *Document, start, end int) string {
	s := string(d.data[start:end])
	if rest := string(d.data[end:]); strings.HasPrefix(rest, "\n") || strings.HasPrefix(rest, "\r") {
		s += "\n"
	}
	return s
}

// requireSpans holds that spans lie inside each other, and that what they cut
// out reads as the same text again.
func requireSpans(t *testing.T, d *Document, n *Node, from, to int) {
	t.Helper()
	require.LessOrEqual(t, from, n.Start)
	require.LessOrEqual(t, n.Start, n.End)
	require.LessOrEqual(t, n.End, to)
	source := string(d.data[n.Start:n.End])
	if strings.HasPrefix(source, "*") {
		return
	}
	switch n.Kind {
	case Map:
		for _, m := range n.Members {
			require.LessOrEqual(t, n.Start, m.Start)
			require.LessOrEqual(t, m.Start, m.End)
			if m.Value.Start >= n.Start && m.Value.End <= n.End {
				require.LessOrEqual(t, m.End, m.Value.Start)
			}
			requireSpans(t, d, m.Value, n.Start, n.End)
		}
	case List:
		for _, item := range n.Items {
			requireSpans(t, d, item, n.Start, n.End)
		}
	default:
		requireReads(t, d, n)
	}
}

func requireReads(t *testing.T, d *Document, n *Node) {
	t.Helper()
	source := written(d, n.Start, n.End)
	if strings.Trim(source, " \t\r\n") == "" {
		require.Equal(t, Null, n.Kind)
		return
	}
	if d.Format == YAML && n.Plain && n.Start > 0 {
		source = " " + source
	}
	again, list := Parse([]byte(source), d.Format, diag.Position{}, Limits{})
	require.Empty(t, list, "%q", source)
	require.Equal(t, n.Kind, again.Root.Kind, "%q", source)
	require.Equal(t, n.Text, again.Root.Text, "%q", source)
}

func mustParse(t *testing.T, text string, format Format) *Document {
	t.Helper()
	d, list := Parse([]byte(text), format, diag.Position{}, Limits{})
	require.Empty(t, list, "%q", text)
	require.NotNil(t, d, "%q", text)
	return d
}

// spanned shows every name and scalar of a tree with its bytes.
func spanned(d *Document, n *Node) []string {
	var out []string
	switch n.Kind {
	case Map:
		out = append(out, "map "+string(d.data[n.Start:n.End]))
		for _, m := range n.Members {
			out = append(out, "name "+string(d.data[m.Start:m.End]))
			out = append(out, spanned(d, m.Value)...)
		}
	case List:
		out = append(out, "list "+string(d.data[n.Start:n.End]))
		for _, item := range n.Items {
			out = append(out, spanned(d, item)...)
		}
	default:
		out = append(out, string(d.data[n.Start:n.End]))
	}
	return out
}

func TestSpansAreExact(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"plain with comment", "key:    value # c\n", []string{"map key:    value", "name key", "value"}},
		{"plain over lines", "a: one\n  two\n\n  three # c\nb: 1\n", []string{"map a: one\n  two\n\n  three # c\nb: 1", "name a", "one\n  two\n\n  three", "name b", "1"}},
		{"quoted", `"a b": "x \" y" # c` + "\n'c''d': 'e''f'\n", []string{`map "a b": "x \" y" # c` + "\n'c''d': 'e''f'", `name "a b"`, `"x \" y"`, "name 'c''d'", "'e''f'"}},
		{"quoted over lines", "a: \"x\n  y\n\n  z\"\n", []string{"map a: \"x\n  y\n\n  z\"", "name a", "\"x\n  y\n\n  z\""}},
		{"literal", "a: | # c\n  x\n   y\n\n\nb: 1\n", []string{"map a: | # c\n  x\n   y\n\n\nb: 1", "name a", "| # c\n  x\n   y", "name b", "1"}},
		{"literal keeps", "a: |+\n  x\n\nb: 1\n", []string{"map a: |+\n  x\n\nb: 1", "name a", "|+\n  x\n", "name b", "1"}},
		{"literal with indicator", "a: |2-\n    x\n   y\nb: >1\n   x\n", []string{"map a: |2-\n    x\n   y\nb: >1\n   x", "name a", "|2-\n    x\n   y", "name b", ">1\n   x"}},
		{"literal ends with blanks", "a: |\n  x\n     \n  \nb: 1\n", []string{"map a: |\n  x\n     \n  \nb: 1", "name a", "|\n  x\n     ", "name b", "1"}},
		{"folded in list", "- >-\n x\n\n y\n- z\n", []string{"list - >-\n x\n\n y\n- z", ">-\n x\n\n y", "z"}},
		{"empty literal", "a: |\nb: >+\n\n\nc: |-  # x\n", []string{"map a: |\nb: >+\n\n\nc: |-", "name a", "|", "name b", ">+\n\n", "name c", "|-"}},
		{"block list", "a:\n- 1\n-   2\nb:\n  - 3\n  -\n", []string{"map a:\n- 1\n-   2\nb:\n  - 3\n  -", "name a", "list - 1\n-   2", "1", "2", "name b", "list - 3\n  -", "3", ""}},
		{"flow in block", "a: [1, {b: c , d} , [] ] # x\ne: {}\n", []string{"map a: [1, {b: c , d} , [] ] # x\ne: {}", "name a", "list [1, {b: c , d} , [] ]", "1", "map {b: c , d}", "name b", "c", "name d", "", "list []", "name e", "map {}"}},
		{"flow over lines", "a: [ # c\n  1, # d\n  2,\n  ]\n", []string{"map a: [ # c\n  1, # d\n  2,\n  ]", "name a", "list [ # c\n  1, # d\n  2,\n  ]", "1", "2"}},
		{"pairs in flow", "[a: b, ? c : d, {e: f}: g, {h: }: ]", nil},
		{"explicit keys", "? a\n: b\n? c\n", []string{"map ? a\n: b\n? c", "name a", "b", "name c", ""}},
		{"name that begins with a colon", "? a\n:b: c\n", []string{"map ? a\n:b: c", "name a", "", "name :b", "c"}},
		{"empty values", "a:\nb: # c\nc: ~\n", []string{"map a:\nb: # c\nc: ~", "name a", "", "name b", "", "name c", "~"}},
		{"anchors", "a: &x one\nb: *x\nc: &y\n  d: 1\ne: &z\n- 2\n? &k f\n: &v\n", []string{
			"map a: &x one\nb: *x\nc: &y\n  d: 1\ne: &z\n- 2\n? &k f\n: &v", "name a", "one", "name b", "*x", "name c", "map d: 1", "name d", "1", "name e", "list - 2", "2", "name f", ""}},
		{"anchored keys", "&a b: 1\n*a : 2\n", []string{"map b: 1\n*a : 2", "name b", "1", "name *a", "2"}},
		{"anchored list", "- &l\n  - 1\n- &m {a: *l}\n", []string{"list - &l\n  - 1\n- &m {a: *l}", "list - 1", "1", "map {a: *l}", "name a", "list *l", "1"}},
		{"non-ASCII", "Київ: Зеленський # c\n日本: \"語\" \n😀: '😀'\n", []string{"map Київ: Зеленський # c\n日本: \"語\" \n😀: '😀'", "name Київ", "Зеленський", "name 日本", `"語"`, "name 😀", "'😀'"}},
		{"byte order mark", "\ufeffa: b\nc: d\n", []string{"map a: b\nc: d", "name a", "b", "name c", "d"}},
		{"CR LF", "a: b\r\nc: |\r\n  x\r\n\r\n  y\r\nd: e\r\n", []string{"map a: b\r\nc: |\r\n  x\r\n\r\n  y\r\nd: e", "name a", "b", "name c", "|\r\n  x\r\n\r\n  y", "name d", "e"}},
		{"CR", "a: b\rc: |\r  x\rd:\r- e\r", []string{"map a: b\rc: |\r  x\rd:\r- e", "name a", "b", "name c", "|\r  x", "name d", "list - e", "e"}},
		{"tabs", "a:\tb\t# c\nc:\t[\td\t,\te\t]\t\n", []string{"map a:\tb\t# c\nc:\t[\td\t,\te\t]", "name a", "b", "name c", "list [\td\t,\te\t]", "d", "e"}},
		{"document markers", "%YAML 1.2\n# c\n--- # d\na: b\n...\n# e\n", []string{"map a: b", "name a", "b"}},
		{"root scalar", "--- |\n x\n", []string{"|\n x"}},
		{"line separators", "a: b\u2028c\u2029:d\u0085e # f\u2028g: h\n\"x\u2028y\": '\ufeff\u0085'\n", []string{
			"map a: b\u2028c\u2029:d\u0085e # f\u2028g: h\n\"x\u2028y\": '\ufeff\u0085'", "name a", "b\u2028c\u2029:d\u0085e", "name \"x\u2028y\"", "'\ufeff\u0085'"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, list := Parse([]byte(c.text), YAML, diag.Position{}, Limits{})
			require.NotNil(t, d, "%v", list)
			if c.want != nil {
				require.Equal(t, c.want, spanned(d, d.Root))
			}
			requireSpans(t, d, d.Root, 0, len(c.text))
			requireCheckerAgrees(t, d)
		})
	}
}

func TestSpansOfTheExamplesAreExact(t *testing.T) {
	data, err := os.ReadFile("../../examples/alaska-summit/event.yaml")
	require.NoError(t, err)
	d := mustParse(t, string(data), YAML)
	requireSpans(t, d, d.Root, 0, len(data))
	requireCheckerAgrees(t, d)
}

// requireCheckerAgrees holds that the reader that looks for faults finds none in
// what the library reads.
func requireCheckerAgrees(t *testing.T, d *Document) {
	t.Helper()
	part := cutDocument(d.data, d.text)
	src, _, f := substitute(part.source(d.data), d.text)
	require.Nil(t, f)
	require.Nil(t, newYAMLChecker(&builder{doc: d, limits: DefaultLimits()}, src).run())
}

func TestSpansOfWrittenYAMLAreExact(t *testing.T) {
	texts := []string{"plain", "a: b", "# no", "x\ny\n", "x\n\n y", " lead", "trail ", "it's", `say "x"`, "- a", "", "~", "true", "12", "é日本😀", "a\tb", "x\n\n\n", "line one\nline two", strings.Repeat("long words ", 30)}
	styles := []yaml.Style{0, yaml.DoubleQuotedStyle, yaml.SingleQuotedStyle, yaml.LiteralStyle, yaml.FoldedStyle}
	for _, outer := range []yaml.Style{0, yaml.FlowStyle} {
		for _, style := range styles {
			list := &yaml.Node{Kind: yaml.SequenceNode, Style: outer}
			fields := &yaml.Node{Kind: yaml.MappingNode, Style: outer}
			for _, text := range texts {
				n := &yaml.Node{Kind: yaml.ScalarNode, Value: text, Style: style, LineComment: "c"}
				list.Content = append(list.Content, n)
				fields.Content = append(fields.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: "k" + text, Style: style}, n)
			}
			list.Content = append(list.Content, fields)
			out, err := yaml.Marshal(list)
			require.NoError(t, err)
			d, _ := Parse(out, YAML, diag.Position{}, Limits{})
			if d == nil {
				continue // The library writes some texts so that it can't read them.
			}
			requireSpans(t, d, d.Root, 0, len(out))
		}
	}
}
