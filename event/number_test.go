package event_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

func TestNumberKeepsEveryDigit(t *testing.T) {
	for _, text := range []string{"9.20", "-0.0", "123456789012345678901234567890", "1e400", "1E-7", "7"} {
		var n event.Number
		require.NoError(t, json.Unmarshal([]byte(text), &n))
		require.Equal(t, event.Number(text), n)
		data, err := json.Marshal(n)
		require.NoError(t, err)
		require.Equal(t, text, string(data))

		n = ""
		require.NoError(t, yaml.Unmarshal([]byte(text), &n))
		require.Equal(t, event.Number(text), n)
		data, err = yaml.Marshal(n)
		require.NoError(t, err)
		n = ""
		require.NoError(t, yaml.Unmarshal(data, &n))
		require.Equal(t, event.Number(text), n, "written as %s", data)
	}
}

func TestNumberRefusesWhatIsNone(t *testing.T) {
	for _, text := range []string{`"7"`, "true", "null", "{}", "[]"} {
		require.Error(t, json.Unmarshal([]byte(`{"value":`+text+`}`), new(struct {
			Value event.Number `json:"value"`
		})), text)
	}
	_, err := json.Marshal(event.Number("seven"))
	require.Error(t, err)
	_, err = json.Marshal(event.Number(" 7"))
	require.Error(t, err)
}

func TestNumberConvertsToGoNumbers(t *testing.T) {
	f, err := event.Number("9.20").Float64()
	require.NoError(t, err)
	require.InDelta(t, 9.2, f, 1e-12)
	i, err := event.Number("-42").Int64()
	require.NoError(t, err)
	require.Equal(t, int64(-42), i)
	_, err = event.Number("1.5").Int64()
	require.Error(t, err)
	f, err = event.Number("1e999").Float64()
	require.Error(t, err)
	require.True(t, math.IsInf(f, 1))
}

func TestFigureRangesAreComparedExactly(t *testing.T) {
	huge := "1" + strings.Repeat("0", 40)
	for _, c := range []struct {
		min, max string
		inOrder  bool
	}{
		{"1", "1", true}, {"1", "1.0", true}, {"1.0", "1", true}, {"10", "1e1", true}, {"1e1", "10.0", true},
		{"1", "2", true}, {"2", "1", false}, {"9", "10", true}, {"10", "9", false}, {"0.09", "0.1", true}, {"0.1", "0.09", false},
		{"-2", "-1", true}, {"-1", "-2", false}, {"-1", "1", true}, {"1", "-1", false}, {"0", "-0", true}, {"-0.0", "0", true},
		{huge, huge + ".5", true}, {huge + ".5", huge, false}, {"0", "1e-999999999999", true}, {"1e999999999999999999999", "1", false},
		{"5", "49", true}, {"49", "5", false}, {"0", "5", true}, {"5", "0", false}, {"-5", "0", true}, {"0", "-5", false},
		{"1e-999999999999999999999", "1", true}, {"100", "1e2", true}, {"101", "1e2", false},
	} {
		e := event.Event{Schema: event.SchemaVersion, ID: "a", Type: event.Other, Title: "a", Figures: []event.Figure{
			{ID: "a", Kind: event.FigureKindOther, Min: event.Number(c.min), Max: event.Number(c.max)},
		}}
		name := fmt.Sprintf("%s to %s", c.min, c.max)
		if c.inOrder {
			require.NoError(t, e.Validate(), name)
			continue
		}
		var list diag.List
		require.ErrorAs(t, e.Validate(), &list, name)
		require.Len(t, list, 1, name)
		require.Equal(t, diag.OutOfRange, list[0].Code)
		require.Equal(t, diag.Pointer("/figures/0/max"), list[0].Path)
	}
}

func TestRangesAreHeldToTheOrderOfTheirNumbers(t *testing.T) {
	// Each is less than the one behind it, but where several are equal.
	order := [][]event.Number{
		{"-1e50"}, {"-1000000000000000000000", "-1e21"}, {"-2"}, {"-1.5", "-15e-1", "-0.15e1"}, {"-1"}, {"-0.1"}, {"-1e-50"},
		{"0", "-0", "0.0", "0e5", "-0.000"}, {"1e-50"}, {"0.01"}, {"0.1", "1e-1", "0.10"}, {"0.11"}, {"1", "1.0", "1e0", "10e-1"}, {"2"}, {"9"}, {"9.99"}, {"10", "1e1", "1E+1"},
		{"10.5"}, {"99"}, {"100"}, {"101"}, {"99999999999999999"}, {"100000000000000000", "1e17"}, {"999999999999999998"}, {"999999999999999999"},
		{"1000000000000000000", "1e18"}, {"1000000000000000001"}, {"9223372036854775807"}, {"9223372036854775808"}, {"10000000000000000000"},
		{"18446744073709551616"}, {"1e1099511627775"}, {"1e1099511627776", "1e99999999999999999999"},
	}
	for i, lower := range order {
		for j, higher := range order {
			for _, min := range lower {
				for _, max := range higher {
					e := &event.Event{Figures: []event.Figure{{Min: min, Max: max}}}
					require.Equal(t, j < i, len(e.Diagnose().With(diag.OutOfRange)) > 0, "min %s, max %s", min, max)
				}
			}
		}
	}
}
