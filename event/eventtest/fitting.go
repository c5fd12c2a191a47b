package eventtest

// stage says when something may be told of an event.
type stage uint8

const (
	atAnyTime  stage = iota
	onceBegun        // the event goes on, or is over
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
}

// everywhere fits every event.
var everywhere = fit{allFamilies, atAnyTime}

// fitOf has an entry for each entry of the lists that do not fit every event.
var fitOf = map[wordList][]fit{
	say: {
		{of(talks, unrest, economy), atAnyTime},
		{of(talks, economy), atAnyTime},
		everywhere, everywhere, everywhere,
		{of(talks, vote, unrest), onceBegun},
		{of(vote), onceBegun},
		{of(violence, disaster), onceBegun},
		{allFamilies, beforehand},
		everywhere,
	},
	tell: {
		{of(talks), onceBegun},
		{allFamilies, onceBegun},
		{of(unrest, violence, disaster), onceBegun},
		{of(violence, disaster), onceBegun},
		{of(talks, economy, unrest), atAnyTime},
		everywhere,
		{allFamilies, beforehand},
		{allFamilies, instead},
		{allFamilies, onceBegun},
		{of(talks, vote, court, sport, post, start, anything), onceBegun},
	},
	spoke: {everywhere, {of(court), onceBegun}},
	mixed: {
		{of(talks, economy, unrest), atAnyTime},
		{of(talks), onceBegun},
		everywhere,
	},
	part: {
		{of(talks, economy, unrest), atAnyTime},
		{of(talks, economy, unrest), atAnyTime},
		everywhere, everywhere,
	},
	group: {
		{of(talks, vote), atAnyTime},
		everywhere,
		{of(talks, unrest, court, economy), atAnyTime},
		{of(violence, disaster, unrest), onceBegun},
	},
	topic: {
		{of(talks, violence), atAnyTime},
		{of(talks, unrest, economy, post, anything), atAnyTime},
		{of(vote), atAnyTime},
		{of(vote, economy, post, anything), atAnyTime},
		{of(talks, violence), atAnyTime},
		{of(court), atAnyTime},
		{of(disaster, violence), atAnyTime},
		{of(sport), atAnyTime},
		{of(start), atAnyTime},
	},
	venue: {
		{of(talks, vote, court, post, economy, anything), atAnyTime},
		{of(talks, vote, start, unrest, anything), atAnyTime},
		{of(sport, unrest), atAnyTime},
		{of(talks, violence, disaster, start), atAnyTime},
	},
}

// Numbers of entries that more is known of.
const (
	sayFigures  = 3 // "I have seen": of one speaker
	tellPending = 5 // a decision is expected
	noProtest   = 1 // residents, the one group that is everywhere
	unknownMan  = 3 // the one entry in the list of groups that is a single person
)

// fitting returns the numbers of the entries that may be told of the event.
func (b *builder) fitting(list wordList) []int {
	if b.fits[list] == nil {
		for i, f := range fitOf[list] {
			if f.families&of(b.family) != 0 && b.at(f.stage) {
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
	case beforehand:
		return b.planned()
	case instead:
		return b.calledOff()
	default:
		return true
	}
}

// fittingWord returns any entry of the list that may be told of the event.
func (b *builder) fittingWord(list wordList, words *lexicon) string {
	return words.lists[list][one(&b.rng, b.fitting(list))]
}
