package eventtest

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestShapesAreWithoutFindingAndReadBackEqual(t *testing.T) {
	n := 0
	for name, e := range shapes(1) {
		n++
		t.Run(name, func(t *testing.T) {
			require.Empty(t, e.Diagnose())
			for _, format := range event.Formats() {
				var out bytes.Buffer
				require.NoError(t, event.NewEncoder(&out, format).Encode(e))
				back, findings := event.Check("shape", out.Bytes(), event.WithFormat(format))
				require.Empty(t, findings, "%s", format)
				require.True(t, e.Equal(back), "%s", format)
			}
		})
	}
	require.Greater(t, n, 50)
}

// A storage that keeps the first element alone, or sorts them, loses something.
func TestShapesHaveListsOfSeveralAndMapsToo(t *testing.T) {
	most := map[string]int{}
	var measure func(v reflect.Value, at string)
	measure = func(v reflect.Value, at string) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				measure(v.Elem(), at)
			}
		case reflect.Slice:
			most[at] = max(most[at], v.Len())
			for i := range v.Len() {
				measure(v.Index(i), at)
			}
		case reflect.Map:
			most[at] = max(most[at], v.Len())
		case reflect.Struct:
			for f, value := range v.Fields() {
				measure(value, v.Type().String()+"."+f.Name)
			}
		}
	}
	for _, e := range shapes(1) {
		measure(reflect.ValueOf(e), "")
	}
	require.Greater(t, len(most), 35)
	var short []string
	for field, n := range most {
		if n < 2 {
			short = append(short, field)
		}
	}
	require.Empty(t, short)
}

func TestLoopOverShapesMayEndEarly(t *testing.T) {
	for n := range 60 {
		seen := 0
		for range shapes(1) {
			if seen++; seen > n {
				break
			}
		}
		require.Positive(t, seen)
	}
}

func TestEveryLanguageHasTheSameLists(t *testing.T) {
	for _, l := range lexicons() {
		for i := range listCount {
			require.Len(t, l.lists[i], len(english().lists[i]), "%s %s", l.tag, listNames[i])
			require.NotContains(t, l.lists[i], "", "%s %s", l.tag, listNames[i])
		}
	}
	require.Len(t, english().lists[title], int(prizeWinners)+1)
	require.Len(t, english().lists[topic], prizeMoney+1)
	require.Len(t, english().lists[office], dockworker+1)
	require.Len(t, english().lists[body], club+1)
}

func TestCalendarGoesThereAndBack(t *testing.T) {
	for _, c := range []civil{{1970, 1, 1, 0, 0, 0}, {2000, 2, 29, 23, 59, 0}, {1900, 2, 28, 0, 1, 0}, {1969, 12, 31, 12, 0, 0}, {2039, 12, 31, 6, 5, 0}} {
		require.Equal(t, c, at(c.year, c.month, c.day, c.hour, c.minute).civil())
	}
}

func TestNumbersSpreadOverTheirRange(t *testing.T) {
	p := newPCG(1, 2)
	counts := make([]int, 6)
	for range 6000 {
		counts[p.between(0, 5)]++
	}
	for _, n := range counts {
		require.InDelta(t, 1000, n, 150)
	}
	require.Zero(t, p.below(0))
	require.Zero(t, p.below(-3))
	require.Equal(t, []int{1, 2, 3}, some(&p, []int{1, 2, 3}, 5))
}

// A storage for which 0 is as good as nothing loses something.
func TestShapesHaveAZeroInEveryNumberThatMayBeOne(t *testing.T) {
	zero := map[string]bool{}
	var look func(v reflect.Value, at, tags string)
	look = func(v reflect.Value, at, tags string) {
		isNumber := v.Kind() == reflect.Pointer && v.Type().Elem().Kind() == reflect.Int || v.Type() == reflect.TypeFor[event.Number]()
		switch {
		case isNumber:
			if !strings.Contains(tags, "min=1") && !v.IsZero() {
				value := reflect.Indirect(v)
				zero[at] = zero[at] || value.CanInt() && value.IsZero() || value.Kind() == reflect.String && value.String() == "0"
			}
		case v.Kind() == reflect.Pointer && !v.IsNil():
			look(v.Elem(), at, "")
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				look(v.Index(i), at, "")
			}
		case v.Kind() == reflect.Struct:
			for f, value := range v.Fields() {
				look(value, v.Type().String()+"."+f.Name, f.Tag.Get("validate"))
			}
		}
	}
	for _, e := range shapes(1) {
		look(reflect.ValueOf(e), "", "")
	}
	require.Greater(t, len(zero), 7)
	for field, found := range zero {
		require.True(t, found, field)
	}
}
