package eventtest

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words.txt
var wordsFile string

// wordList names a list of a language's words in words.txt.
type wordList int

const (
	marks  wordList = iota // opening and closing quotation mark, outer and inner, and the colon
	letter                 // for names: Minister Q-417
	office
	body
	outlet
	agency
	reporter
	town
	state
	group
	circle // groups that have a name
	venue
	region
	title // by family, see families.go
	topic
	say     // sentences of direct speech
	twist   // the same sentences, misquoted
	filler  // what is said before one knows what to say
	told    // a sentence with another one quoted in it
	tell    // sentences of a report
	notice  // titles of what is planned, postponed, cancelled
	telling // claims: with the value that is claimed, without, and that deny another one
	after   // what is said of an outcome: decided, and open
	amend   // what a publisher says of its mistakes
	spoke   // that somebody spoke of something
	mixed   // sentences of a report with quoted parts
	part    // quoted fragments
	cue     // what introduces a quote
	find    // what a discovery brings to light, see foundDates
	amount  // vague numbers
	lasting
	reason
	people
	banner
	listCount
)

var listNames = [listCount]string{
	"marks", "letter", "office", "body", "outlet", "agency", "reporter", "town", "state", "group", "circle", "venue",
	"region", "title", "topic", "say", "twist", "filler", "told", "tell", "notice", "account", "after", "amend",
	"spoke", "mixed", "part", "cue", "find", "amount", "lasting", "reason", "people", "banner",
}

// lexicon has the words of one language.
type lexicon struct {
	tag    string // BCP 47
	script string // ISO 15924
	join   string // what stands between two sentences
	lists  [listCount][]string
}

// lexicons returns the languages that have words, English first.
var lexicons = sync.OnceValue(func() []*lexicon {
	var all []*lexicon
	for section := range strings.SplitSeq("\n"+wordsFile, "\n== ") {
		if len(section) > 0 && section[0] >= 'a' {
			all = append(all, readLexicon(section))
		}
	}
	return all
})

func readLexicon(section string) *lexicon {
	head, lines, _ := strings.Cut(section, "\n")
	tag, script, _ := strings.Cut(head, " ")
	l := &lexicon{tag: tag, script: script, join: " "}
	if l.script == "Hans" || l.script == "Jpan" {
		l.join = ""
	}
	for line := range strings.Lines(lines) {
		name, words, found := strings.Cut(strings.TrimSuffix(line, "\n"), " | ")
		for i := range listNames {
			if found && listNames[i] == name {
				l.lists[i] = strings.Split(words, " | ")
			}
		}
	}
	return l
}

// english has the words that ids are made of.
func english() *lexicon { return lexicons()[0] }

// lexiconFor returns the words for a language, or for a script where none is
// asked for. A language without words of its own has those of the script that
// its tag names, and English ones where it names none that is known.
func lexiconFor(language, script string) *lexicon {
	primary, rest, _ := strings.Cut(language, "-")
	for _, l := range lexicons() {
		if own, _, _ := strings.Cut(l.tag, "-"); language != "" && strings.EqualFold(own, primary) {
			return l
		}
	}
	if language != "" {
		script, _, _ = strings.Cut(rest, "-")
	}
	if list := lexiconsIn(script); len(list) > 0 {
		return list[0]
	}
	return english()
}

// lexiconsIn returns the languages written in the script.
func lexiconsIn(script string) []*lexicon {
	var list []*lexicon
	for _, l := range lexicons() {
		if strings.EqualFold(l.script, script) || l.join == "" && (strings.EqualFold(script, "Hani") || strings.EqualFold(script, "Hant")) {
			list = append(list, l)
		}
	}
	return list
}

// quoted puts text between the language's quotation marks.
func (l *lexicon) quoted(text string) string { return l.lists[marks][0] + text + l.lists[marks][1] }

// quotedInside puts text between the marks for a quotation in a quotation.
func (l *lexicon) quotedInside(text string) string {
	return l.lists[marks][2] + text + l.lists[marks][3]
}
