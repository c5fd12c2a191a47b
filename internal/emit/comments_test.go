package emit_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/newsevent/newsevent/internal/emit"
)

func parse(t testing.TB, source string) *doc.Document {
	d, list := doc.Parse([]byte(source), doc.YAML, diag.Position{}, doc.Limits{})
	require.Empty(t, list, "%s", source)
	return d
}

// rewrite writes v with the comments of source.
func rewrite(t testing.TB, source string, v any) string {
	out, err := emit.YAML(nil, v, emit.CollectComments([]byte(source), parse(t, source)))
	require.NoError(t, err)
	return string(out)
}

func TestCommentsStayWithWhatTheySpeakOf(t *testing.T) {
	d := &document{
		Schema: "s", Title: "a # b", Summary: "one\n# two\n",
		Places:      []place{{Name: "P", Names: []string{"x", "y"}}, {Name: "Q"}},
		Identifiers: map[string]string{"url": "http://a/#b"},
	}
	source := "\ufeff%YAML 1.2\r\n--- # mark\r\n\r\n\r\n# top\r\n\r\n# of places\r\nplaces: # on places\r\n" +
		"\r\n  # first\r\n- # dash\r\n  # name\r\n  name: P # p\r\n  names: [x, # on x\r\n    # before y\r\n    y] # on names\r\n" +
		"  # end of P\r\n- {name: Q} # on Q\r\n  # last place\r\n# of title\r\ntitle: 'a # b' # on title\r\n" +
		"summary: | # on summary\r\n  one\r\n  # two\r\n\r\n# of schema\r\nschema: s#s\r\nidentifiers:\r\n  url: http://a/#b # url\r\n\r\n# end\r\n...\r\n# after\r\n"
	want := `# mark

# top

# of places

# of schema
schema: s
# of title
title: 'a # b' # on title
summary: | # on summary
  one
  # two
places: # on places

  # first
  # dash
  # name
  - name: P # p
    names: # on names
      - x # on x
      # before y
      - "y"
    # end of P
  # on Q
  - name: Q
  # last place
identifiers:
  url: http://a/#b # url

# end
# after
`
	out := rewrite(t, source, d)
	require.Equal(t, want, out)
	require.Equal(t, want, rewrite(t, out, d))
}

func TestCommentsOfWhatIsNotWrittenGoBesideIt(t *testing.T) {
	source := "schema: s\nplaces: [] # no places\naliases:\n  # no alias\n  []\n" +
		"titles:\n  en: {title: ''} # empty\n  # more\nwhen: {} # never\n"
	want := "schema: s\n# no places\n# no alias\ntitles:\n  en: {} # empty\n  # more\n# never\n"
	d := &document{Schema: "s", Titles: map[string]wording{"en": {}}}
	out := rewrite(t, source, d)
	require.Equal(t, want, rewrite(t, out, d), "stable")
	require.ElementsMatch(t, regexp.MustCompile(`# \w.*`).FindAllString(source, -1), regexp.MustCompile(`# \w.*`).FindAllString(out, -1))
}

func TestWithoutCommentsBlankLinesGo(t *testing.T) {
	require.Equal(t, "schema: s\ntitle: t\n", rewrite(t, "schema: s\n\n\ntitle: t\n\n", &document{Schema: "s", Title: "t"}))
}

var label = regexp.MustCompile(`# c\d+\b`)

func TestNoCommentIsLostAndRewritingTwiceIsOnce(t *testing.T) {
	r := seeded(3)
	for range 1000 {
		d, other := r.document(), r.document()
		source := r.comment(string(emitYAML(t, d)))
		for _, v := range []*document{d, other} {
			out := rewrite(t, source, v)
			want, got := label.FindAllString(source, -1), label.FindAllString(out, -1)
			slices.Sort(want)
			slices.Sort(got)
			require.Equal(t, want, got, "%s\n=====\n%s", source, out)
			require.Equal(t, plainOf(reflect.ValueOf(v)), readTree(t, []byte(out), doc.YAML), "%s", out)
			require.Equal(t, plainOf(reflect.ValueOf(v)), readLibrary(t, []byte(out)), "%s", out)
			require.Equal(t, out, rewrite(t, out, v), "%s", source)
		}
	}
}

// comment shuffles the sections of a document and puts comments and blank
// lines between and behind its lines.
func (r randomizer) comment(source string) string {
	sections := regexp.MustCompile(`(?m)^[^ \n]`).FindAllStringIndex(source, -1)
	var parts []string
	for i, at := range sections {
		end := len(source)
		if i+1 < len(sections) {
			end = sections[i+1][0]
		}
		parts = append(parts, source[at[0]:end])
	}
	r.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	var b strings.Builder
	literal, count := -1, 0
	for line := range strings.Lines(strings.Join(parts, "")) {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		if literal >= 0 && (line == "\n" || indent > literal) {
			b.WriteString(line)
			continue
		}
		r.remarks(&b, &count, literal)
		literal = -1
		if strings.HasSuffix(line, "|\n") || strings.HasSuffix(line, "|-\n") || strings.HasSuffix(line, "|+\n") {
			literal = indent
		}
		if r.IntN(6) == 0 {
			count++
			line = fmt.Sprintf("%s # c%d\n", line[:len(line)-1], count)
		}
		b.WriteString(line)
	}
	r.remarks(&b, &count, literal)
	return b.String()
}

// remarks writes comments; behind a literal block they aren't indented.
func (r randomizer) remarks(b *strings.Builder, count *int, literal int) {
	for r.IntN(4) == 0 {
		if r.IntN(3) == 0 {
			b.WriteString("\n")
		}
		*count++
		fmt.Fprintf(b, "%*s# c%d: x\n", r.IntN(8)*min(1, -min(literal, 0)), "", *count)
	}
	if r.IntN(12) == 0 {
		b.WriteString("\n")
	}
}
