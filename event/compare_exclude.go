package event

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/internal/textmatch"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
)

// sides are groups of values of one vocabulary of which a thing can be in one at
// most. A value may be in none.
type sides[T comparable] [][]T

// exclude reports whether both values cannot be right.
func (s sides[T]) exclude(a, b T) bool {
	i, j := s.of(a), s.of(b)
	return i >= 0 && j >= 0 && i != j
}

func (s sides[T]) of(v T) int {
	return slices.IndexFunc(s, func(side []T) bool { return slices.Contains(side, v) })
}

// kindred are types that one event can have in the eyes of two outlets: one is
// the other seen wider, or what it led to.
var kindred = [][]Type{
	{Summit, Meeting, Negotiation, Visit},
	{Negotiation, Agreement, Ceasefire},
	{Attack, ArmedConflict, Crime},
	{Crime, Arrest, CourtCase},
	{Accident, Disaster},
	{Protest, Strike},
	{Accident, Death},
	{Crime, Death},
}

// types judges two types: one of no other list and one of one's own say little.
func types(a, b Type) Verdict {
	switch {
	case a == Other || b == Other, strings.Contains(string(a), ":") || strings.Contains(string(b), ":"):
		return VerdictDiffers
	case slices.ContainsFunc(kindred, func(group []Type) bool { return slices.Contains(group, a) && slices.Contains(group, b) }):
		return VerdictDiffers
	default:
		return VerdictContradicts
	}
}

// statuses judges two statuses; one that is unconfirmed leaves open what is.
func statuses(a, b Status) Verdict {
	if a == StatusUnconfirmed || b == StatusUnconfirmed {
		return VerdictWithinPrecision
	}
	return VerdictContradicts
}

// verdicts are the results of a trial.
var verdicts = []Result{ResultConvicted, ResultAcquitted}

// results are the results that exclude each other.
var results = []sides[Result]{
	{{ResultReached, ResultPassed, ResultWon}, {ResultPartial}, {ResultNotReached, ResultRejected}},
	{{ResultConvicted}, {ResultAcquitted}, {ResultInconclusive}},
	{{ResultReached, ResultPassed, ResultWon, ResultRejected}, {ResultInconclusive}},
}

// outcomeResults judges the results of two outcomes. Of several who stand trial
// one may be convicted and another acquitted.
func outcomeResults(x, y *Outcome, mine, theirs referring) Verdict {
	switch {
	case x.Result == ResultUnknown || y.Result == ResultUnknown:
		return VerdictWithinPrecision
	case slices.Contains(verdicts, x.Result) && slices.Contains(verdicts, y.Result) && strangers(mine, theirs):
		return VerdictDiffers
	case slices.ContainsFunc(results, func(s sides[Result]) bool { return s.exclude(x.Result, y.Result) }):
		return VerdictContradicts
	default:
		return VerdictDiffers
	}
}

// strangers reports whether both name somebody, and nobody is named by both.
func strangers(a, b referring) bool {
	return len(a.stands) > 0 && len(b.stands) > 0 && inCommon(a.stands, b.stands) == 0
}

// winners is the verdict on participants of an outcome of which neither
// account's are all of the other's: one thing has one winner.
func winners(x, y *Outcome) Verdict {
	if x.Result == ResultWon && y.Result == ResultWon {
		return VerdictContradicts
	}
	return VerdictDiffers
}

// Roles of which a participant has one at most: at court, in a crime, at a visit.
var courtRoles = sides[participant.Role]{
	{participant.RoleDefendant},
	{participant.RolePlaintiff},
	{participant.RoleProsecutor},
	{participant.RoleJudge},
}

var crimeRoles = sides[participant.Role]{
	{participant.RoleVictim},
	{participant.RolePerpetrator, participant.RoleSuspect},
}

var visitRoles = sides[participant.Role]{{participant.RoleHost}, {participant.RoleGuest}}

// rolesExclude reports whether a participant cannot have been what both accounts
// say: nobody is both victim and perpetrator, and who won in the one has not lost
// in the other.
func (c *comparer) rolesExclude(x, y *participant.Participant) bool {
	for _, s := range []sides[participant.Role]{courtRoles, crimeRoles, visitRoles} {
		for _, v := range x.Roles {
			for _, w := range y.Roles {
				if s.exclude(v, w) && !slices.Contains(y.Roles, v) && !slices.Contains(x.Roles, w) {
					return true
				}
			}
		}
	}
	return c.wonByOthers(&c.a, &c.b, x, y) || c.wonByOthers(&c.b, &c.a, y, x)
}

// wonByOthers reports whether a participant that won in one account has none of
// the winners of the other to share it with.
func (c *comparer) wonByOthers(mine, theirs *account, x, y *participant.Participant) bool {
	if !slices.Contains(x.Roles, participant.RoleWinner) || slices.Contains(y.Roles, participant.RoleWinner) || len(y.Roles) == 0 {
		return false
	}
	won, others := mine.winners(), theirs.winners()
	return strangers(mine.refer(won), theirs.refer(others))
}

func (c *account) winners() []participant.ID {
	var list []participant.ID
	for i := range c.Participants {
		if slices.Contains(c.Participants[i].Roles, participant.RoleWinner) {
			list = append(list, c.Participants[i].ID)
		}
	}
	return list
}

// standings are those that exclude each other.
var standings = sides[Standing]{{StandingAgreed}, {StandingDisputed}, {StandingRefuted}}

// opposed are relations that say the opposite of the same event.
var opposed = []sides[RelationType]{
	{{RelationTypeFollows, RelationTypeCausedBy}, {RelationTypePrecedes, RelationTypeCauses, RelationTypePreconditionOf}},
	{{RelationTypePartOf}, {RelationTypeHasPart}},
	{{RelationTypeSameAs}, {RelationTypeFollows, RelationTypePrecedes, RelationTypeCauses, RelationTypeCausedBy, RelationTypePartOf, RelationTypeHasPart}},
}

func relationTypes(a, b RelationType) Verdict {
	if slices.ContainsFunc(opposed, func(s sides[RelationType]) bool { return s.exclude(a, b) }) {
		return VerdictContradicts
	}
	return VerdictDiffers
}

// unlike reports whether two wordings of an utterance, both given as printed,
// cannot both be what was said: one denies and the other does not, or they have
// other numbers, in digits or, where all else is equal, in words. A part of the
// other may leave out either.
func unlike(x, y wording) bool {
	if !printed(x.Quote) || !printed(y.Quote) || !sameLanguage(x.Language, y.Language) || align(x.words, y.words).within {
		return false
	}
	a, b := numbers(x.words), numbers(y.words)
	return textmatch.Negates(x.Text) != textmatch.Negates(y.Text) || otherNumbers(x.words, y.words) ||
		len(a) > 0 && len(a) == len(b) && !slices.Equal(a, b)
}

// printed reports whether a quote gives the words of the source.
func printed(q *quote.Quote) bool { return q.Type == quote.Direct || q.Type == quote.Partial }

func numbers(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w[0] < '0' || w[0] > '9' })
}

// units are the ways to write what is counted, by the first of them.
var units = map[string]string{
	"people": "", "persons": "", "person": "", "dead": "", "deaths": "", "killed": "", "injured": "", "wounded": "",
	"votes": "", "vote": "", "ballots": "", "points": "",
	"percent": "%", "per cent": "%", "pct": "%", "percentage": "%", "prozent": "%", "%": "%",
	"euro": "eur", "euros": "eur", "€": "eur", "dollar": "usd", "dollars": "usd", "us dollars": "usd", "$": "usd", "us$": "usd",
	"pounds": "gbp", "£": "gbp", "rubles": "rub", "roubles": "rub", "₽": "rub",
}

// unit is what a figure counts as it compares. A share of the vote is in per
// cent, said or not.
func (f *Figure) unit() string {
	unit := plain(f.Unit)
	if known, ok := units[unit]; ok {
		unit = known
	}
	if unit == "" && f.Kind == FigureKindVoteShare {
		return "%"
	}
	return unit
}
