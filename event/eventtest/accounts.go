package eventtest

import (
	"slices"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
)

// account says what stands in a field, each time in another way.
type account func() claimed

// claimed is a field that a claim speaks of, what stands there by its account,
// how that is told where it is not a word of a vocabulary, and what the event
// has there.
type claimed struct{ about, value, told, now string }

// differs reports whether there is an account that is not the event's own.
func (c claimed) differs() bool { return c.about != "" && c.value != c.now }

// account returns that of a field of the event that accounts may differ on. The
// field need not be filled.
func (b *builder) account() account {
	e := b.event
	switch n := b.rng.below(8); {
	case n == 0 && b.over() && b.lasts():
		return b.claimedDuration
	case n == 1 && strings.Contains(string(e.Time.Start), "T"):
		return b.claimedStart
	case n == 2:
		return func() claimed {
			return claimed{"/status", string(one(&b.rng, statusesOf(e.Type))), "", string(e.Status)}
		}
	case n == 3 && b.held() && headlineOf(e.Type).disputable():
		return func() claimed {
			title := inTown(b.words.lists[title][headlineOf(e.Type)], b.words, b.town+b.rng.between(1, len(b.countries)-1))
			return claimed{"/title", title, title, e.Title}
		}
	case n == 4 && len(e.Participants) > 0:
		return b.claimedOf(&e.Participants[b.rng.below(len(e.Participants))])
	case n == 5 && len(e.Outcomes) > 0:
		return func() claimed { return b.claimedOutcome(&e.Outcomes[0]) }
	case n == 6 && len(e.Figures) > 0:
		return func() claimed { return b.claimedFigure(&e.Figures[0]) }
	case n == 7 && len(e.Quotes) > 0 && e.Quotes[0].Said != "":
		return b.claimedSaid
	default:
		return func() claimed { return claimed{} }
	}
}

func (b *builder) claimedDuration() claimed {
	longer := int((b.end-b.begin)/minute)*b.rng.between(15, 25)/10/5*5 + 5
	return claimed{about: "/time/duration", value: b.isoDuration(longer)}
}

func (b *builder) claimedStart() claimed {
	before := b.begin - instant(5*b.rng.between(3, 36))*minute // on the same day
	return claimed{"/time/start", string(b.write("Y-M-DTh:i", before)), "", string(b.event.Time.Start)}
}

func (b *builder) claimedSaid() claimed {
	q := &b.event.Quotes[0]
	before := b.quotes[0].moment - instant(b.rng.between(1, 3))*day
	return claimed{"/quotes/" + string(q.ID) + "/said", string(b.write("Y-M-D", before)), "", string(q.Said)}
}

// claimedFigure claims another number. Told is one of people or in percent, that
// a report may write so.
func (b *builder) claimedFigure(f *event.Figure) claimed {
	r := b.readings[0]
	size := max(r.best, -r.best)
	other := r.best + b.rng.between(-size/5, size/5+2)
	if f.Kind == event.FigureKindVoteShare {
		other = min(other, allVotes)
	}
	n := string(r.scale.write(other))
	told := ""
	if (f.Unit == "%" || harms(f.Kind) && f.Unit != "") && !strings.ContainsAny(n, "eE") {
		told = n + b.words.join + f.Unit
	}
	return claimed{"/figures/" + string(f.ID) + "/value", n, told, string(f.Value)}
}

func (b *builder) claimedAlready(about string) bool {
	return slices.ContainsFunc(b.event.Claims, func(c event.Claim) bool { return c.About == about })
}

// claimedOf claims another size, attendance or country.
func (b *builder) claimedOf(p *participant.Participant) account {
	at := "/participants/" + string(p.ID)
	switch {
	case p.Kind == participant.Group:
		return func() claimed { return b.claimedSize(at, &p.Size) }
	case p.Kind == participant.State || b.rng.percent(50):
		return func() claimed {
			a := one(&b.rng, b.attendances(p.Roles))
			if a == "" {
				return claimed{}
			}
			return claimed{at + "/attendance", string(a), "", string(p.Attendance)}
		}
	default:
		return func() claimed { return claimed{at + "/country", one(&b.rng, locales).country, "", p.Country} }
	}
}

// claimedSize claims another size of a group, which is near the one that is told.
func (b *builder) claimedSize(at string, s *participant.Size) claimed {
	told, now := s.Min, ""
	if s.Max != nil {
		told, now = s.Max, itoa(*s.Max)
	}
	if told == nil {
		return claimed{}
	}
	n := itoa(*told + b.rng.between(*told/10+1, *told*4/5))
	return claimed{at + "/size/max", n, n + b.words.join + b.word(people), now}
}

// claimedOutcome claims another result of the same subject.
func (b *builder) claimedOutcome(o *event.Outcome) claimed {
	for k, subject := range b.words.lists[topic] {
		if subject == o.Subject {
			return claimed{"/outcomes/" + string(o.ID) + "/result", string(one(&b.rng, b.results(k))), "", string(o.Result)}
		}
	}
	return claimed{}
}
