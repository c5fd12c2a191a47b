package casebook

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const documents = "A rule.\n-- right.yaml --\na: 1\n-- wrong.yaml --\na: 2\n"

func TestSectionsBecomeACase(t *testing.T) {
	c, err := parse("x", "A rule\nin two lines.\n-- options --\nbytes: 7\ntwin: no\n"+
		"-- right.json --\n{}\n-- wrong.yaml (escaped) --\na: \\xff\\\n\\u00fc\n-- want --\n1 error a /a\n2 error b /b\n")
	require.NoError(t, err)
	require.Equal(t, Case{
		Rule:    "A rule in two lines.",
		Right:   Document{"right.json", []byte("{}\n")},
		Wrong:   Document{"wrong.yaml", []byte("a: \xffü\n")},
		Want:    []string{"1 error a /a", "2 error b /b"},
		Options: Options{Bytes: 7, NoTwin: true},
	}, c)
}

func TestSlipsInACaseAreErrors(t *testing.T) {
	for name, text := range map[string]string{
		"unknown section": documents + "-- wnat --\n",
		"unknown option":  documents + "-- options --\nwidth: 3\n",
		"no number":       documents + "-- options --\nbytes: many\n",
		"bad escape":      documents + "-- wrong.yaml (escaped) --\n\\q\n",
		"no rule":         documents[len("A rule.\n"):],
		"no wrong":        "A rule.\n-- right.yaml --\na: 1\n",
	} {
		_, err := parse("x", text)
		require.Error(t, err, name)
	}
}
