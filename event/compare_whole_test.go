package event_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// compared writes a comparison down, a line for each part and each field.
func compared(c event.Comparison) string {
	var b strings.Builder
	for _, p := range c.Parts {
		fmt.Fprintf(&b, "%s %s [%s]: %v %s | %v %s\n", p.Part, p.Verdict, p.MatchedBy, p.A.Paths, p.A.Label, p.B.Paths, p.B.Label)
		for _, f := range p.Fields {
			fmt.Fprintf(&b, "\t%s %s: %s | %s\n", f.Name, f.Verdict, f.A, f.B)
		}
	}
	return b.String()
}

func TestEveryFieldOfTwoAccountsIsHeldAgainstTheOthers(t *testing.T) {
	a, b := accountFile(t, "a"), accountFile(t, "b")
	for name, c := range map[string]event.Comparison{
		"ab": event.Compare(a, b), "ba": event.Compare(b, a), "a": event.Compare(a, nil), "b": event.Compare(nil, b), "aa": event.Compare(a, a.Clone()),
	} {
		golden.Require(t, "testdata/compare/"+name+".txt", compared(c))
	}
}

// accountFile reads an account of testdata/compare, whatever is wrong with it.
func accountFile(t *testing.T, name string) *event.Event {
	t.Helper()
	data, err := os.ReadFile("testdata/compare/" + name + ".yaml")
	require.NoError(t, err)
	e, list := event.Check(name+".yaml", data)
	require.NotNil(t, e, "%v", list)
	return e
}

func TestVariantsOfVariantsAreOneUtterance(t *testing.T) {
	quotes := func(variants ...int) *event.Event {
		e := new(event.Event)
		for i, of := range variants {
			q := quote.Quote{ID: quote.ID(fmt.Sprint(i)), Text: fmt.Sprintf("wording number %d", i)}
			if of >= 0 {
				q.VariantOf = quote.ID(fmt.Sprint(of))
			}
			e.Quotes = append(e.Quotes, q)
		}
		return e
	}
	for _, c := range []struct {
		variants []int
		want     []string
	}{
		{[]int{-1, 0, 1}, []string{"[/quotes/0 /quotes/1 /quotes/2]"}},
		{[]int{1, 2, -1}, []string{"[/quotes/2 /quotes/1 /quotes/0]"}},
		{[]int{-1, -1, 1, 0}, []string{"[/quotes/0 /quotes/3]", "[/quotes/1 /quotes/2]"}},
		{[]int{1, 0, 3, 2}, []string{"[/quotes/0 /quotes/1]", "[/quotes/2 /quotes/3]"}},
		{[]int{1, 2, 1}, []string{"[/quotes/1 /quotes/0 /quotes/2]"}},
		{[]int{0}, []string{"[/quotes/0]"}},
		{[]int{7, -1}, []string{"[/quotes/0]", "[/quotes/1]"}},
	} {
		var got []string
		for _, p := range event.Compare(quotes(c.variants...), nil).Parts[1:] {
			got = append(got, fmt.Sprint(p.A.Paths))
		}
		require.Equal(t, c.want, got, "%v", c.variants)
	}
}

// Beyond the first hundred of one name only those of the same place in both lists
// are held against each other.
func TestOfManyOfOneNameTheFirstHundredAreTriedAgainstAll(t *testing.T) {
	named := func(n int, id string, without int) *event.Event {
		e := new(event.Event)
		for i := range n {
			e.Places = append(e.Places, event.Place{Name: "Springfield"})
			if i != without {
				e.Places[i].Identifiers = map[string]string{"x": id}
			}
		}
		return e
	}
	for n, want := range map[int]string{100: "/places/0", 101: "/places/100"} {
		c := event.Compare(named(n, "1", -1), named(n, "2", n-1))
		var got []string
		for _, p := range c.Parts {
			if p.MatchedBy == "name" {
				got = append(got, string(p.A.Paths[0])+" "+string(p.B.Paths[0]))
			}
		}
		require.Equal(t, []string{fmt.Sprintf("%s /places/%d", want, n-1)}, got)
	}
}

func TestNumbersInWordsCountAsThoseInDigits(t *testing.T) {
	say := func(words string) *event.Event {
		return &event.Event{Quotes: []quote.Quote{{ID: "q", Type: quote.Direct, Text: "Es waren heute genau " + words + " von uns dabei"}}}
	}
	units := []string{"ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"}
	words := map[string]int{
		"zero": 0, "un": 1, "due": 2, "tres": 3, "vier": 4, "cinq": 5, "шесть": 6, "sete": 7, "acht": 8, "nove": 9, "dieci": 10, "elf": 11,
		"twelve": 12, "treize": 13, "quatorze": 14, "quince": 15, "fifteen": 15, "dieciséis": 16, "dezessete": 17, "achttien": 18, "neunzehn": 19, "vingt": 20,
		"dreißig": 30, "forty": 40, "cinquanta": 50, "soixante": 60, "setenta": 70, "tachtig": 80, "ninety": 90, "сто": 100, "mille": 1000, "millones": 1000000,
	}
	for i, ten := range []string{"zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"} {
		for k, unit := range units {
			words[unit+"und"+ten] = 10*(i+2) + k + 1
		}
	}
	for word, n := range words {
		requireBothWays(t, event.VerdictDiffers, say(word), say(fmt.Sprint(n)), event.ComparedQuote, "text")
		requireBothWays(t, event.VerdictContradicts, say(word), say(fmt.Sprint(n+1)), event.ComparedQuote, "text")
	}
	requireBothWays(t, event.VerdictDiffers, say("viele"), say("7"), event.ComparedQuote, "text")
}

func TestPeopleAreNotMatchedByOneCharacter(t *testing.T) {
	for name, other := range map[string]string{"平": "习近平", "J": "Bob J", "Doe": "Jane Doe"} {
		one := func(name string) *event.Event {
			return &event.Event{Participants: []participant.Participant{{ID: "p", Kind: participant.Person, Name: name}}}
		}
		c := event.Compare(one(name), one(other))
		require.Equal(t, map[string]string{"Doe": "surname"}[name], c.Parts[1].MatchedBy, name)
	}
}

func TestASurnameIsThatOfTheOneWhoSpellsItSo(t *testing.T) {
	people := func(names ...string) *event.Event {
		e := new(event.Event)
		for i, name := range names {
			e.Participants = append(e.Participants, participant.Participant{ID: participant.ID(fmt.Sprint(i)), Kind: participant.Person, Name: name})
		}
		return e
	}
	matches := func(a, b *event.Event) []string {
		list := []string{}
		for _, p := range event.Compare(a, b).Parts {
			if p.MatchedBy != "" {
				list = append(list, p.A.Label+" = "+p.B.Label+" by "+p.MatchedBy)
			}
		}
		return list
	}
	bank := people("Ivan Petrov", "Bank Petrov")
	bank.Participants[1].Kind = participant.Organization
	for name, c := range map[string]struct {
		a, b *event.Event
		want []string
	}{
		"beside an organization":    {people("Petrov"), bank, []string{"Petrov = Ivan Petrov by surname"}},
		"one of two spellings":      {people("Petrov"), people("Ivan Petrov", "Karl Petrow"), []string{"Petrov = Ivan Petrov by surname"}},
		"in the second account":     {people("Ivan Petrov", "Karl Petrow"), people("Petrov"), []string{"Ivan Petrov = Petrov by surname"}},
		"two of one spelling":       {people("Petrov"), people("Ivan Petrov", "Karl Petrov"), []string{}},
		"two in one account":        {people("Petrov", "Petrov"), people("Ivan Petrov"), []string{}},
		"two full names":            {people("Karl Petrov"), people("Ivan Petrov"), []string{}},
		"without a title":           {people("Dr Ivan Petrov"), people("Sir Ivan Petrov"), []string{"Dr Ivan Petrov = Sir Ivan Petrov by name without title"}},
		"father and son":            {people("Ivan Petrov Jr"), people("Ivan Petrov Sr"), []string{}},
		"junior is the same":        {people("Ivan Petrov Jr"), people("Ivan Petrov Junior"), []string{"Ivan Petrov Jr = Ivan Petrov Junior by name without title"}},
		"an initial":                {people("I. Petrov"), people("Ivan Petrov"), []string{"I. Petrov = Ivan Petrov by initial"}},
		"another initial":           {people("K. Petrov"), people("Ivan Petrov"), []string{}},
		"an initial of two":         {people("I. Petrov"), people("Ivan Petrov", "Igor Petrov"), []string{}},
		"another script":            {people("Volodymyr Zelenskiy"), people("Wolodymyr Selenskyj"), []string{"Volodymyr Zelenskiy = Wolodymyr Selenskyj by transliteration"}},
		"a surname, transliterated": {people("Petrow"), people("Ivan Petrov"), []string{"Petrow = Ivan Petrov by surname"}},
	} {
		require.Equal(t, c.want, matches(c.a, c.b), name)
	}
	// Of whom a full name is known among the aliases, more is known than the surname.
	known := people("Silva")
	known.Participants[0].Aliases = []string{"Eva Silva", "Eva Maria Silva"}
	require.Empty(t, matches(known, people("Ana Silva")))
	known.Participants[0].Aliases = nil
	other := people("Ana Silva")
	other.Participants[0].Aliases = []string{"Ana Maria Silva"}
	require.Equal(t, []string{"Silva = Ana Silva by surname"}, matches(known, other))
}

func TestClaimsWithoutAValueAreNotOneByWhatTheySpeakOf(t *testing.T) {
	one := func(text, about, value string) *event.Event {
		return &event.Event{Claims: []event.Claim{{ID: "c", Text: text, About: about, Value: value}}}
	}
	for _, c := range []struct {
		a, b *event.Event
		want string
	}{
		{one("it is so", "/title", "x"), one("it is not", "/title", "y"), "what it is about"},
		{one("it is so", "/title", ""), one("it is not", "/title", ""), ""},
		{one("it is so", "", "x"), one("it is not", "", "x"), ""},
		{one("it is so", "/title", "x"), one("it is not", "/summary", "x"), ""},
	} {
		require.Equal(t, c.want, event.Compare(c.a, c.b).Parts[1].MatchedBy)
	}
}
