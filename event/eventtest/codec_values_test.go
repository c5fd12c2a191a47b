package eventtest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// through changes every text of an event that is written as JSON.
func through(change func(string) string) func(*event.Event) (*event.Event, error) {
	return func(e *event.Event) (*event.Event, error) {
		var out strings.Builder
		if err := event.NewEncoder(&out, event.JSON).Encode(e); err != nil {
			return nil, err
		}
		return event.Decode(strings.NewReader(change(out.String())))
	}
}

func TestCodecShowsWhereTextsThatLookTheSameDiffer(t *testing.T) {
	for change, shows := range map[*strings.Replacer]string{
		strings.NewReplacer("\u00a0", " "):  `\u00a0`,
		strings.NewReplacer("\u202f", " "):  `10\u202f000" became "10 000"`,
		strings.NewReplacer("\u200d", ""):   `\u200d`,
		strings.NewReplacer("é", "e\u0301"): `e\u0301`,
	} {
		losses := lossesOf(through(change.Replace))
		require.Contains(t, losses, shows)
		require.NotContains(t, losses, "\u00a0 became")
	}
}

func TestCodecFindsAStorageOfNarrowIntegers(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		e = e.Clone()
		for i := range e.Quotes {
			for k := range e.Quotes[i].Appearances {
				if p := e.Quotes[i].Appearances[k].Position; p != nil {
					*p.Start = int(int32(*p.Start))
				}
			}
		}
		return e, nil
	})
	require.Contains(t, losses, "eventtest: /quotes/*/appearances/*/position/start: changed in 1 of ")
	require.Contains(t, losses, "whole numbers beyond 32 bits: /quotes/")
}

func TestCodecFindsAStorageThatKeepsListsAsSets(t *testing.T) {
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		e = e.Clone()
		for i := range e.Sources {
			e.Sources[i].Authors = slices.Compact(slices.Sorted(slices.Values(e.Sources[i].Authors)))
		}
		return e, nil
	})
	require.Contains(t, losses, "the same text twice in every list: /sources/")
}

func TestCodecFindsAStorageForWhichCaseIsNothing(t *testing.T) {
	kept := map[string]*event.Event{}
	losses := lossesOf(func(e *event.Event) (*event.Event, error) {
		key := strings.ToLower(string(e.ID))
		if kept[key] == nil {
			kept[key] = e.Clone()
		}
		return kept[key].Clone(), nil
	})
	require.Equal(t, 1, strings.Count(losses, "eventtest:"), losses)
	require.Regexp(t, `^eventtest: another event came back in 1 of \d+ events
	the same id in capitals: the one called an id in small letters$`, losses)
}
