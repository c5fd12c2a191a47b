package eventtest

import (
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// addOutcomes says what came of the event, which is nothing while it is
// planned, or was called off in time.
func (b *builder) addOutcomes() {
	if b.early || len(b.sources) == 0 || !b.maybe(60) {
		return
	}
	for i, k := range some(&b.rng, b.fitting(topic), b.rng.between(1, 2)) {
		o := event.Outcome{
			ID:      event.OutcomeID(slug(english().lists[topic][k])),
			Subject: b.words.lists[topic][k],
			Result:  one(&b.rng, b.results(k)),
		}
		if i > 0 && b.rng.percent(20) {
			o.ID = event.OutcomeID("o" + itoa(i+1))
		}
		b.concern(&o, k)
		var known instant
		o.Sources, known = b.supporting(b.rng.between(1, 2))
		if b.maybe(60) {
			o.Date = b.dateUpTo(min(b.end, known), known)
		}
		if b.maybe(30) {
			o.Quotes = b.idsOfQuotes(b.rng.between(1, 2))
		}
		if b.maybe(30) {
			o.Text = b.words.lists[after][openOrNot(o.Result)]
		}
		b.event.Outcomes = append(b.event.Outcomes, o)
	}
}

// results are those of the topic that the event's status allows: what goes on
// has no winner.
func (b *builder) results(subject int) []event.Result {
	switch {
	case b.family == anything: // the title speaks of no negotiation
		return []event.Result{event.ResultInconclusive, event.ResultUnknown}
	case b.calledOff():
		return []event.Result{event.ResultNotReached, event.ResultInconclusive, event.ResultUnknown, "fixture:adjourned"}
	case !b.over():
		return []event.Result{event.ResultInconclusive, event.ResultUnknown}
	case b.event.Type == event.EconomicRelease: // prices are no answer
		return []event.Result{event.ResultInconclusive, event.ResultUnknown}
	case b.event.Type == event.Appointment: // the title says that the post is filled
		return []event.Result{event.ResultReached}
	case b.event.Type == event.Resignation: // nobody follows within the day
		return []event.Result{event.ResultInconclusive, event.ResultUnknown}
	case signed(b.event.Type):
		return []event.Result{event.ResultReached, event.ResultPartial}
	case subject == cup:
		return []event.Result{event.ResultWon}
	case subject == presidency && b.winner != "":
		return []event.Result{event.ResultWon}
	case subject == presidency && len(b.withRole(participant.RoleCandidate)) > 0:
		return []event.Result{event.ResultInconclusive}
	case subject == verdict:
		return append(resultsOf(subject), "fixture:adjourned")
	default:
		return resultsOf(subject)
	}
}

// concern names those whom the outcome is about.
func (b *builder) concern(o *event.Outcome, subject int) {
	switch {
	case o.Result == event.ResultWon:
		if b.winner != "" {
			o.Participants = append(o.Participants, b.winner)
		}
	case subject == verdict:
		o.Participants = b.withRole(participant.RoleDefendant)
		if len(o.Participants) == 0 && (o.Result == event.ResultConvicted || o.Result == event.ResultAcquitted) {
			o.Result = event.ResultInconclusive // nobody stands before the court
		}
	case b.maybe(30):
		o.Participants = some(&b.rng, b.present(), b.rng.between(1, 2))
	}
}

// openOrNot returns the number of what is said of a result.
func openOrNot(r event.Result) int {
	const announced, open = 0, 1
	switch r {
	case event.ResultPartial, event.ResultNotReached, event.ResultInconclusive, event.ResultUnknown, "fixture:adjourned":
		return open
	default:
		return announced
	}
}

// addRelations leads to other events of a day near this one, and from a
// discovery to what was found.
func (b *builder) addRelations() {
	if b.event.Type == event.Discovery && b.maybe(75) {
		for range b.rng.between(1, 2) {
			b.event.Relations = append(b.event.Relations, b.found())
		}
	}
	if !b.maybe(30) {
		return
	}
	for i := range b.rng.between(1, 2) {
		r := event.Relation{Type: one(&b.rng, event.RelationTypes())}
		if b.maybe(70) {
			r.Target = b.otherEvent(i)
		}
		if r.Target == "" || b.maybe(40) {
			r.Title = b.titleOfAnother()
			if r.Type == event.RelationTypeSameAs {
				r.Title = b.event.Title
			}
		}
		if b.maybe(60) {
			r.Date = b.relatedDate(r.Type)
		}
		b.event.Relations = append(b.event.Relations, r)
	}
}

// found is of the time that a discovery tells of.
func (b *builder) found() event.Relation {
	i := b.rng.below(len(foundDates))
	return event.Relation{Type: event.RelationTypeRelated, Title: b.words.lists[find][i], Date: one(&b.rng, foundDates[i])}
}

// otherEvent is the id of an event that no generator makes.
func (b *builder) otherEvent(i int) event.ID {
	place := slug(one(&b.rng, english().lists[town]))
	return event.ID(place + "-" + itoa(b.rng.between(1, 9999)) + "-related-" + itoa(i+1))
}

// relatedDate is the day of the other event: before this one where it follows
// it, else near it.
func (b *builder) relatedDate(t event.RelationType) edtf.Date {
	away := b.rng.between(42, 400)
	switch t {
	case event.RelationTypeFollows, event.RelationTypeCausedBy:
		away = -away
	case event.RelationTypePrecedes, event.RelationTypeCauses, event.RelationTypePreconditionOf:
	default:
		away = 0
	}
	day := b.begin + instant(away)*day
	if b.rng.percent(50) {
		return b.write(one(&b.rng, spanPatterns), day)
	}
	return b.point(day)
}
