package eventtest

import (
	"slices"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// poll is how those have voted whose votes the event is about. The share of
// nobody is that of those who are in favour.
type poll struct {
	cast   int
	shares map[participant.ID]int // in hundredths of a percent
}

const (
	allVotes  = 100_00
	halfVotes = allVotes / 2
)

// votes returns how many voted for somebody, or for nobody how many voted.
func (p poll) votes(of participant.ID) int {
	if of == "" {
		return p.cast
	}
	return p.cast * p.shares[of] / allVotes
}

func (b *builder) candidates() []participant.ID {
	return b.withRole(participant.RoleCandidate, participant.RoleWinner)
}

// holdPoll counts the votes, if the event is about any.
func (b *builder) holdPoll() {
	if b.family != vote {
		return
	}
	b.poll.shares = make(map[participant.ID]int)
	candidates := b.candidates()
	b.poll.cast = b.rng.between(8000, 80_000) // the title names a town
	if b.event.Type == event.Legislation {    // seats of a council
		b.poll.cast = b.rng.between(15, 150)
	}
	if len(candidates) > 0 {
		b.elect(candidates)
	} else {
		b.answer()
	}
}

// answer gives those in favour the majority where what was voted on is passed.
func (b *builder) answer() {
	cast := b.poll.cast
	inFavour := cast/2 + b.rng.between(cast/100+1, cast*2/5)
	if d := b.decision(); d == event.ResultRejected || d == "" && b.rng.percent(50) {
		inFavour = cast - inFavour
	}
	b.poll.shares[""] = inFavour * allVotes / cast
}

// decision is whether what was voted on is passed or rejected, and "" where
// that is not said.
func (b *builder) decision() event.Result {
	for i := range b.event.Outcomes {
		if r := b.event.Outcomes[i].Result; r == event.ResultPassed || r == event.ResultRejected {
			return r
		}
	}
	return ""
}

// elect gives the candidates shares that leave a few votes to others: the
// largest to the winner, and a majority where there is but one other; and to
// nobody a majority where nobody has won.
func (b *builder) elect(candidates []participant.ID) {
	if len(candidates) == 1 { // the others are not in the event
		b.poll.shares[candidates[0]] = b.rng.between(halfVotes/2, halfVotes-100)
		if b.winner != "" {
			b.poll.shares[candidates[0]] += halfVotes/2 + 200
		}
		return
	}
	weights := make([]int, len(candidates))
	for i := range candidates {
		weights[i] = b.rng.between(20, 100)
	}
	if won := slices.Index(candidates, b.winner); won >= 0 {
		weights[won] = slices.Max(weights) + b.rng.between(5, 40)
	}
	sum := 0
	for _, w := range weights {
		sum += w
	}
	if len(candidates) > 2 {
		sum += b.rng.below(15)
	}
	for i, id := range candidates {
		b.poll.shares[id] = weights[i] * allVotes / sum
		if b.winner == "" {
			b.poll.shares[id] = min(b.poll.shares[id], halfVotes-b.rng.between(10, 3_00))
		}
	}
}
