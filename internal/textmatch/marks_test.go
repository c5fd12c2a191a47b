package textmatch_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/stretchr/testify/require"
)

// The place asked about is marked with @; a hyphen says that it stands between
// no marks.
func TestPlacesStandBetweenTheInnermostMarks(t *testing.T) {
	for _, c := range [][2]string{
		{"a \"b @c d\" e", "b c d"},
		{"a “b @c d” e", "b c d"},
		{"a \"b\" c @d \"e\" f", "-"},
		{"a “b ‘c @d e’ f” g", "c d e"},
		{"a “b ‘c d’ @e f” g", "b ‘c d’ e f"},
		{"a ‘b @c’ d", "b c"},
		{"it's 'a @b' c", "a b"},
		{"'tis @a", "-"},
		{"the boys' @a 'b'", "-"},
		{"'the boys' @toys' b", "the boys' toys"},
		{"'the boys' @toys", "-"},
		{"„a @b“ c", "a b"},
		{"„a @b” c", "a b"},
		{"»a @b« c", "a b"},
		{"«a @b» c", "a b"},
		{"“a @b„ c", "a b"},
		{"‚a @b‘ c", "a b"},
		{"›a @b‹ c", "a b"},
		{"‹a @b› c", "a b"},
		{"「a@b」c", "ab"},
		{"『a@b』c", "ab"},
		{"「a『b@c』d」", "bc"},
		{"〝a@b〟", "ab"},
		{"〝a@b〞", "ab"},
		{"｢a@b｣", "ab"},
		{"﹁a@b﹂", "ab"},
		{"﹃a@b﹄", "ab"},
		{"❝a @b❞", "a b"},
		{"❛a @b❜", "a b"},
		{"“a @b", "a b"},
		{"\"a @b", "-"},
		{"a @b\" c", "-"},
		{"“a b.\n\n“c @d.” e", "a b.\n\n“c d."},
		{"“a b.\n\nc @d.” e", "a b.\n\nc d."},
		{"“a b.\n\nc @d. “e”", "-"},
		{"“a b.\n\n“c d.” @e", "-"},
		{"«a b.\n\n»c @d.» e", "a b.\n\n»c d."},
		{"«a b.\n\n«c @d» e", "a b.\n\n«c d"},
		{"\"a b.\n\n\"c @d.\" e", "a b.\n\n\"c d."},
		{"“a.\n“b @c.” d.\ne.", "a.\n“b c."},
		{"“a\n“b @c” d\ne", "b c"},
		{"“a b.\nc d.\ne f.\ng “x” @y” z\n\nh.", "a b.\nc d.\ne f.\ng “x” y"},
		{"“a b.\r\nc d.\r\ne f.\r\ng “x” @y” z\r\n\r\nh.", "a b.\r\nc d.\r\ne f.\r\ng “x” y"},
		{"“a b.\nc d.\ne f.\ng “x” @y” z\nh.", "-"},
		{"‘the boys’    @toys’ b", "the boys’    toys"},
		{"'the boys'    @toys' b", "the boys'    toys"},
		{"'the boys'     @toys' b", "-"},
		{"'the boys'.@toys' b", "-"},
		{"'the boys' @\n\ntoys' b", "-"},
		{"'the boys' @\ntoys' b", "the boys' \ntoys"},
		{"x: \"a @b\" c", "a b"},
		{"x；“a @b” c", "a b"},
		{"\"a @b -\" c", "a b -"},
		{"``a @b'' c", "a b"},
		{"''a @b'' c", "a b"},
		{",,a @b`` c", "a b"},
		{",,a @b'' c", "a b"},
		{"‘‘a @b’’ c", "a b"},
		{"(\"a @b\") c", "a b"},
		{"a=\"b @c\" d", "b c"},
		{"a—\"b @c\"—d", "b c"},
		{"\"a\"@b\"c\"", "-"},
		{"\"a\" \"@b\" \"c\"", "b"},
		{"\" a @b \" c", " a b "},
		{"x \" a @b \" c", " a b "},
		{"— a @b — c.", " a b "},
		{"— a — @b.", "-"},
		{"— a — b — @c.", " c."},
		{"– a @b – c", " a b "},
		{"― a @b ― c", " a b "},
		{"a — @b — c", "-"},
		{"x.\n— a @b — c.\ny", " a b "},
		{"- a @b - c", "-"},
		{"— a\n@b", "-"},
		{"—@", ""},
		{"— a@", " a"},
		{"1 “a “b “c “d “e “f “g “h “i @j” k", "h “i j"},
		{"“a” “@b", "b"},
		{"5' 6\" @a 7\"", "-"},
		{"‘a @b", "a b"},
		{"‘a @b’s c", "a b’s c"},
		{"‘a b’s @c’ d", "a b’s c"},
		{"’a @b’ c", "a b"},
		{"’a @b", "-"},
		{"'a @b\n\nc' d", "-"},
		{"\"a (b) @c\": d", "a (b) c"},
		{"“a”@", "-"},
		{"@“a”", "-"},
		{"“@a”", "a"},
		{"“a@”", "a"},
		{"“a, “b” @c” d", "a, “b” c"},
		{"\"a 'b @c' d\" e", "b c"},
		{"'a \"b @c\" d' e", "b c"},
		{"\"a: “b @c” d\" e", "b c"},
		{"\"a\u00adb @c\" d", "a\u00adb c"},
		{"“a?” @b “c!”", "-"},
		{"\"a?\" @b \"c!\"", "-"},
		{"\"¿a? @b\" c", "¿a? b"},
		{"\"5% @a\" b", "5% a"},
		{"\"$5 @a\" b", "$5 a"},
		{"ab\"c @d\" e", "c d"},
		{"a \"b\"c @d\" e", "-"},
	} {
		at := strings.Index(c[0], "@")
		text := strings.Replace(c[0], "@", "", 1)
		between, found := "-", false
		if r, ok := textmatch.New(text).Around(textmatch.Range{From: at, To: at}); ok {
			between, found = text[r.From:r.To], true
		}
		require.Equal(t, c[1] != "-", found, c[0])
		require.Equal(t, c[1], between, c[0])
	}
}
