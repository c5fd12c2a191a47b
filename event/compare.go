package event

import (
	"cmp"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/participant"
)

// Comparison is how two accounts of one event lie to each other, part by part:
// first what both have or only the first, in its order, then within each kind
// what only the second has.
type Comparison struct {
	Parts []PartComparison
}

// PartComparison holds a part of one account against the same part of another.
type PartComparison struct {
	// Part says what is compared.
	Part ComparedPart
	// A and B are the part in the two accounts. One of them is empty where only
	// the other account has it.
	A, B ComparedSide
	// MatchedBy says how the two were found to be the same, in a word: their
	// identifier, name, alias, spelling, text, subject … It is empty where only
	// one account has the part.
	MatchedBy string
	// Verdict is the gravest of the fields', or says that only one account has
	// the part.
	Verdict Verdict
	// Fields are what either of them says.
	Fields []FieldComparison
}

// ComparedSide is a part in one of two accounts.
type ComparedSide struct {
	// Paths are its places in the event: none where the account has no such
	// part, several where a quote is given in several wordings.
	Paths []diag.Pointer
	// Label is what a reader calls it.
	Label string
}

// FieldComparison holds one field of a part against the same field of another.
type FieldComparison struct {
	// Name is the field's name in the model; that of a field within a field has
	// a slash: time/duration.
	Name string
	// A and B are what the two accounts say, for a reader.
	A, B string
	// Verdict says how they lie to each other.
	Verdict Verdict
}

// A ComparedPart is a kind of part that accounts are compared by.
type ComparedPart string

// The parts, in the order in which they are compared.
const (
	ComparedEvent       ComparedPart = "event"
	ComparedPlace       ComparedPart = "place"
	ComparedParticipant ComparedPart = "participant"
	ComparedQuote       ComparedPart = "quote"
	ComparedOutcome     ComparedPart = "outcome"
	ComparedFigure      ComparedPart = "figure"
	ComparedClaim       ComparedPart = "claim"
	ComparedRelation    ComparedPart = "relation"
)

// A Verdict says how two accounts of one thing lie to each other.
type Verdict string

// The verdicts.
const (
	// Both say the same.
	VerdictAgrees Verdict = "agrees"
	// Both can be right: one is less precise, or both leave room that they
	// share.
	VerdictWithinPrecision Verdict = "agrees-within-precision"
	// They say it in other words, or say different things of which neither
	// denies the other.
	VerdictDiffers Verdict = "differs"
	// Only the first account says anything.
	VerdictOnlyFirst Verdict = "only-first"
	// Only the second account says anything.
	VerdictOnlySecond Verdict = "only-second"
	// Both cannot be right.
	VerdictContradicts Verdict = "contradicts"
)

// Compare holds two accounts of one event against each other, such as those of
// two outlets.
//
// Participants and places are matched by identifier, then by name, alias and
// spelling, upper case, accents and typography aside; ids inside the files do
// not count, since each file has its own. People are matched without title (Dr,
// Sir, Mr, Jr) too, and by the surname where one account has no more and no other
// person in either has it; Jr and Sr are two. Where nobody else fits, so are people
// whose names differ as in languages of other letters (Petrov, Petrow; Müller,
// Mueller) or in an initial. Outcomes are matched by subject, else
// a verdict by who stood trial and the only victory by that; figures by kind,
// unit and whose they are, claims by their text or by what they speak of. Quotes are matched as the same utterance: the same words, or
// many of them from the same speakers; variants of one another are one.
//
// Dates agree within precision where they may be the same day, durations and
// figures where their ranges meet, coordinates where the places are as near as
// their precision allows. Values of a vocabulary contradict where both cannot be
// right: two winners of one thing, convicted and acquitted, victim and
// perpetrator; summit and meeting differ only. Text in other words differs and
// contradicts nothing, but for printed words of which one wording denies or
// counts what the other does not.
// What is about the record rather than the event is not compared: sources,
// subjects, translations, extensions, the record itself.
//
// Neither event is changed; none (nil) is an event that says nothing. Compare is safe for concurrent use.
func Compare(a, b *Event) Comparison {
	c := &comparer{a: accountOf(a, "a"), b: accountOf(b, "b")}
	c.compareEvent()
	c.comparePlaces()
	c.compareParticipants()
	c.compareQuotes()
	c.compareOutcomes()
	c.compareFigures()
	c.compareClaims()
	c.compareRelations()
	return Comparison{Parts: c.parts}
}

// Contradictions returns the parts in which the accounts contradict each other,
// each with those fields alone in which they do.
func (c Comparison) Contradictions() []PartComparison {
	var list []PartComparison
	for _, part := range c.Parts {
		if part.Verdict != VerdictContradicts {
			continue
		}
		part.Fields = slices.DeleteFunc(slices.Clone(part.Fields), func(f FieldComparison) bool {
			return f.Verdict != VerdictContradicts
		})
		list = append(list, part)
	}
	return list
}

// Count returns how many fields have the verdict.
func (c Comparison) Count(v Verdict) int {
	n := 0
	for _, part := range c.Parts {
		for _, f := range part.Fields {
			if f.Verdict == v {
				n++
			}
		}
	}
	return n
}

// comparer builds a comparison.
type comparer struct {
	a, b  account
	parts []PartComparison
}

// account is one of the two events, and which of its parts were matched.
type account struct {
	*Event
	mark string
	// names are what a reader calls the participants.
	names map[participant.ID]string
	// The others say what the ids of the account stand for in both.
	participants, quotes, outcomes, figures map[string]string
}

func accountOf(e *Event, mark string) account {
	if e == nil {
		e = &Event{}
	}
	names := make(map[participant.ID]string, len(e.Participants))
	for i := range e.Participants {
		if p := &e.Participants[i]; names[p.ID] == "" {
			names[p.ID] = p.Label()
		}
	}
	return account{Event: e, mark: mark, names: names}
}

// open begins a part that only one account has, or both: i or j is negative
// where an account has none.
func (c *comparer) open(part ComparedPart, i, j int, label func(e *account, i int) string) *PartComparison {
	p := PartComparison{Part: part}
	if i >= 0 {
		p.A = side(part, i, label(&c.a, i))
	}
	if j >= 0 {
		p.B = side(part, j, label(&c.b, j))
	}
	return &p
}

func side(part ComparedPart, i int, label string) ComparedSide {
	return ComparedSide{Paths: []diag.Pointer{place(string(part)+"s", i).Pointer()}, Label: label}
}

// close enters the part with its verdict.
func (c *comparer) close(p *PartComparison) {
	switch {
	case len(p.B.Paths) == 0:
		p.Verdict = VerdictOnlyFirst
	case len(p.A.Paths) == 0:
		p.Verdict = VerdictOnlySecond
	default:
		p.Verdict = VerdictAgrees
		for _, f := range p.Fields {
			if f.Verdict.gravity() > p.Verdict.gravity() {
				p.Verdict = f.Verdict
			}
		}
	}
	c.parts = append(c.parts, *p)
}

// gravity orders the verdicts of what both accounts have. What only one of
// them says takes nothing from their agreement.
func (v Verdict) gravity() int {
	return cmp.Or(map[Verdict]int{VerdictWithinPrecision: 1, VerdictDiffers: 2, VerdictContradicts: 3}[v], 0)
}

// add compares a field whose values read a and b. Where both are there and do
// not read the same, judge decides.
func (p *PartComparison) add(name, a, b string, judge func() Verdict) {
	switch {
	case a == "" && b == "":
	case b == "":
		p.Fields = append(p.Fields, FieldComparison{name, a, b, VerdictOnlyFirst})
	case a == "":
		p.Fields = append(p.Fields, FieldComparison{name, a, b, VerdictOnlySecond})
	case a == b:
		p.Fields = append(p.Fields, FieldComparison{name, a, b, VerdictAgrees})
	default:
		p.Fields = append(p.Fields, FieldComparison{name, a, b, judge()})
	}
}
