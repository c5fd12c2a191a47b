package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
)

// stage says when something may be told of an event.
type stage uint8

const (
	atAnyTime  stage = iota
	onceBegun        // the event goes on, or is over
	onceOver         // it is over
	beforehand       // it is planned
	instead          // it was postponed or cancelled
	overnight        // it lasted until the small hours, and is over
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

// fit says of which events an entry of a list of words may be told: those of the
// families but for some types, and of others besides.
type fit struct {
	families families
	stage    stage
	but      []event.Type
	also     []event.Type
}

func (f fit) suits(t event.Type) bool {
	return f.families&of(familyOf(t)) != 0 && !slices.Contains(f.but, t) || slices.Contains(f.also, t)
}

type types = []event.Type

var (
	everywhere = fit{families: allFamilies}
	// beyondThanks are events after which nobody thanks anybody.
	beyondThanks = types{event.Crime, event.Arrest, event.ArmedConflict, event.CourtCase, event.EconomicRelease, event.Sanction}
	// settled are those in which nothing is on offer any more, or never was.
	settled = types{event.Visit, event.Agreement, event.Ceasefire, event.EconomicRelease, event.Sanction}
)

// fitOf has an entry for each entry of the lists that do not fit every event.
var fitOf = map[wordList][]fit{
	say: {
		{of(talks, unrest, economy), atAnyTime, types{event.Visit, event.EconomicRelease}, nil},
		{of(talks), atAnyTime, types{event.Visit, event.Agreement, event.Ceasefire}, nil},
		{of(talks, unrest, violence, disaster, economy, anything), atAnyTime,
			types{event.Crime, event.Arrest, event.DiseaseOutbreak, event.Sanction, event.EconomicRelease, event.Death}, nil},
		{of(talks, vote, unrest, violence, disaster, economy), atAnyTime,
			types{event.Visit, event.Ceasefire, event.Election, event.Crime, event.Arrest}, nil},
		{of(talks, vote, court, unrest, economy, anything), atAnyTime, types{event.Visit, event.Election, event.Death}, nil},
		{of(talks, unrest), overnight, types{event.Visit}, nil},
		{of(vote), onceOver, nil, nil},
		{of(violence, disaster), onceBegun, types{event.Crime, event.Arrest}, nil},
		{allFamilies, beforehand, nil, nil},
		{allFamilies &^ of(sport), atAnyTime, types{event.Award, event.EconomicRelease, event.Death}, nil},
		everywhere,
		{of(talks, vote, sport, post, start), onceBegun, nil, nil},
		{of(sport), onceOver, nil, nil},
		{of(talks, vote, sport, post, start), atAnyTime, types{event.Visit, event.Resignation}, types{event.BusinessDeal}},
		{of(court), atAnyTime, nil, types{event.Crime, event.Arrest}},
		{of(violence, disaster), onceBegun, types{event.Crime, event.Arrest}, types{event.Death}},
		{of(violence, disaster), onceBegun, types{event.ArmedConflict}, types{event.Death}},
		everywhere,
		{allFamilies, onceBegun, beyondThanks, nil},
		{of(unrest), atAnyTime, nil, types{event.EconomicRelease, event.Referendum, event.Legislation}},
	},
	tell: {
		{of(talks), onceBegun, types{event.Visit}, nil},
		{of(unrest, violence, disaster, economy), onceBegun, types{event.Crime, event.Arrest}, nil},
		{of(unrest, violence, disaster), onceBegun, types{event.Crime, event.Arrest, event.ArmedConflict}, nil},
		{of(violence, disaster), onceBegun, types{event.Crime, event.Arrest, event.DiseaseOutbreak}, nil},
		{of(talks, unrest, economy), atAnyTime, settled, nil},
		{of(talks, unrest, economy, anything), atAnyTime, append(types{event.Death}, settled...), nil},
		{allFamilies, beforehand, nil, nil},
		{allFamilies, instead, nil, nil},
		{of(talks, unrest, violence, disaster, sport), onceBegun, types{event.Agreement, event.Arrest, event.DiseaseOutbreak}, types{event.Launch}},
		{of(court, sport), onceBegun, nil, types{event.Award, event.Launch, event.Legislation}},
		{allFamilies &^ of(vote, sport, start), atAnyTime, types{event.Award, event.EconomicRelease}, nil},
		everywhere,
		{allFamilies, onceBegun, nil, nil},
		{of(vote), onceOver, types{event.Legislation}, nil},
	},
	spoke: {
		{0, atAnyTime, nil, types{event.Referendum, event.Legislation, event.EconomicRelease}},
		{of(court), onceOver, nil, nil},
		{of(talks, unrest, economy), atAnyTime, types{event.Ceasefire, event.EconomicRelease}, types{event.Statement, event.Other}},
		{allFamilies &^ of(vote, sport, post), onceBegun, beyondThanks, nil},
		{0, atAnyTime, nil, types{event.Ceasefire, event.ArmedConflict}},
		{0, atAnyTime, nil, types{event.Attack, event.Crime, event.Arrest, event.Accident, event.Death}},
		everywhere,
	},
	mixed: {
		{of(talks, unrest, economy), atAnyTime, settled, nil},
		{of(talks), overnight, types{event.Visit}, nil},
		{of(violence, disaster, economy), atAnyTime, types{event.Crime, event.Arrest}, nil},
		everywhere,
	},
	part: {
		{of(talks, unrest, economy, start), atAnyTime, types{event.EconomicRelease, event.Sanction}, nil},
		{of(talks, unrest), atAnyTime, types{event.Visit, event.Agreement}, nil},
		{of(talks, vote, court, unrest, post, economy), atAnyTime, types{event.Visit, event.EconomicRelease}, types{event.Statement, event.Other}},
		{of(unrest, violence, disaster, economy), atAnyTime, types{event.Crime, event.Arrest}, nil},
		everywhere,
	},
	group: {
		{of(talks, vote), atAnyTime, nil, nil},
		everywhere,
		{of(talks, unrest, court, economy), atAnyTime, types{event.EconomicRelease}, nil},
		{of(violence, disaster, unrest), onceBegun, types{event.DiseaseOutbreak}, nil},
	},
	venue: {
		{of(talks, vote, court, post, economy, anything), atAnyTime, types{event.Death}, nil},
		{of(talks, vote, start, unrest, anything), atAnyTime, nil, nil},
		{of(sport, unrest), atAnyTime, nil, nil},
		{of(talks, violence, disaster, start), atAnyTime, nil, nil},
	},
	banner: {
		{of(talks, unrest, economy, anything), onceBegun, types{event.EconomicRelease, event.Death}, nil},
		{of(talks, unrest, economy, vote, anything), onceBegun, types{event.EconomicRelease, event.Death}, nil},
	},
}

// Numbers of entries that more is known of.
const (
	sayAgain    = 0 // "we will talk again"
	sayFigures  = 3 // "I have seen": of one speaker
	tellPending = 5 // a decision is expected

	tellConfirmed = 6 // "the date was confirmed"
	tellNoDate    = 7
	tellMore      = 11 // details are to follow
	tellSpread    = 12 // the news did

	noProtest  = 1 // residents, the one group that is everywhere
	unknownMan = 3 // the one entry in the list of groups that is a single person
)

// fitting returns the numbers of the entries that may be told of the event.
func (b *builder) fitting(list wordList) []int {
	if list == topic {
		return topicsOf(b.event.Type)
	}
	if b.fits[list] == nil {
		for i, f := range fitOf[list] {
			if f.suits(b.event.Type) && b.at(f.stage) {
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
	case overnight:
		midnight := b.begin - b.begin%day + day
		return b.over() && b.lasts() && b.end >= midnight+4*hour
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
