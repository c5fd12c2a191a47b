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

// listOfKind is where the words for somebody of the kind stand.
func listOfKind(kind participant.Kind) wordList {
	switch kind {
	case participant.Person:
		return office
	case participant.State:
		return state
	case participant.Group:
		return circle
	default:
		return body
	}
}

// someone invents a party that is called by the entry of the list.
func (l *lexicon) someone(rng *pcg, list wordList, index int) someone {
	s := someone{
		words: l, list: list, index: index, letter: rng.below(len(l.lists[letter])),
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
	case office, reporter:
		return l.compound(word, l.lists[letter][s.letter]+"-"+s.number)
	case state:
		return word
	default:
		return l.compound(word, l.lists[town][s.second])
	}
}

// of is the same party in the town of the number.
func (s someone) of(where int) someone {
	s.second = where
	s.name = s.in(s.words)
	return s
}

func (s someone) holdsOffice() bool { return s.list == office && isOffice(s.index) }

// organization returns where an office is held, in the town of the number.
func (l *lexicon) organization(rng *pcg, held, where int) string {
	place := l.lists[town][where]
	switch held {
	case minister:
		return one(rng, l.lists[state])
	case mayor:
		return place
	case judge, prosecutor:
		return l.compound(l.lists[body][tribunal], place)
	case captain:
		return l.compound(l.lists[body][rescue], place)
	default:
		return l.compound(one(rng, l.lists[body][:authorities]), place)
	}
}

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
