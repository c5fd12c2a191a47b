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

// keep writes a YAML document, whatever it holds, with its comments. Names come
// out sorted, so that a comment that went above its neighbour is seen.
func keep(t *testing.T, source string) string {
	t.Helper()
	return rewrite(t, source, treeValue(parse(t, source).Root))
}

func TestWhereCommentsGo(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"only above":                     {"# h\nb: x\n", "# h\nb: x\n"},
		"only below":                     {"b: x\n# f\n", "b: x\n# f\n"},
		"only behind":                    {"b: x # l\n", "b: x # l\n"},
		"behind the document's mark":     {"--- # mark\n\nb: x\n", "# mark\nb: x\n"},
		"before a document's mark":       {"%YAML 1.2 # d\n# h\n---\nb: x\n", "# h\nb: x\n"},
		"a percent sign in a name":       {"b: x\n'%a': y # l\n", "'%a': \"y\" # l\nb: x\n"},
		"a member that is indented more": {"c: x\n # of c\nb: y\n", "b: \"y\"\nc: x\n# of c\n"},
		"a member as indented":           {"c: x\n# of b\nb: y\n", "# of b\nb: \"y\"\nc: x\n"},
		"a name behind a question mark":  {"c: x\n # of c\n? b\n: y\n", "b: \"y\"\nc: x\n# of c\n"},
		"a name in its column":           {"c: x\n# of b\n? b\n: y\n", "# of b\nb: \"y\"\nc: x\n"},
		"at the end, in the list": {
			"c:\n  - x\n  # of x\n", "c:\n  - x\n  # of x\n",
		},
		"at the end, in the map": {
			"c:\n  d: x\n # of c\n", "c:\n  d: x\n# of c\n",
		},
		"at the end, beside":        {"c:\n  d: x\n# end\n", "c:\n  d: x\n# end\n"},
		"between items":             {"c:\n- x # l\n# of y\n- y\n", "c:\n  - x # l\n  # of y\n  - \"y\"\n"},
		"deeper than an item":       {"c:\n- - x\n # of x - 1 -\n- y\n", "c:\n  - - x\n  # of x - 1 -\n  - \"y\"\n"},
		"deeper than two dashes":    {"c:\n- - x\n   # of x -\n- y\n", "c:\n  - - x\n    # of x -\n  - \"y\"\n"},
		"as deep as two dashes":     {"c:\n- - x\n  # of x -\n- y\n", "c:\n  - - x\n    # of x -\n  - \"y\"\n"},
		"deeper than the dash":      {"c:\n- x\n\n # of x\n\n- y\n", "c:\n  - x\n\n  # of x\n\n  - \"y\"\n"},
		"an item of a member":       {"c:\n- b: x\n  # of the item\n- y\n", "c:\n  - b: x\n    # of the item\n  - \"y\"\n"},
		"a map to a member":         {"c:\n  # of d\n  d: x\nb: y\n", "b: \"y\"\nc:\n  # of d\n  d: x\n"},
		"a map below its column":    {"c:\n # of d\n  d: x\nb: y\n", "b: \"y\"\nc:\n  # of d\n  d: x\n"},
		"a map above its column":    {"c:\n   # of d\n  d: x\nb: y\n", "b: \"y\"\nc:\n  # of d\n  d: x\n"},
		"an empty list":             {"c: [\n# of c\n]\nb: x\n", "b: x\nc: []\n# of c\n"},
		"an empty map":              {"c: {\n# of c\n}\nb: x\n", "b: x\nc: {}\n# of c\n"},
		"brackets, before all":      {"c: [\n# of x\nx]\nb: y\n", "b: \"y\"\nc:\n  # of x\n  - x\n"},
		"brackets, after all":       {"c: [x\n# of x\n]\nb: y\n", "b: \"y\"\nc:\n  - x\n  # of x\n"},
		"brackets, at the end":      {"c: [x\n# of x\n]\n", "c:\n  - x\n  # of x\n"},
		"brackets in brackets":      {"c: [[x, y]\n# of both\n, z]\nb: y\n", "b: \"y\"\nc:\n  - - x\n    - \"y\"\n  # of both\n  - z\n"},
		"braces in brackets":        {"c: [{x: 1\n# of x\n}, z]\nb: y\n", "b: \"y\"\nc:\n  - x: 1\n    # of x\n  - z\n"},
		"behind brackets":           {"c: [x] # of c\nb: y\n", "b: \"y\"\nc: # of c\n  - x\n"},
		"behind two brackets":       {"c: [[x,\ny]] # of c\nb: y\n", "b: \"y\"\nc: # of c\n  - - x\n    - \"y\"\n"},
		"behind the inner bracket":  {"c: [[x,\ny], # of xy\nz]\nb: y\n", "b: \"y\"\nc:\n  # of xy\n  - - x\n    - \"y\"\n  - z\n"},
		"below brackets":            {"c: [x]\n # of c\nb: y\n", "b: \"y\"\nc:\n  - x\n# of c\n"},
		"a sign that is none":       {"c: a#b\nd: '# no' # yes\ne: \"# no\"\n", "c: a#b\nd: '# no' # yes\ne: '# no'\n"},
		"a tab before":              {"c: a\t# yes \t\nb: x\n", "b: x\nc: a # yes\n"},
		"behind a quotation mark":   {"d: \"a\"# 1\nc: 'a'# 2\n", "c: a # 2\nd: a # 1\n"},
		"behind a bracket":          {"d: [a]# 1\nc: {a: b}# 2\n", "c: # 2\n  a: b\nd: # 1\n  - a\n"},
		"right in brackets":         {"d: [# 1\na,# 2\nb]\nc: {# 3\n}# 4\n", "# 4\nc: {} # 3\nd: # 1\n  - a # 2\n  - b\n"},
		"behind the sign of a text": {"d: |#1\n  a\nc: >-#2\n  b\n", "c: b #2\nd: | #1\n  a\n"},
		"a literal text":            {"c: | # l\n  # no\n  x\n# of b\nb: y\n", "# of b\nb: \"y\"\nc: | # l\n  # no\n  x\n"},
		"a folded text":             {"c: >- # l\n  x\n # of c\nb: y\n", "b: \"y\"\nc: x # l\n# of c\n"},
		"an empty literal text":     {"c: | # l\nb: y\n", "b: \"y\"\nc: \"\" # l\n"},
		"two behind, one opens":     {"c: # 1\n  d: x # 2\n", "c: # 1\n  d: x # 2\n"},
		"an alias":                  {"d: &a # 1\n  e: x\nc: *a # 2\n", "c: # 2\n  e: x\nd: # 1\n  e: x\n"},
		"a name alone at the end":   {"# h\nb:", "# h\nb: null\n"},
		"a line behind a list":      {"- - x # 1\n  - y # 2\n- z # 3\n", "- - x # 1\n  - \"y\" # 2\n- z # 3\n"},
		"above a map in a list":     {"- # 1\n  # 2\n  b: x # 3\n  # 4\n", "# 1\n# 2\n- b: x # 3\n  # 4\n"},
	} {
		t.Run(name, func(t *testing.T) {
			out := keep(t, c.source)
			require.Equal(t, c.want, out)
			require.Equal(t, c.want, keep(t, out), "stable")
			for _, newline := range []string{"\r\n", "\r"} {
				require.Equal(t, c.want, keep(t, strings.ReplaceAll(c.source, "\n", newline)), "%q", newline)
			}
			require.Equal(t, c.want, keep(t, "\ufeff"+c.source), "behind a byte order mark")
		})
	}
}

func TestOneBlankLineStaysAroundComments(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"none":                     {"a: 1\n# c\nb: 2\n", "a: 1\n# c\nb: 2\n"},
		"before":                   {"a: 1\n\n\n# c\nb: 2\n", "a: 1\n\n# c\nb: 2\n"},
		"after":                    {"a: 1\n# c\n\n\nb: 2\n", "a: 1\n# c\n\nb: 2\n"},
		"of white space":           {"a: 1\n  \n# c\n   \nb: 2\n", "a: 1\n\n# c\n\nb: 2\n"},
		"between":                  {"a: 1\n# c\n\n# d\nb: 2\n", "a: 1\n# c\n\n# d\nb: 2\n"},
		"not between":              {"a: 1\n\n# c\n# d\n\nb: 2\n", "a: 1\n\n# c\n# d\n\nb: 2\n"},
		"at the top":               {"\n# c\n\na: 1\n", "# c\n\na: 1\n"},
		"at the end":               {"a: 1\n\n# c\n\n\n", "a: 1\n\n# c\n"},
		"no line break at the end": {"a: 1\n\n# c", "a: 1\n\n# c\n"},
		"behind a text that keeps its newlines": {
			"a: |+\n  x\n\n\n# c\n\nb: 2\n", "a: |+\n  x\n\n\n# c\n\nb: 2\n",
		},
		"away from comments": {"a: 1 # c\n\nb: 2\n\nc: 3\n", "a: 1 # c\nb: 2\nc: 3\n"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, keep(t, c.source))
			for _, newline := range []string{"\r\n", "\r"} {
				require.Equal(t, c.want, keep(t, strings.ReplaceAll(c.source, "\n", newline)), "%q", newline)
			}
		})
	}
}

func TestCommentsOfWhatIsNotWrittenGoAboveWhatCameNext(t *testing.T) {
	d := &document{Schema: "s", Title: "t", Places: []place{{Name: "P"}, {Name: "Q"}}, Identifiers: map[string]string{"a": "x"}}
	for name, c := range map[string]struct{ source, want string }{
		"between two":         {"title: t\nsummary: \"\" # no\nschema: s\n", "# no\nschema: s\ntitle: t\n"},
		"behind all":          {"schema: s\ntitle: t\nsummary: \"\" # no\n", "schema: s\ntitle: t\n# no\n"},
		"two of them":         {"title: t\n# a\nsummary: \"\" # b\n# c\naliases: [] # d\n# e\nschema: s # f\n", "# a\n# b\n# c\n# d\n# e\nschema: s # f\ntitle: t\n"},
		"in what is not kept": {"when:\n  # a\n  start: \"\" # b\n  # c\nschema: s\n", "# a\n# b\n# c\nschema: s\n"},
	} {
		require.Contains(t, rewrite(t, c.source, d), c.want, name)
	}
	require.Contains(t, rewrite(t, "places:\n- name: P\n- names: [] # no\n  name: Q\n", d), "  - name: P\n  # no\n  - name: Q\n")
	require.Contains(t, rewrite(t, "places:\n- name: P\n  names: [] # no\n- name: Q\n", d), "  - name: P\n    # no\n  - name: Q\n")
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
