// Package nearest finds the word that somebody probably meant who wrote
// another.
package nearest

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// MaxCandidates is how many candidates are looked at, so that a document with
// many wrong words stays cheap to check.
const MaxCandidates = 1000

// longest is the length in code points beyond which no word is compared.
const longest = 256

// Nearest returns the candidate that takes the fewest slips to become word,
// and false where none is near. A slip is a code point too many, one too few,
// another one, or two neighbours the wrong way round; upper and lower case
// count as alike. Near is one slip, or one for every three code points of
// word; the words must have something in common. Of equally near candidates
// the first is returned.
func Nearest(word string, candidates iter.Seq[string]) (string, bool) {
	if utf8.RuneCountInString(word) > longest {
		return "", false
	}
	folded := fold(word)
	most := min(max(1, len(folded)/3), len(folded)-1)
	best, found := "", false
	seen := 0
	for c := range candidates {
		if seen++; seen > MaxCandidates || most < 0 {
			break
		}
		if d, ok := within(folded, c, most); ok {
			best, found, most = c, true, d-1
		}
	}
	return best, found
}

// Within reports whether at most so many slips lie between two words.
func Within(word, candidate string, most int) bool {
	if utf8.RuneCountInString(word) > longest {
		return false
	}
	_, ok := within(fold(word), candidate, most)
	return ok
}

// within returns how many slips lie between word and candidate, and false
// where they are more than most.
func within(word []rune, candidate string, most int) (int, bool) {
	n := utf8.RuneCountInString(candidate)
	if n > len(word)+most || n < len(word)-most {
		return 0, false
	}
	d := distance(word, fold(candidate))
	return d, d <= most
}

// distance is the Damerau-Levenshtein distance in which no part of a word is
// changed twice.
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			changed := last[j-1]
			if a[i-1] != b[j-1] {
				changed++
			}
			row[j] = min(changed, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

func fold(s string) []rune {
	runes := []rune(s)
	for i, r := range runes {
		runes[i] = unicode.ToLower(r)
	}
	return runes
}
