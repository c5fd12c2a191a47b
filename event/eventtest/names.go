package eventtest

import "github.com/newsevent/newsevent/participant"

// someone is a made-up party. It can be named in every language, since the
// lists of words agree with each other.
type someone struct {
	words         *lexicon
	list          wordList
	index, letter int
	second        int // of the town
	number        string
	name, slug    string
}

// someone invents a party of the kind.
func (l *lexicon) someone(rng *pcg, kind participant.Kind) someone {
	switch kind {
	case participant.Person:
		return l.person(rng, office)
	case participant.State:
		return l.person(rng, state)
	default:
		return l.person(rng, body)
	}
}

func (l *lexicon) person(rng *pcg, list wordList) someone {
	s := someone{
		words: l, list: list, index: rng.below(len(l.lists[list])), letter: rng.below(len(l.lists[letter])),
		second: rng.below(len(l.lists[town])), number: itoa(rng.between(100, 999)),
	}
	s.name = s.in(l)
	s.slug = slug(english().lists[list][s.index])
	return s
}

// in is the name in a language: "Minister Q-417", "Harbour Council Velmora",
// "Norvelia".
func (s someone) in(l *lexicon) string {
	word := l.lists[s.list][s.index]
	switch s.list {
	case office:
		return l.compound(word, l.lists[letter][s.letter]+"-"+s.number)
	case state:
		return word
	default:
		return l.compound(word, l.lists[town][s.second])
	}
}

// offices is how many entries of the list of offices are offices; candidates
// and witnesses hold none.
const offices = 6

func (s someone) holdsOffice() bool { return s.list == office && s.index < offices }

// office is the title of a person.
func (s someone) office() string { return s.words.lists[s.list][s.index] }

// compound puts the second word behind the first; in Chinese and Japanese the
// place stands first.
func (l *lexicon) compound(first, second string) string {
	if l.join == "" {
		if second[len(second)-1] <= '9' {
			return first + second
		}
		return second + first
	}
	return first + " " + second
}
