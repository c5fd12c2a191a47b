package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/participant"
)

// titles stand before names, and seniorities behind them, in the form in which
// words compare.
var (
	titles = strings.Fields(`dr dre prof professor professora mr mrs ms mx miss sir dame lord lady hon rev reverend
		herr frau m mme mlle monsieur madame sr sra srta senor senora don dona dott dottor dottoressa ing signor signora sig
		pan pani господин госпожа г dhr mevr meneer mevrouw
		president chancellor minister senator sen representative rep congressman congresswoman governor gov mayor
		general gen colonel col major captain capt lieutenant lt sergeant sgt judge justice ambassador`)
	seniorities = strings.Fields("jr junior sr senior")
)

// personName is the words of a person's name.
type personName struct {
	words []string
	// seniority tells father and son apart.
	seniority string
}

func personNameOf(name string) personName {
	n := personName{words: plainWords(name)}
	for len(n.words) > 1 && slices.Contains(titles, n.words[0]) {
		n.words = n.words[1:]
	}
	if last := len(n.words) - 1; last > 0 && slices.Contains(seniorities, n.words[last]) {
		n.words, n.seniority = n.words[:last], n.words[last]
	}
	return n
}

// full is the name without titles as spellings compare, "" for a surname alone.
func (n personName) full() string {
	if len(n.words) < 2 {
		return ""
	}
	return spelling(strings.Join(n.words, " "))
}

// surname is the last word. A single character, as of names that are written
// without spaces, is none.
func (n personName) surname() string {
	if len(n.words) == 0 {
		return ""
	}
	if last := n.words[len(n.words)-1]; len([]rune(last)) > 1 {
		return spelling(last)
	}
	return ""
}

func isPerson(p *participant.Participant) bool { return p.Kind == participant.Person }

// personNames are the names of a person, by which nobody else of the account is
// meant: two people of one name or surname are never taken for a third.
type personNames struct{ full, surname map[string]int }

func (c *account) personNames() personNames {
	n := personNames{map[string]int{}, map[string]int{}}
	for i := range c.Participants {
		if p := &c.Participants[i]; isPerson(p) {
			for _, key := range keysOf(p, personName.full) {
				n.full[key]++
			}
			for _, key := range keysOf(p, personName.surname) {
				n.surname[key]++
			}
		}
	}
	return n
}

// keysOf returns what the names of a person give, each once.
func keysOf(p *participant.Participant, key func(personName) string) []string {
	var keys []string
	for _, name := range append([]string{p.Name}, p.Aliases...) {
		if k := key(personNameOf(name)); k != "" && !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys
}

// bare reports whether nothing but a surname is known of a person.
func bare(p *participant.Participant) bool { return len(keysOf(p, personName.full)) == 0 }

// titleTiers match people whose names differ in a title or a seniority, and
// those that one account calls by their surname alone, if no other person in
// either account has it.
func (c *comparer) titleTiers() []tier {
	a, b := c.a.personNames(), c.b.personNames()
	alone := func(e *account, i int, key func(personName) string, inA, inB map[string]int) []string {
		p := &e.Participants[i]
		if !isPerson(p) {
			return nil
		}
		return slices.DeleteFunc(keysOf(p, key), func(k string) bool { return inA[k] > 1 || inB[k] > 1 })
	}
	bySurname := func(short string) tier {
		return tier{"surname", func(e *account, i int) []string {
			if bare(&e.Participants[i]) != (e.mark == short) {
				return nil
			}
			return alone(e, i, personName.surname, a.surname, b.surname)
		}}
	}
	return []tier{
		{"name without title", func(e *account, i int) []string { return alone(e, i, personName.full, a.full, b.full) }},
		bySurname(c.a.mark), bySurname(c.b.mark),
	}
}

// transliterationTiers match people whose names differ as names do that come from
// another script or lack their umlauts, and those of whom one account has an
// initial for a given name, if no other person in either account fits.
func (c *comparer) transliterationTiers() []tier {
	by := func(way string, key func(personName) string, may func(e *account, p *participant.Participant) bool) tier {
		a, b := c.a.counted(key), c.b.counted(key)
		return tier{way, func(e *account, i int) []string {
			p := &e.Participants[i]
			if !isPerson(p) || !may(e, p) {
				return nil
			}
			return slices.DeleteFunc(keysOf(p, key), func(k string) bool { return a[k] > 1 || b[k] > 1 })
		}}
	}
	short := func(shortens func(*participant.Participant) bool, mark string) func(*account, *participant.Participant) bool {
		return func(e *account, p *participant.Participant) bool { return shortens(p) == (e.mark == mark) }
	}
	tiers := []tier{by("transliteration", personName.transliterated, func(*account, *participant.Participant) bool { return true })}
	for _, mark := range [...]string{c.a.mark, c.b.mark} {
		tiers = append(tiers,
			by("initial", personName.initialled, short(initialOnly, mark)),
			by("surname", personName.transliteratedSurname, short(bare, mark)))
	}
	return tiers
}

// counted counts the people of an account by what their names give.
func (c *account) counted(key func(personName) string) map[string]int {
	n := map[string]int{}
	for i := range c.Participants {
		if p := &c.Participants[i]; isPerson(p) {
			for _, k := range keysOf(p, key) {
				n[k]++
			}
		}
	}
	return n
}

func (n personName) transliterated() string { return transliterated(strings.Join(n.words, " ")) }

func (n personName) transliteratedSurname() string { return transliterated(n.surname()) }

// initialled is the first letter of the first given name, and the surname.
func (n personName) initialled() string {
	surname := n.transliteratedSurname()
	if surname == "" || len(n.words) < 2 {
		return ""
	}
	first, _ := utf8.DecodeRuneInString(strings.ReplaceAll(spelling(n.words[0]), "w", "v"))
	return string(first) + " " + surname
}

// initialOnly reports whether the given name of a person is known by its first
// letter alone.
func initialOnly(p *participant.Participant) bool {
	words := personNameOf(p.Name).words
	return len(words) > 1 && initial(words[0])
}

// otherPerson reports whether two people are told apart as father and son are.
func otherPerson(x, y *participant.Participant) bool {
	a, b := personNameOf(x.Name).seniority, personNameOf(y.Name).seniority
	senior := strings.NewReplacer("junior", "jr", "senior", "sr")
	return a != "" && b != "" && senior.Replace(a) != senior.Replace(b)
}
