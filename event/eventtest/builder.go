package eventtest

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// builder makes one event.
type builder struct {
	seed, number uint64
	rng          pcg
	config       config
	event        *event.Event
	words        *lexicon
	family       family
	locale       locale
	town         int      // of the event, by its number in the list
	countries    []string // that the towns lie in

	begin, end instant // of the event
	told       instant // when the last source was read, or where there is none, the event was known
	early      bool    // all sources are older than the event: it is planned, or was called off

	sources    []made   // by index in the event
	quotes     []spoken // by index in the event
	utterances utterances
	poll       poll
	readings   []reading // by index of the figure in the event
	accounts   []account // by index of the claim in the event, nil where it speaks of no field
	winner     participant.ID
	// leads are played by the participants from the number on.
	leads     []lead
	firstLead int
	serial    int // counts identifiers
	fits      [listCount][]int

	// inside and index say which element of an event's list is being filled.
	inside reflect.Type
	index  int
}

// made is what the builder knows of a source beyond its fields.
type made struct {
	published instant
	changed   instant // for the last time, as far as its publisher says
	words     *lexicon
	site      string // the address of its publisher
	heading   int    // the sentence that its title is, or -1 for that of the event
	// good sources were not taken back, and support what they say.
	good bool
	// credited sources are named in the credit of another one.
	credited, agency bool
}

func newBuilder(seed, number uint64, c config) *builder {
	b := &builder{seed: seed, number: number, rng: newPCG(seed, number), config: c, event: &event.Event{}}
	b.chooseWords()
	b.locale = one(&b.rng, locales)
	b.town = b.rng.below(len(b.words.lists[town]))
	b.chooseType()
	b.event.Status = b.status()
	b.early = b.planned() || b.calledOff() && b.rng.percent(60)
	b.chooseMoments()
	return b
}

// build makes the parts in the order in which they need each other.
func (b *builder) build() {
	b.addEvent()
	b.addTime()
	b.addPlaces()
	b.addSubjects()
	b.chooseCountries()
	b.addSources()
	b.addParticipants()
	b.addQuotes()
	b.addOutcomes()
	b.addFigures()
	b.addClaims()
	b.addRelations()
	b.addRecord()
	b.useSources()
	b.fill()
}

func (b *builder) chooseWords() {
	c := b.config
	switch {
	case c.language != "":
		b.words = lexiconFor(c.language, "")
	case c.script != "":
		if b.words = one(&b.rng, lexiconsIn(c.script)); b.words == nil {
			b.words = one(&b.rng, lexiconsIn("Latn"))
		}
	case c.fill != minimal && b.rng.percent(35):
		b.words = english()
	default:
		b.words = one(&b.rng, lexicons())
	}
}

func (b *builder) chooseType() {
	typ := b.config.typ
	if typ == "" {
		types := append(event.Types(), "fixture:hackathon")
		if b.config.fill == full {
			types = slices.DeleteFunc(types, func(t event.Type) bool { return !foreseen(t) || momentary(t) })
		}
		typ = one(&b.rng, types)
	}
	b.event.Type, b.family = typ, familyOf(typ)
}

// What takes place does so from the first of these years on; what is over, or
// goes on, has ended before the second, and what is to come does before the
// third.
const (
	firstYear  = 1996
	thisYear   = 2026
	futureYear = 2040
)

func (b *builder) chooseMoments() {
	length := b.length()
	before := futureYear
	if b.held() || b.calledOff() && !b.early { // or reported since
		before = thisYear
	}
	from, to := at(firstYear, 1, 1, 0, 0), at(before, 1, 1, 0, 0)-length-day
	firstHour, lastHour := 6, 21
	if b.family == vote {
		lastHour = 9
	}
	if b.nightly() {
		firstHour, length = 20, instant(b.rng.between(8*12, 10*12))*5*minute
	}
	b.begin = from + instant(b.rng.below(int((to-from)/day)))*day +
		instant(b.rng.between(firstHour, lastHour))*hour + instant(5*b.rng.below(12))*minute
	b.end = b.begin + length
}

// nightly reports whether it goes on until the small hours, as some talks and
// protests do.
func (b *builder) nightly() bool {
	const tenHours = 10 * 60
	_, most := minutesOf(b.event.Type)
	return (b.family == talks || b.family == unrest) && b.over() && most >= tenHours && b.rng.percent(25)
}

// length is how long the event takes.
func (b *builder) length() instant {
	least, most := minutesOf(b.event.Type)
	minutes := b.rng.between(least, most)
	if most > 24*60 && b.rng.percent(60) {
		minutes = b.rng.between(least, max(least, 6*60))
	}
	step := 5
	if minutes > 10*24*60 { // nobody counts the minutes of a war
		step = 24 * 60
	}
	return instant((minutes+step-1)/step*step) * minute
}

// chooseCountries lays the towns into countries. Those who come to talks and
// matches come from anywhere, but the next town is near.
func (b *builder) chooseCountries() {
	towns := len(b.words.lists[town])
	b.countries = make([]string, towns)
	for i := range b.countries {
		b.countries[i] = b.locale.country
		if near := i == b.town || i == (b.town+1)%towns; !near && (b.family == talks || b.family == sport) {
			b.countries[i] = one(&b.rng, locales).country
		}
	}
}

// maybe reports whether something optional is there, in so many of a hundred
// cases: never in a minimal event, always in a full one.
func (b *builder) maybe(percent int) bool {
	switch b.config.fill {
	case minimal:
		return false
	case full:
		return true
	default:
		return b.rng.percent(percent)
	}
}

// count returns how many elements a list has: as many as asked for, none in a
// minimal event, the whole number in a full one.
func (b *builder) count(asked, least, most, whole int) int {
	switch {
	case asked >= 0:
		return asked
	case b.config.fill == minimal:
		return 0
	case b.config.fill == full:
		return whole
	default:
		return b.rng.between(least, most)
	}
}

// word returns any entry of a list in the event's language.
func (b *builder) word(list wordList) string { return one(&b.rng, b.words.lists[list]) }

// later returns a moment after t, by some minutes up to so many hours.
func (b *builder) later(t instant, hours int) instant {
	return t + instant(b.rng.between(1, hours*60))*minute + instant(b.rng.below(60))
}

// between returns a moment from one to the other.
func (b *builder) between(from, to instant) instant {
	return from + instant(b.rng.below(int((to-from)/minute)+1))*minute
}

// other returns a language that is not the given one.
func (b *builder) other(than *lexicon) *lexicon {
	all := lexicons()
	i := b.rng.below(len(all) - 1)
	if all[i] == than {
		i = len(all) - 1
	}
	return all[i]
}

// planned reports whether the event is still to come.
func (b *builder) planned() bool { return b.event.Status == event.StatusPlanned }

// held reports whether the event took place, or may have.
func (b *builder) held() bool { return !b.planned() && !b.calledOff() }

// calledOff reports whether the event did not take place when it should have.
func (b *builder) calledOff() bool {
	return b.event.Status == event.StatusPostponed || b.event.Status == event.StatusCancelled
}

// over reports whether the event took place and has come to an end.
func (b *builder) over() bool {
	return b.event.Status == event.StatusConcluded || b.event.Status == ""
}

// slug turns words into a piece of an id.
func slug(words string) string {
	out := make([]byte, 0, len(words))
	for i := range len(words) {
		switch c := words[i] | 0x20; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			out = append(out, c)
		case len(out) > 0 && out[len(out)-1] != '-':
			out = append(out, '-')
		}
	}
	return strings.TrimRight(string(out), "-")
}

func itoa(n int) string { return strconv.Itoa(n) }
