package eventtest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// recorder is a test that notes what it is told.
type recorder struct {
	testing.TB
	errors []string
	fatal  string
	log    string
}

func (*recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func (r *recorder) Logf(format string, args ...any) { r.log = fmt.Sprintf(format, args...) }

func (r *recorder) Fatalf(format string, args ...any) {
	r.fatal = fmt.Sprintf(format, args...)
	panic(r)
}

// watch runs f with a recorder.
func watch(f func(testing.TB)) (r *recorder) {
	r = &recorder{}
	defer func() {
		if v := recover(); v != nil && v != r {
			panic(v)
		}
	}()
	f(r)
	return r
}

func lossesOf(store func(*event.Event) (*event.Event, error)) string {
	r := watch(func(t testing.TB) { eventtest.TestCodec(t, store) })
	return strings.Join(r.errors, "\n")
}

// throughYAML is a storage that loses nothing.
func throughYAML(e *event.Event) (*event.Event, error) {
	var out strings.Builder
	if err := event.NewEncoder(&out, event.YAML).Encode(e); err != nil {
		return nil, err
	}
	return event.Decode(strings.NewReader(out.String()))
}

func TestCodecIsContentWithAStorageThatLosesNothing(t *testing.T) {
	eventtest.TestCodec(t, throughYAML)
	eventtest.TestCodec(t, func(e *event.Event) (*event.Event, error) { return e.Clone(), nil })
}

func TestCodecGivesEventsOfDifferentIDs(t *testing.T) {
	seen := map[event.ID]bool{}
	eventtest.TestCodec(t, func(e *event.Event) (*event.Event, error) {
		require.False(t, seen[e.ID], e.ID)
		seen[e.ID] = true
		return throughYAML(e)
	})
	require.Greater(t, len(seen), 40)
}

func TestCodecNamesTheFieldThatIsLost(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		e = e.Clone()
		for i := range e.Quotes {
			for k := range e.Quotes[i].Appearances {
				if p := e.Quotes[i].Appearances[k].Position; p != nil {
					p.Start = new(0)
				}
			}
		}
		e.Time.Zone = ""
		return e, nil
	})
	require.Regexp(t, `(?m)^eventtest: /quotes/\*/appearances/\*/position/start: changed in \d+ of \d+ events
	full: /quotes/q\d/appearances/[a-z-]+\d/position/start: [1-9]\d* became 0$`, losses)
	require.Regexp(t, `(?m)^eventtest: /time/zone: gone in .*
	.*: /time/zone: ".+" is gone$`, losses)
	require.Equal(t, 2, strings.Count(losses, "eventtest:"), losses)
}

func TestCodecFindsNumbersThatLoseDigits(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		data, err := json.Marshal(e)
		if err != nil {
			return nil, err
		}
		back := new(event.Event)
		return back, json.Unmarshal(data, back)
	})
	require.Contains(t, losses, "/extensions: changed")
	require.Contains(t, losses, "1.0 became 1\n")
	require.Contains(t, losses, "numbers that no float64 holds: json: cannot unmarshal")
	require.NotContains(t, losses, "/figures")
}

func TestCodecFindsAChangeOfTheEventThatWentIn(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		back := e.Clone()
		e.Title = strings.ToUpper(e.Title)
		return back, nil
	})
	require.Contains(t, losses, "the event that went in was changed at /title in")
	require.NotContains(t, losses, "shares memory")
}

func TestCodecFindsSharedMemory(t *testing.T) {
	require.Contains(t, lossesOf(func(e *event.Event) (*event.Event, error) { return e, nil }), "shares memory")
	require.Contains(t, lossesOf(func(e *event.Event) (*event.Event, error) {
		back := e.Clone()
		back.Extensions = e.Extensions
		return back, nil
	}), "shares memory")
}

func TestCodecPointsToCloneWhereTheSameEventComesBackChanged(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		e.Title = strings.ToUpper(e.Title)
		return e, nil
	})
	require.Contains(t, losses, "eventtest: /title: changed in ")
	require.Contains(t, losses, "shares memory with the one that went in (Event.Clone makes a copy that does not)")
	require.NotContains(t, losses, "the event that went in was changed")
}

func TestCodecGoesOnAfterAPanic(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		back := e.Clone()
		back.Summary = ""
		return back, errorOf(e.Quotes[100:]) // few have so many
	})
	require.Regexp(t, `(?m)^eventtest: store panicked in \d\d of \d\d events\n\tminimal: runtime error: slice bounds out of range.*\n\tat codec_test.go:\d+$`, losses)
	require.Contains(t, losses, "an event was refused in 1 of")
}

func errorOf(quotes []quote.Quote) error { return fmt.Errorf("%d quotes are left", len(quotes)) }

func TestCodecNamesEveryLossBesideAPanic(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		if e.Type == event.Summit {
			panic("out of paper")
		}
		back := e.Clone()
		back.Title = ""
		return back, nil
	})
	require.Contains(t, losses, "eventtest: store panicked in ")
	require.Contains(t, losses, "type summit: out of paper")
	require.Contains(t, losses, "eventtest: /title: gone in ")
}

func TestCodecWithoutAStorageSaysSo(t *testing.T) {
	r := watch(func(t testing.TB) { eventtest.TestCodec(t, nil) })
	require.Equal(t, "eventtest: TestCodec has no storage to test: store is nil", r.fatal)
}

func TestCodecPassesErrorsOn(t *testing.T) {
	require.Contains(t, lossesOf(func(*event.Event) (*event.Event, error) { return nil, errors.New("the disk is full") }), "minimal: the disk is full")
	require.Contains(t, lossesOf(func(*event.Event) (*event.Event, error) { return nil, nil }), "no event came back")
}

func TestCodecNamesEveryFieldOnce(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) { return &event.Event{ID: e.ID}, nil })
	require.Less(t, strings.Count(losses, "eventtest:"), 40)
	require.Contains(t, losses, "eventtest: /record/revision: gone in ")
	losses = lossesOf(func(e *event.Event) (*event.Event, error) {
		lost := e.Clone()
		for i := range lost.Participants {
			p := &lost.Participants[i]
			p.Kind, p.Naming, p.Name, p.Country, p.Attendance, p.AttendanceReason = "x", "x", "x", "x", "x", "x"
		}
		for i := range lost.Sources {
			s := &lost.Sources[i]
			s.Kind, s.Title, s.URL, s.Language, s.Published, s.Modified, s.Accessed = "x", "x", "x", "x", "x", "x", "x"
		}
		lost.Record, lost.Time, lost.Title, lost.Summary, lost.Language, lost.Type = event.Record{}, event.Time{}, "", "", "", ""
		return lost, nil
	})
	lines := regexp.MustCompile(`(?m)^eventtest: (/[^:]+: \w+) in `).FindAllStringSubmatch(losses, -1)
	require.Len(t, lines, strings.Count(losses, "eventtest:"))
	seen := map[string]bool{}
	for _, line := range lines {
		require.False(t, seen[line[1]], line[1])
		seen[line[1]] = true
	}
	for _, field := range strings.Fields("kind title url language published modified accessed") {
		require.True(t, seen["/sources/*/"+field+": changed"], field)
	}
	for _, field := range strings.Fields("kind naming name country attendance attendanceReason") {
		require.True(t, seen["/participants/*/"+field+": changed"], field)
	}
}

func TestCodecSaysWhichEventAStorageDidNotSurvive(t *testing.T) {
	r, done := &recorder{}, make(chan struct{})
	go func() {
		defer close(done)
		eventtest.TestCodec(r, func(e *event.Event) (*event.Event, error) {
			if len(e.Quotes) > 100 {
				runtime.Goexit() // as t.FailNow does
			}
			return e.Clone(), nil
		})
	}()
	<-done
	require.Equal(t, "eventtest: store did not return; it had the event called many of each", r.log)
}

func TestCodecNamesAListInAnotherOrderOnce(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		e = e.Clone()
		slices.Reverse(e.Participants)
		return e, nil
	})
	require.Regexp(t, `^eventtest: /participants: in another order in \d+ of \d+ events
	full: /participants: .* are in another order: .*$`, strings.TrimSpace(losses))
	require.Equal(t, 1, strings.Count(losses, "eventtest:"), losses)
}

func TestCodecNamesElementsThatAreLostAndAdded(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		e = e.Clone()
		if len(e.Quotes) > 1 {
			e.Quotes = append(e.Quotes[1:], quote.Quote{ID: "another"})
			e.Quotes[0].Cue = "lost for words"
		}
		return e, nil
	})
	require.Regexp(t, `(?m)^eventtest: /quotes/\*: gone in .*
	full: /quotes/q1: \{"id":"q1",.* is gone$`, losses)
	require.Regexp(t, `(?m)^	full: /quotes/another: \{"id":"another".* was added$`, losses)
	require.Contains(t, losses, `became "lost for words"`)
	require.Contains(t, losses, "/quotes/*/cue: changed in")
	require.Contains(t, losses, "/quotes/*/cue: added in")
	require.Equal(t, 4, strings.Count(losses, "eventtest:"), losses)
}

func TestCodecLeavesAloneWhatHasNoIDInCommon(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		e = e.Clone()
		for i := range e.Claims {
			e.Claims[i].ID = "same"
		}
		return e, nil
	})
	require.Regexp(t, `(?m)^eventtest: /claims/\*/id: changed in`, losses)
	require.Equal(t, 1, strings.Count(losses, "eventtest:"), losses)
}

// forgetful is a storage that loses what forget takes away.
func forgetful(forget func(*event.Event)) func(*event.Event) (*event.Event, error) {
	return func(e *event.Event) (*event.Event, error) {
		e = e.Clone()
		forget(e)
		return e, nil
	}
}

func TestCodecFindsAStorageForWhichZeroIsNothing(t *testing.T) {
	losses := lossesOf(forgetful(func(e *event.Event) {
		for i := range e.Participants {
			if size := &e.Participants[i].Size; size.Min != nil && *size.Min == 0 {
				size.Min = nil
			}
		}
		for i := range e.Quotes {
			for k := range e.Quotes[i].Appearances {
				if p := e.Quotes[i].Appearances[k].Position; p != nil && *p.Start == 0 {
					p.Start = nil
				}
			}
		}
	}))
	require.Regexp(t, `(?m)^eventtest: /participants/\*/size/min: gone in .*\n\tzero in every number: .*: 0 is gone$`, losses)
	require.Regexp(t, `(?m)^eventtest: /quotes/\*/appearances/\*/position/start: gone in .*\n\tzero in every number: .*: 0 is gone$`, losses)
}

func TestCodecFindsAStorageThatTakesIDsForOthers(t *testing.T) {
	cutOff := lossesOf(forgetful(func(e *event.Event) { e.ID = e.ID[:min(len(e.ID), 254)] }))
	require.Regexp(t, `^eventtest: /id: changed in 1 of `, cutOff)
	lower := lossesOf(forgetful(func(e *event.Event) {
		seen := map[string]bool{}
		e.Participants = slices.DeleteFunc(e.Participants, func(p participant.Participant) bool {
			id := strings.ToLower(string(p.ID))
			defer func() { seen[id] = true }()
			return seen[id]
		})
	}))
	require.Regexp(t, `^eventtest: /participants/\*: gone in 1 of .*\n\tids that differ in case alone: `, lower)
	oneTable := lossesOf(forgetful(func(e *event.Event) {
		seen := map[string]bool{}
		for _, p := range e.Participants {
			seen[string(p.ID)] = true
		}
		e.Sources = slices.DeleteFunc(e.Sources, func(s source.Source) bool { return seen[string(s.ID)] })
	}))
	require.Contains(t, oneTable, "one id for one element of every list: ")
	derived := lossesOf(forgetful(func(e *event.Event) {
		for i := range e.Sources {
			seen := map[source.ID]bool{}
			e.Sources[i].DerivedFrom = slices.DeleteFunc(e.Sources[i].DerivedFrom, func(d source.Derivation) bool {
				defer func() { seen[d.Source] = true }()
				return seen[d.Source]
			})
		}
	}))
	require.Regexp(t, `^eventtest: /sources/\*/derivedFrom/\*: gone in 1 of .*\n\ta source derived twice from the same one: `, derived)
}

func TestCodecNamesMemoryThatIsSharedWithAnEventThatCameOutBefore(t *testing.T) {
	const shared = "eventtest: the event that came out is one that came out before, or shares memory with it"
	var kept *event.Event
	first := lossesOf(func(e *event.Event) (*event.Event, error) {
		if kept == nil {
			kept = e.Clone()
		}
		return kept, nil
	})
	require.Contains(t, first, shared)
	require.Contains(t, first, "full: the same as for minimal")
	require.NotContains(t, first, "spoilt")

	again := new(event.Event)
	reused := lossesOf(func(e *event.Event) (*event.Event, error) {
		*again = *e.Clone()
		return again, nil
	})
	require.Contains(t, reused, shared)
	require.Equal(t, 1, strings.Count(reused, "eventtest:"), reused)

	extensions := map[string]any{}
	part := lossesOf(forgetful(func(e *event.Event) {
		if len(e.Extensions) > 0 {
			maps.Copy(extensions, e.Extensions)
			e.Extensions = extensions
		}
	}))
	require.Contains(t, part, shared)
	require.NotContains(t, part, "spoilt")
}
