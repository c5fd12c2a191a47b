package eventtest_test

import (
	"cmp"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// standing returns what stands at a place in which elements are called by
// their id.
func standing(t *testing.T, e *event.Event, about string) string {
	data, err := json.Marshal(e)
	require.NoError(t, err)
	var v any
	require.NoError(t, json.Unmarshal(data, &v))
	for _, token := range strings.Split(about[1:], "/") {
		switch in := v.(type) {
		case map[string]any:
			v = in[token]
		case []any:
			i := slices.IndexFunc(in, func(element any) bool { return element.(map[string]any)["id"] == token })
			require.GreaterOrEqual(t, i, 0, about)
			v = in[i]
		}
	}
	text, ok := v.(string)
	if duration, is := v.(map[string]any); is {
		text, ok = duration["value"].(string)
	}
	if !ok && v != nil {
		data, err = json.Marshal(v)
		require.NoError(t, err)
		text = string(data)
	}
	return text
}

func TestClaimsOfAFieldSayWhatDoesNotStandThere(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, c := range e.Claims {
			if c.About != "" && standing(t, e, c.About) != "" {
				n++
				require.NotEqual(t, standing(t, e, c.About), c.Value, "%s %s", e.ID, c.ID)
				require.NotEqual(t, event.StandingAgreed, c.Standing, "%s %s", e.ID, c.ID)
			}
		}
		return n
	})
}

func TestClaimsRefuteWhatOthersSayOfTheSame(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, c := range e.Claims {
			for _, id := range c.Refutes {
				n++
				other := e.Claims[slices.IndexFunc(e.Claims, func(c event.Claim) bool { return c.ID == id })]
				require.NotEmpty(t, c.About, "%s %s", e.ID, c.ID)
				require.Equal(t, other.About, c.About, "%s %s", e.ID, c.ID)
				require.NotEqual(t, other.Value, c.Value, "%s %s", e.ID, c.ID)
				for _, by := range c.By {
					require.NotContains(t, other.By, by, "%s %s", e.ID, c.ID)
				}
			}
		}
		return n
	})
}

func TestReprintsAreOfTheSameAuthorsAndByAnotherPublisher(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			for _, d := range s.DerivedFrom {
				if d.Relation != source.RelationReprint {
					continue
				}
				n++
				of := sourceOf(e, d.Source)
				require.Equal(t, of.Authors, s.Authors, "%s %s", e.ID, s.ID)
				if s.Publisher != nil {
					require.NotEqual(t, of.Publisher.Name, s.Publisher.Name, "%s %s", e.ID, s.ID)
				}
			}
		}
		return n
	})
}

func TestAliasesAndOfficesAreNotToldTwice(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, p := range e.Participants {
			n += len(p.Aliases)
			require.NotContains(t, p.Aliases, p.Name, "%s %s", e.ID, p.ID)
			for i, held := range p.Positions {
				for _, other := range p.Positions[:i] {
					n++
					require.NotEqual(t, other.Title, held.Title, "%s %s", e.ID, p.ID)
				}
			}
		}
		return n
	})
}

func TestOneHostReceives(t *testing.T) {
	some(t, func(e *event.Event) int {
		hosts := 0
		for _, p := range e.Participants {
			if slices.Contains(p.Roles, participant.RoleHost) {
				hosts++
			}
		}
		require.LessOrEqual(t, hosts, 1, e.ID)
		return hosts
	})
}

func TestQuotesOfOneEventDiffer(t *testing.T) {
	some(t, func(e *event.Event) int {
		seen := map[string]bool{}
		for _, q := range e.Quotes {
			require.False(t, seen[q.Text], "%s %s: %s", e.ID, q.ID, q.Text)
			seen[q.Text] = true
		}
		return len(e.Quotes)
	})
}

func TestWhoWasOnlyInvitedSaysNothingAtTheEvent(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		if !held(e) {
			return 0
		}
		for _, q := range e.Quotes {
			for _, id := range q.Speakers {
				n++
				p, ok := e.Participant(id)
				require.True(t, ok)
				require.NotEqual(t, participant.AttendanceInvited, p.Attendance, "%s %s", e.ID, q.ID)
			}
		}
		return n
	})
}

func TestDatesOfSourcesAreInOrder(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, s := range e.Sources {
			for _, c := range s.Corrections {
				n++
				require.NotEqual(t, edtf.After, c.Date.Compare(s.Accessed), "%s %s", e.ID, s.ID)
				require.NotEqual(t, edtf.Before, c.Date.Compare(s.Published), "%s %s", e.ID, s.ID)
			}
			if e.Status == event.StatusConcluded {
				require.NotEqual(t, edtf.Before, s.Published.Compare(e.Time.End), "%s %s", e.ID, s.ID)
			}
		}
		for _, q := range e.Quotes {
			for _, a := range q.Appearances {
				n++
				require.NotEqual(t, edtf.After, q.Said.Compare(sourceOf(e, a.Source).Published), "%s %s", e.ID, q.ID)
			}
		}
		for _, f := range e.Figures {
			for _, id := range f.Sources {
				n++
				require.NotEqual(t, edtf.After, f.AsOf.Compare(sourceOf(e, id).Published), "%s %s", e.ID, f.ID)
			}
		}
		return n
	})
}

func TestMachinesSetWholeDays(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		dates := []edtf.Date{e.Record.Created, e.Record.Modified}
		for _, s := range e.Sources {
			dates = append(dates, s.Published, s.Modified, s.Accessed)
			if s.Archive != nil {
				dates = append(dates, s.Archive.Captured)
			}
		}
		for _, d := range dates {
			if d != "" {
				n++
				require.Regexp(t, `^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$`, d, e.ID)
			}
		}
		return n
	})
}

func TestClaimsThatRestOnAQuoteSayWhatItSays(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, c := range e.Claims {
			for _, id := range c.Quotes {
				n++
				q, ok := e.Quote(id)
				require.True(t, ok)
				if q.VariantOf == "" {
					require.Contains(t, q.Text, c.Text, "%s %s of %s", e.ID, c.ID, id)
				} else {
					require.Equal(t, c.Quotes[0], q.VariantOf, "%s %s", e.ID, c.ID)
				}
				require.Equal(t, q.Speakers, c.By, "%s %s of %s", e.ID, c.ID, id)
				require.Empty(t, c.About, "%s %s", e.ID, c.ID)
				if q.Said != "" {
					require.Equal(t, q.Said, c.Date, "%s %s of %s", e.ID, c.ID, id)
				}
			}
		}
		return n
	})
}

func TestClaimsDoNotRefuteTheirOwnWords(t *testing.T) {
	some(t, func(e *event.Event) (n int) {
		for _, c := range e.Claims {
			for _, id := range c.Refutes {
				n++
				other := e.Claims[slices.IndexFunc(e.Claims, func(c event.Claim) bool { return c.ID == id })]
				require.NotEqual(t, other.Text, c.Text, "%s: %s refutes %s", e.ID, c.ID, id)
			}
		}
		return n
	})
}

func TestNoClaimIsABareNumber(t *testing.T) {
	number := regexp.MustCompile(`^By this account: [-+.\deE]+\.$`)
	day := regexp.MustCompile(`\d{4}-\d\d-\d\d\.$`)
	n := 0
	for seed := range uint64(3) {
		g := eventtest.New(68 + seed)
		for range 600 {
			for _, c := range g.Event(eventtest.WithLanguage("en")).Claims {
				if strings.HasPrefix(c.Text, "By this account") && !day.MatchString(c.Text) {
					n++
					require.NotRegexp(t, number, c.Text)
				}
			}
		}
	}
	require.Positive(t, n)
}

func TestDenialsSayNothingElse(t *testing.T) {
	n := map[bool]int{}
	ofTypes(t, 60, event.Types(), func(e *event.Event) int {
		for _, c := range e.Claims {
			denied := c.Kind == event.ClaimKindDenial || c.Text == "This is denied."
			n[denied]++
			if denied {
				require.Empty(t, c.Value, "%s %s", e.ID, c.ID)
				require.Equal(t, "This is denied.", c.Text, "%s %s", e.ID, c.ID)
				require.NotEmpty(t, c.Refutes, "%s %s", e.ID, c.ID)
			}
		}
		return len(e.Claims)
	})
	require.Positive(t, n[true])
}

func TestTitlesAreDisputedWhereItMayHaveBeenElsewhere(t *testing.T) {
	ofTypes(t, 60, event.Types(), func(e *event.Event) (n int) {
		for _, c := range e.Claims {
			if c.About == "/title" {
				n++
				require.Contains(t, []event.Type{event.Attack, event.Disaster}, e.Type, "%s %s", e.ID, c.ID)
			}
		}
		return n
	})
}

func TestOtherSizesAndBeginningsAreNearThoseTold(t *testing.T) {
	n := map[string]int{}
	ofTypes(t, 120, event.Types(), func(e *event.Event) int {
		for _, c := range e.Claims {
			switch {
			case strings.HasSuffix(c.About, "/size/max") && c.Value != "":
				n["size"]++
				p, _ := e.Participant(participant.ID(strings.Split(c.About, "/")[2]))
				told := cmp.Or(p.Size.Max, p.Size.Min)
				require.NotNil(t, told, "%s %s", e.ID, c.ID)
				require.Less(t, number(t, event.Number(c.Value)), 2.0*float64(*told), "%s %s", e.ID, c.ID)
				require.Greater(t, number(t, event.Number(c.Value)), 0.5*float64(*told), "%s %s", e.ID, c.ID)
			case c.About == "/time/start" && c.Value != "":
				n["start"]++
				require.Less(t, moment(t, e.Time.Start).Sub(moment(t, edtf.Date(c.Value))).Abs(), 20*time.Hour, "%s %s", e.ID, c.ID)
			}
		}
		return len(e.Claims)
	})
	require.Len(t, n, 2)
}

// moment is the first that the date may mean.
func moment(t *testing.T, d edtf.Date) time.Time {
	v, err := d.Parse()
	require.NoError(t, err)
	first, ok := v.Earliest(time.UTC)
	require.True(t, ok, d)
	return first
}

func TestNobodyDisputesThatNewsSpread(t *testing.T) {
	ofTypes(t, 60, event.Types(), func(e *event.Event) (n int) {
		for _, c := range e.Claims {
			if slices.Contains([]string{"News of it spread within minutes.", "The date was confirmed.", "More details are to follow."}, c.Text) {
				n++
				require.Contains(t, []event.ClaimKind{"", event.ClaimKindFact}, c.Kind, "%s %s", e.ID, c.ID)
				require.Contains(t, []event.Standing{"", event.StandingAgreed}, c.Standing, "%s %s", e.ID, c.ID)
			}
		}
		return n
	})
}
