package eventtest

import (
	"slices"
)

// stage says when something may be told of an event.
type stage uint8

const (
	atAnyTime  stage = iota
	onceBegun        // the event goes on, or is over
	onceOver         // it is over
	beforehand       // it is planned
	instead          // it was postponed or cancelled
)

// families is a set of families.
type families uint16

func of(list ...family) families {
	var set families
	for _, f := range list {
		set |= 1 << f
	}
	return set
}

const allFamilies families = 1<<(anything+1) - 1

// fit says of which events an entry of a list of words may be told.
type fit struct {
	families families
	stage    stage
	// unsigned entries are not told of what was signed.
	unsigned bool
}

// everywhere fits every event.
var everywhere = fit{allFamilies, atAnyTime, false}

// fitOf has an entry for each entry of the lists that do not fit every event.
var fitOf = map[wordList][]fit{
	say: {
		{of(talks, unrest, economy), atAnyTime, false},
		{of(talks, economy), atAnyTime, true},
		everywhere, everywhere, everywhere,
		{of(talks, vote, unrest), onceOver, false},
		{of(vote), onceOver, false},
		{of(violence, disaster), onceBegun, false},
		{allFamilies, beforehand, false},
		everywhere,
	},
	tell: {
		{of(talks), onceBegun, true},
		{allFamilies, onceBegun, false},
		{of(unrest, violence, disaster), onceBegun, false},
		{of(violence, disaster), onceBegun, false},
		{of(talks, economy, unrest), atAnyTime, false},
		everywhere,
		{allFamilies, beforehand, false},
		{allFamilies, instead, false},
		{allFamilies, onceBegun, false},
		{of(talks, vote, court, sport, post), onceBegun, false},
	},
	spoke: {everywhere, {of(court), onceBegun, false}},
	mixed: {
		{of(talks, economy, unrest), atAnyTime, false},
		{of(talks), onceBegun, false},
		everywhere,
	},
	part: {
		{of(talks, economy, unrest), atAnyTime, false},
		{of(talks, economy, unrest), atAnyTime, false},
		everywhere, everywhere,
	},
	group: {
		{of(talks, vote), atAnyTime, false},
		everywhere,
		{of(talks, unrest, court, economy), atAnyTime, false},
		{of(violence, disaster, unrest), onceBegun, false},
	},
	venue: {
		{of(talks, vote, court, post, economy, anything), atAnyTime, false},
		{of(talks, vote, start, unrest, anything), atAnyTime, false},
		{of(sport, unrest), atAnyTime, false},
		{of(talks, violence, disaster, start), atAnyTime, false},
	},
}

// Numbers of entries that more is known of.
const (
	sayAgain    = 0 // "we will talk again"
	sayFigures  = 3 // "I have seen": of one speaker
	tellPending = 5 // a decision is expected
	noProtest   = 1 // residents, the one group that is everywhere
	unknownMan  = 3 // the one entry in the list of groups that is a single person
)

// fitting returns the numbers of the entries that may be told of the event.
func (b *builder) fitting(list wordList) []int {
	if list == topic {
		return topicsOf(b.event.Type)
	}
	if b.fits[list] == nil {
		for i, f := range fitOf[list] {
			if f.families&of(b.family) != 0 && b.at(f.stage) && !(f.unsigned && signed(b.event.Type)) {
				b.fits[list] = append(b.fits[list], i)
			}
		}
	}
	return b.fits[list]
}

// at reports whether the event is at the stage.
func (b *builder) at(s stage) bool {
	switch s {
	case onceBegun:
		return b.held()
	case onceOver:
		return b.over()
	case beforehand:
		return b.planned()
	case instead:
		return b.calledOff()
	default:
		return true
	}
}

// unquoted returns an entry of the list that may be told of the event, and that
// is no quote yet, and "" where there is none.
func (b *builder) unquoted(list wordList) string {
	words := b.words.lists[list]
	fresh := slices.DeleteFunc(slices.Clone(b.fitting(list)), func(i int) bool {
		return b.said(words[i])
	})
	if len(fresh) == 0 {
		return ""
	}
	return words[one(&b.rng, fresh)]
}

// fittingWord returns any entry of the list that may be told of the event.
func (b *builder) fittingWord(list wordList, words *lexicon) string {
	return words.lists[list][one(&b.rng, b.fitting(list))]
}
