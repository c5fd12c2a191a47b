package event

import (
	"github.com/newsevent/newsevent/internal/check"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// The functions here name every place of the model that refers to another
// part of the event. Rules about references go through them, so that a new
// field with references is entered here and nowhere else.

// holder is a member that elements of one of the event's lists hold references
// in.
type holder struct {
	list, member string
	// leaf is where the references stand if the member is a list of objects.
	leaf string
	// single says that the member is one reference and no list.
	single bool
	// chain is the kind of chain that the references make, if they lead to
	// elements of the list that they stand in.
	chain chain
}

// reference says where a reference stands: the one at k that the element at i
// holds. It becomes a place only where one is needed.
type reference struct {
	in   *holder
	i, k int
}

func (r reference) place() check.Place {
	at := place(r.in.list, r.i).Member(r.in.member)
	if !r.in.single {
		at = at.Index(r.k)
	}
	if r.in.leaf != "" {
		at = at.Member(r.in.leaf)
	}
	return at
}

// The holders of references. Nothing changes them.
var (
	participantOnBehalfOf = holder{list: "participants", member: "onBehalfOf", chain: ofRepresentatives}
	participantMemberOf   = holder{list: "participants", member: "memberOf", chain: ofMembers}
	participantSources    = holder{list: "participants", member: "sources"}
	sourceDerivedFrom     = holder{list: "sources", member: "derivedFrom", leaf: "source", chain: ofDerivations}
	quoteSpeakers         = holder{list: "quotes", member: "speakers"}
	quoteAddressees       = holder{list: "quotes", member: "addressees"}
	quoteAppearances      = holder{list: "quotes", member: "appearances", leaf: "source"}
	quoteNestedIn         = holder{list: "quotes", member: "nestedIn", single: true, chain: ofNestings}
	quoteVariantOf        = holder{list: "quotes", member: "variantOf", single: true, chain: ofVariants}
	outcomeParticipants   = holder{list: "outcomes", member: "participants"}
	outcomeQuotes         = holder{list: "outcomes", member: "quotes"}
	outcomeSources        = holder{list: "outcomes", member: "sources"}
	figureOf              = holder{list: "figures", member: "of", single: true}
	figureBy              = holder{list: "figures", member: "by"}
	figureSources         = holder{list: "figures", member: "sources"}
	claimBy               = holder{list: "claims", member: "by"}
	claimQuotes           = holder{list: "claims", member: "quotes"}
	claimSources          = holder{list: "claims", member: "sources"}
	claimRefutes          = holder{list: "claims", member: "refutes"}
	relationSources       = holder{list: "relations", member: "sources"}
)

// participantReferences calls visit for every reference to a participant.
func (e *Event) participantReferences(visit func(reference, participant.ID)) {
	for i := range e.Participants {
		each(&participantOnBehalfOf, i, e.Participants[i].OnBehalfOf, visit)
		each(&participantMemberOf, i, e.Participants[i].MemberOf, visit)
	}
	for i := range e.Quotes {
		each(&quoteSpeakers, i, e.Quotes[i].Speakers, visit)
		each(&quoteAddressees, i, e.Quotes[i].Addressees, visit)
	}
	for i := range e.Outcomes {
		each(&outcomeParticipants, i, e.Outcomes[i].Participants, visit)
	}
	for i := range e.Figures {
		one(&figureOf, i, e.Figures[i].Of, visit)
		each(&figureBy, i, e.Figures[i].By, visit)
	}
	for i := range e.Claims {
		each(&claimBy, i, e.Claims[i].By, visit)
	}
}

// quoteReferences calls visit for every reference to a quote.
func (e *Event) quoteReferences(visit func(reference, quote.ID)) {
	for i := range e.Quotes {
		one(&quoteNestedIn, i, e.Quotes[i].NestedIn, visit)
		one(&quoteVariantOf, i, e.Quotes[i].VariantOf, visit)
	}
	for i := range e.Outcomes {
		each(&outcomeQuotes, i, e.Outcomes[i].Quotes, visit)
	}
	for i := range e.Claims {
		each(&claimQuotes, i, e.Claims[i].Quotes, visit)
	}
}

// claimReferences calls visit for every reference to a claim.
func (e *Event) claimReferences(visit func(reference, ClaimID)) {
	for i := range e.Claims {
		each(&claimRefutes, i, e.Claims[i].Refutes, visit)
	}
}

// sourceReferences calls visit for every reference to a source.
func (e *Event) sourceReferences(visit func(reference, source.ID)) {
	for i := range e.Participants {
		each(&participantSources, i, e.Participants[i].Sources, visit)
	}
	for i := range e.Sources {
		for k := range e.Sources[i].DerivedFrom {
			visit(reference{&sourceDerivedFrom, i, k}, e.Sources[i].DerivedFrom[k].Source)
		}
	}
	for i := range e.Quotes {
		for k := range e.Quotes[i].Appearances {
			visit(reference{&quoteAppearances, i, k}, e.Quotes[i].Appearances[k].Source)
		}
	}
	for i := range e.Outcomes {
		each(&outcomeSources, i, e.Outcomes[i].Sources, visit)
	}
	for i := range e.Figures {
		each(&figureSources, i, e.Figures[i].Sources, visit)
	}
	for i := range e.Claims {
		each(&claimSources, i, e.Claims[i].Sources, visit)
	}
	for i := range e.Relations {
		each(&relationSources, i, e.Relations[i].Sources, visit)
	}
}

// sourceHolders calls visit for every place that may hold references to
// sources, whether it does or not.
func (e *Event) sourceHolders(visit func(check.Place)) {
	lists := [...]struct {
		name, member string
		length       int
	}{
		{"participants", "sources", len(e.Participants)},
		{"sources", "derivedFrom", len(e.Sources)},
		{"quotes", "appearances", len(e.Quotes)},
		{"outcomes", "sources", len(e.Outcomes)},
		{"figures", "sources", len(e.Figures)},
		{"claims", "sources", len(e.Claims)},
		{"relations", "sources", len(e.Relations)},
	}
	for _, list := range lists {
		for i := range list.length {
			visit(place(list.name, i).Member(list.member))
		}
	}
}

func each[T any](in *holder, i int, ids []T, visit func(reference, T)) {
	for k, id := range ids {
		visit(reference{in, i, k}, id)
	}
}

func one[T ~string](in *holder, i int, id T, visit func(reference, T)) {
	if id != "" {
		visit(reference{in: in, i: i}, id)
	}
}
