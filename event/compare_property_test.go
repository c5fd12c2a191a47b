package event_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

// requireSelfAgreement holds that an event contradicts nothing in itself and
// lacks nothing of itself.
func requireSelfAgreement(t *testing.T, e *event.Event) {
	t.Helper()
	for _, p := range event.Compare(e, e).Parts {
		require.Equal(t, event.VerdictAgrees, p.Verdict, "%+v", p)
		require.Equal(t, p.A, p.B)
		for _, f := range p.Fields {
			require.Equal(t, event.VerdictAgrees, f.Verdict, "%+v", f)
		}
	}
}

// requireMirror holds that it makes no difference which account comes first.
func requireMirror(t *testing.T, a, b *event.Event) {
	t.Helper()
	there, back := event.Compare(a, b).Parts, event.Compare(b, a).Parts
	for i := range back {
		back[i] = mirrored(back[i])
	}
	order := func(x, y event.PartComparison) int {
		return strings.Compare(string(x.Part)+paths(x), string(y.Part)+paths(y))
	}
	slices.SortFunc(there, order)
	slices.SortFunc(back, order)
	require.Equal(t, there, back)
}

func paths(p event.PartComparison) string {
	var b strings.Builder
	for _, side := range []event.ComparedSide{p.A, p.B} {
		for _, path := range side.Paths {
			b.WriteString(string(path) + " ")
		}
		b.WriteString("|")
	}
	return b.String()
}

func mirrored(p event.PartComparison) event.PartComparison {
	p.A, p.B, p.Verdict = p.B, p.A, opposite(p.Verdict)
	p.Fields = slices.Clone(p.Fields)
	for i := range p.Fields {
		f := &p.Fields[i]
		f.A, f.B, f.Verdict = f.B, f.A, opposite(f.Verdict)
	}
	return p
}

func opposite(v event.Verdict) event.Verdict {
	switch v {
	case event.VerdictOnlyFirst:
		return event.VerdictOnlySecond
	case event.VerdictOnlySecond:
		return event.VerdictOnlyFirst
	default:
		return v
	}
}

func TestAnEventAgreesWithItself(t *testing.T) {
	for _, path := range examples(t) {
		requireSelfAgreement(t, load(t, path))
	}
	g := eventtest.New(5)
	for range 100 {
		requireSelfAgreement(t, g.Event(eventtest.Full()))
	}
	requireSelfAgreement(t, &event.Event{})
	requireSelfAgreement(t, nil)
}

func TestComparingHasNoSides(t *testing.T) {
	paths := examples(t)
	for _, a := range paths {
		for _, b := range paths {
			requireMirror(t, load(t, a), load(t, b))
		}
	}
	g := eventtest.New(6)
	for range 50 {
		requireMirror(t, g.Event(), g.Event())
	}
}

func TestSpoiltEventsAreComparedAllTheSame(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	g := eventtest.New(7)
	last := &event.Event{}
	for range 300 {
		var b bytes.Buffer
		require.NoError(t, event.NewEncoder(&b, event.JSON).Encode(g.Event(eventtest.Full())))
		e, _ := event.Check("a.json", mutate(random, b.Bytes()))
		if e == nil {
			continue
		}
		requireSelfAgreement(t, e)
		requireMirror(t, e, last)
		last = e
	}
}

func TestManyAlikeAreComparedInReasonableTime(t *testing.T) {
	e := &event.Event{}
	for i := range 2000 {
		id := strings.Repeat("x", i%3)
		e.Participants = append(e.Participants, participant.Participant{ID: participant.ID(id), Name: "The same", Identifiers: map[string]string{"wikidata": id}})
		e.Quotes = append(e.Quotes, quote.Quote{ID: quote.ID(id), Text: "the same words again and again " + id, Speakers: []participant.ID{"x"}})
		e.Claims = append(e.Claims, event.Claim{Text: "the same"})
		e.Figures = append(e.Figures, event.Figure{Kind: "deaths"})
	}
	requireSelfAgreement(t, e)
}

func FuzzCompare(f *testing.F) {
	g := eventtest.New(8)
	for range 4 {
		var a, b bytes.Buffer
		require.NoError(f, event.NewEncoder(&a, event.NDJSON).Encode(g.Event(eventtest.Full())))
		require.NoError(f, event.NewEncoder(&b, event.NDJSON).Encode(g.Event()))
		f.Add(a.Bytes(), b.Bytes())
	}
	f.Fuzz(func(t *testing.T, first, second []byte) {
		a, _ := event.Check("a.json", first)
		b, _ := event.Check("b.json", second)
		if a == nil || b == nil {
			return
		}
		requireSelfAgreement(t, a)
		requireMirror(t, a, b)
	})
}
