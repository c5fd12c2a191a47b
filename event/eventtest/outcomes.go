package eventtest

import (
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
)

// addOutcomes says what came of the event, which is nothing yet while it is
// planned.
func (b *builder) addOutcomes() {
	if b.planned() || len(b.sources) == 0 || !b.maybe(60) {
		return
	}
	topics := b.words.lists[topic]
	for i, k := range some(&b.rng, indexes(topics), b.rng.between(1, 2)) {
		o := event.Outcome{
			ID:      event.OutcomeID(slug(english().lists[topic][k])),
			Subject: topics[k],
			Result:  b.result(),
			Sources: b.supporting(b.rng.between(1, 2)),
		}
		if i > 0 && b.rng.percent(20) {
			o.ID = event.OutcomeID("o" + itoa(i+1))
		}
		if b.maybe(60) {
			o.Date = b.date(b.end)
		}
		b.event.Outcomes = append(b.event.Outcomes, o)
	}
}

// result is one that the event's status allows.
func (b *builder) result() event.Result {
	switch {
	case !b.held():
		return one(&b.rng, []event.Result{event.ResultNotReached, event.ResultInconclusive, event.ResultUnknown, "fixture:adjourned"})
	case b.rng.percent(20):
		return one(&b.rng, event.Results())
	default:
		return one(&b.rng, b.family.results())
	}
}

// addRelations leads to other events: some of a day near this one, some of
// ages away.
func (b *builder) addRelations() {
	if !b.maybe(30) {
		return
	}
	for i := range b.rng.between(1, 2) {
		r := event.Relation{Type: one(&b.rng, event.RelationTypes())}
		if b.maybe(70) {
			r.Target = b.otherEvent(i)
		}
		if r.Target == "" || b.maybe(40) {
			r.Title = b.titleFrom(b.words, (b.town+1)%len(b.words.lists[town]))
		}
		if b.maybe(60) {
			r.Date = b.relatedDate(r.Type)
		}
		b.event.Relations = append(b.event.Relations, r)
	}
}

// otherEvent is the id of an event that no generator makes.
func (b *builder) otherEvent(i int) event.ID {
	place := slug(one(&b.rng, english().lists[town]))
	return event.ID(place + "-" + itoa(b.rng.between(1, 9999)) + "-related-" + itoa(i+1))
}

func (b *builder) relatedDate(t event.RelationType) edtf.Date {
	away := instant(b.rng.between(2, 400)) * day
	switch t {
	case event.RelationTypeFollows, event.RelationTypeCausedBy:
		away = -away
	case event.RelationTypeRelated:
		if b.rng.percent(75) {
			return one(&b.rng, farDates)
		}
	case event.RelationTypePrecedes, event.RelationTypeCauses, event.RelationTypePreconditionOf:
	default:
		away = 0
	}
	return b.date(b.begin + away)
}

func indexes(list []string) []int {
	all := make([]int, len(list))
	for i := range all {
		all[i] = i
	}
	return all
}
