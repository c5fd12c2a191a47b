package textmatch_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/stretchr/testify/require"
)

// found renders what a search found: the pieces of each place, its cost if words
// differ, and the changes as "words>text".
func found(text string, pieces ...string) string {
	names := map[textmatch.ChangeKind]string{
		textmatch.Capital: "capital", textmatch.EdgeMark: "edge", textmatch.Insertion: "insertion", textmatch.Omission: "omission",
		textmatch.Interruption: "interruption", textmatch.Pause: "pause", textmatch.Replacement: "other",
	}
	q := textmatch.NewQuery(pieces...)
	var places []string
	for _, m := range textmatch.New(text).Find(q).Matches {
		var parts []string
		for _, p := range m.Pieces {
			parts = append(parts, text[p.From:p.To])
		}
		place := strings.Join(parts, " | ")
		if m.Cost() > 0 {
			place += fmt.Sprintf(" (%d)", m.Cost())
		}
		for _, c := range m.Changes {
			place += fmt.Sprintf("; %s %s>%s", names[c.Kind], q.Source()[c.Words.From:c.Words.To], text[c.Text.From:c.Text.To])
		}
		places = append(places, place)
	}
	return strings.Join(places, " // ")
}

func TestWordsAreFoundWithWhatIsOtherAboutThem(t *testing.T) {
	for _, c := range []struct{ text, words, want string }{
		{"One two three. One two four.", "one two", "One two; capital one>One // One two; capital one>One"},
		{"He said: one two three.", "One two three", "one two three; capital One>one"},
		{"He said: One two three.", "one two three", "One two three; capital one>One"},
		{"The one Two three.", "one two three", "one Two three; capital two>Two"},
		{"The ONE two three.", "one two three", "ONE two three (2); other one>ONE"},
		{"“One two,” he said.", "One two.", "One two; edge .>"},
		{"“One two,” he said.", "One two", "One two"},
		{"“One two?” he said.", "One two.", "One two? (1); other .>?"},
		{"“One two?” he said.", "One two?", "One two?"},
		{"“One two.” he said.", "One two?", "One two. (1); other ?>."},
		{"“One two!” he said.", "“One two.”", "“One two!” (1); other .>!"},
		{"One two; three four", "One two. three four", "One two; three four (1); other .>;"},
		{"“one two” x", "“one two”", "“one two”"},
		{"x one two y", "“one two”", "one two; edge “>; edge ”>"},
		{"“one two three” x", "“one two”", "one two; edge ”>"},
		{"“one two three” x", "two three”", "two three”"},
		{"x “one two three”", "“one two", "“one two"},
		{"one “two three” four", "one two three four", "one “two three” four (2); other >“; other >”"},
		{"one “two three four", "one two three four", "one “two three four; edge >“"},
		{"one two” three four", "one two three four", "one two” three four; edge >”"},
		{"one two three four five six seven", "one two … six seven", "one two | six seven; omission …>three four five"},
		{"one two … six seven", "one two … six seven", "one two … six seven"},
		{"one two three four five six seven", "… three four …", "three four; omission …>; omission …>"},
		{"one two three four five six seven", "one two [...] six seven.", "one two | six seven; omission [...]>three four five; edge .>"},
		{"one two, three four five six seven", "one two … five six seven", "one two | five six seven; omission …>, three four"},
		{"one two three. Four five six seven", "one two … four five", "one two | Four five; omission …>three.; capital four>Four"},
		{"one two three six seven four five six seven", "one two … six seven", "one two | six seven; omission …>three // one two | six seven; omission …>three six seven four five"},
		{"one one two three four", "one … four", "one | four; omission …>one two three // one | four; omission …>two three"},
		{"one two three four", "four … one", ""},
		{"one two three four", "one two, … four", "one two | four; edge ,>; omission …>three"},
		{"one two three four", "… one … four …", "one | four; omission …>; omission …>two three; omission …>"},
		{"one two three four five", "one [word] three four", "one two three four; insertion [word]>two"},
		{"one two three four five", "one two [and] three four", "one two three four; insertion [and]>"},
		{"one two three four five", "one [two] three four", "one two three four; insertion [two]>two"},
		{"one two three four five", "[x] two three four", "two three four; insertion [x]>"},
		{"one two three four five", "two three four [x]", "two three four; insertion [x]>"},
		{"one two three four five", "one [a b c d e f g h i j k l m n o p] three four", "one two three four; insertion [a b c d e f g h i j k l m n o p]>two"},
		{"one two three four five", "one [a b c d e f g h i j k l m n o p q] three four", ""},
		{"one two three four five", "one [x three four", "one two three four (6); other [x>two"},
		{"the president won", "[T]he president[s] won", "the president won; insertion [T]he>the; insertion president[s]>president"},
		{"the president won", "[T]he President won", "the president won; insertion [T]he>the; capital President>president"},
		{"presidents won it", "president[s] won it", "presidents won it; insertion president[s]>presidents"},
		{"president won it", "president[s] won it", "president won it; insertion president[s]>president"},
		{"one “two” three", "one [x] three", "one “two” three; insertion [x]>“two”"},
		{"a b c d e f g h i j k l m n o p q r s t u", "a [x] r s t", ""},
		{"a b c d e f g h i j k l m n o p q r s t u", "a [x] q r s", "a b c d e f g h i j k l m n o p q r s; insertion [x]>b c d e f g h i j k l m n o p"},
		{"one two three four five six", "one two thre four five six", "one two three four five six (2); other thre>three"},
		{"one two three four five six", "one two other four five six", "one two three four five six (4); other other>three"},
		{"one two three four five six", "one two four five six", "one two three four five six (2); other >three"},
		{"one two three four five six", "one two three and four five six", "one two three four five six (4); other and>"},
		{"one two three four five six", "other two three four five six", "one two three four five six (4); other other>one"},
		{"one two three four five six", "one two three four five other", "one two three four five six (4); other other>six"},
		{"one two three four five six", "one two three five four six", "one two three four five six (8); other five four>four five"},
		{"one two three four", "one other", "one two (4); other other>two"},
		{"one two three four", "one two other", "one two three (4); other other>three"},
		{"one two three four", "other", ""},
		{"one two three four five", "one x y four five", "one two three four five (8); other x y>two three"},
		{"one two three four five", "x y z four five", ""},
		{"one two three four five", "one two x y z", ""},
		{"one two three", "one two three four", "one two three (4); other four>"},
		{"one two three", "zero one two three", "one two three (4); other zero>"},
		{"one two, three", "one two three", "one two, three (1); other >,"},
		{"one two three", "one two, three", "one two three (1); other ,>"},
		{"one two; three", "one two: three", "one two; three (1); other :>;"},
		{"one two? Three four", "one two! Three four", "one two? Three four (1); other !>?"},
		{"one (two) three four five", "one two three four five", "one (two) three four five (7); other two>(two)"},
		{"one $5 three four five", "one 5 three four five", "one $5 three four five (1); other >$"},
		{"one two - three four", "one two three four", "one two - three four (1); other >-"},
		{"one two-three four", "one two", "one two (4); other >-three"},
		{"one two-three four", "three four", "three four (4); other >two-"},
		{"one two-three four", "two-three", "two-three"},
		{"one two–three four", "one two", "one two"},
		{"one two- three four", "one two", "one two"},
		{"one two- three four", "three four", "three four"},
		{"one two -three four", "three four", "three four"},
		{"two-three", "two", "two (4); other >-three"},
		{"two-", "two", "two"},
		{"-two", "two", "two"},
		{"?!", "?!", "?!"},
		{"?!?!", "?!", "?! // ?!"},
		{"a b c d e x one two y z one two three four five six seven", "a b c d e one two three four five six seven", "a b c d e x one two y z one two three four five six seven (10); other >x one two y z"},
		{"a b c d e x one two y z one two three four five six", "a b c d e one two three four five six", "a b c d e x one two y z one two three four five six (10); other >x one two y z"},
		{"a b c d e x one two y z one two three four five y", "a b c d e one two three four five", "a b c d e x one two y z one two three four five (10); other >x; other >y z one two"},
		{"one two three four five six", "one two [and] [x] three four five six", "one two three four five six (12); other [and] [x]>"},
		{"one two [three] four", "one two [x] four", "one two [three] four (4); other x>three"},
		{"one two -three four", "one two", "one two"},
		{"non‐partisan men", "partisan men", "partisan men (4); other >non‐"},
		{"one two--three four", "one two", "one two"},
		{"one half-\nway two", "one halfway two", "one half-\nway two"},
		{"one halfway two", "one half-\nway two", "one halfway two"},
		{"one half-way two", "one half-\nway two", "one half-way two"},
		{"one half-way two", "one halfway two", "one half-way two (4); other halfway>half-way"},
		{"“One two,” he said, “three four.”", "One two, three four.", "One two, | three four.; interruption >” he said, “"},
		{"“One two,” he said. “Three four five.”", "One two. Three four five.", "One two | Three four five.; interruption .>,” he said. “"},
		{"„Eins zwei“, sagte er, „drei vier.“", "Eins zwei, drei vier.", "Eins zwei | drei vier.; interruption ,>“, sagte er, „"},
		{"“One two,” he said, “three four.”", "two, three", "two, | three; interruption >” he said, “"},
		{"“One two,” he said, “three.”", "One two, three.", "One two, | three.; interruption >” he said, “"},
		{"— One two — said he — three four.", "One two three four", "One two | three four; interruption >— said he —"},
		{"“One two — he said — three four.”", "One two three four", "One two | three four; interruption >— he said —"},
		{"“One two,” he said to me, “three four.” x", "He had: One two three four.", "One two | three four. (9); other He had:>; interruption >,” he said to me, “"},
		{"“One two, he said, three four.”", "One two three four", "One two | three four; interruption >, he said,"},
		{"“One two, he thought, three four.”", "One two three four", "One two, he thought, three four (6); other >, he thought,"},
		{"“One two, he did not say, three four.”", "One two three four", "One two (8); other three four> // three four (8); other One two>"},
		{"“One two, as he said, three four.”", "One two three four", "One two (8); other three four> // three four (8); other One two>"},
		{"“One two, so he, three four.”", "One two three four", "One two | three four; interruption >, so he,"},
		{"“One two, he said a b c d e f g h i j, three four.”", "One two three four", "One two | three four; interruption >, he said a b c d e f g h i j,"},
		{"“One two, he said a b c d e f g h i j k, three four.”", "One two three four", "One two (8); other three four> // three four (8); other One two>"},
		{"“One two he said three four.”", "One two three four", "One two he said three four (4); other >he said"},
		{"“One two, “x” said, three four.”", "One two three four", "One two (8); other three four> // three four (8); other One two>"},
		{"“One two.\n\n“Three four.”", "One two. Three four.", "One two.\n\n“Three four."},
		{"“One two.\n\n“three four", "One two. three four.", "One two.\n\n“three four; edge .>"},
		{"“One two.\n“Three four.\n“Five.”\n", "One two. Three four. Five.", "One two.\n“Three four.\n“Five."},
		{"One\n\n“two three", "One two three", "One\n\n“two three"},
		{"no words here: ?! and ?!", "?!", "?! // ?!"},
		{"x", "?!", ""},
		{"x", "", ""},
		{"", "x", ""},
		{"?! ?! ", "?! ?!", "?! ?!"},
		{"one two three four five six seven eight nine ten", "two three xx five six seven eight nine", "two three four five six seven eight nine (4); other xx>four"},
		{"one two three four five six seven eight nine ten", "two three xx yy zz aa bb nine", ""},
		{"a one two three four five b one two xx four five c", "one two three four six", "one two three four five (4); other six>five"},
		{"one two three one two three", "one two three", "one two three // one two three"},
		{"one two three one two", "one two … one two", "one two | one two; omission …>three"},
		{"one two x one two y", "one two y", "one two y"},
		{"the minister will sign and then wait", "the ministers will sign and then wait", "the minister will sign and then wait (2); other ministers>minister"},
		{"the minister will sign and then wait", "a minister will sign and then wait", "the minister will sign and then wait (4); other a>the"},
		{"a b c", "a b d", "a b c (4); other d>c"},
		{"we had an extremely long and productive day there in town", "we had an extremely productive day there in town", "we had an extremely long and productive day there in town (4); other >long and"},
		{"we had an a b c d e f g h i j k productive day there in town today", "we had an productive day there in town today", "i j k productive day there in town today (12); other we had an>i j k"},
		{"I will not go there today at all", "I will go there today at all", "I will not go there today at all (2); other >not"},
		{"said one. Two three four five six seven eight", "one two three four five six seven eight", "one. Two three four five six seven eight (1); other >.; capital two>Two"},
	} {
		require.Equal(t, c.want, found(c.text, c.words), "%q in %q", c.words, c.text)
	}
}

func TestPiecesAreFoundOneBehindTheOther(t *testing.T) {
	for _, c := range []struct {
		text, want string
		pieces     []string
	}{
		{"“One two,” he said, “three four.” Five.", "One two | three four; pause >,” he said, “", []string{"One two", "three four"}},
		{"“One two,” he said. Later: “three four.”", "One two, | three four.; pause >” he said. Later: “", []string{"One two,", "three four."}},
		{"“One two,” x “one two” y “three four.”", "One two | three four; pause >,” x “one two” y “ // one two | three four; capital One>one; pause >” y “", []string{"One two", "three four"}},
		{"three four one two", "", []string{"one two", "three four"}},
		{"one two three four five six", "one | three | five six; pause >two; omission …>four; pause >", []string{"one", "three … five", "six"}},
		{"one two", "one two; pause >", []string{"one", "", "two"}},
		{"one two", "one two", []string{"", "one two"}},
		{"one two three", "one | three; pause … >two", []string{"one", "…", "three"}},
		{"“one” x “two” y “two” z “three”", "one | two | three; pause >” x “; pause >” y “two” z “", []string{"one", "two", "three"}},
		{"one two three", "one | three; pause ? >two", []string{"one", "?", "three"}},
	} {
		require.Equal(t, c.want, found(c.text, c.pieces...), "%q in %q", c.pieces, c.text)
	}
}
