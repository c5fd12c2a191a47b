package edtf_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

var seeds = []string{
	"2025-08-15T11:30", "2025-08-15T11:30:00.5-08:00", "2025-03-30T02:30", "2025-12-31T24:00:00Z",
	"2011-12-30", "[..1984,1990?..1995,2000-XX..]", "Y1E999999999", "1950S2~", "../..", "2025-02-3X",
}

func FuzzParse(f *testing.F) {
	var all map[string][]string
	if data, err := os.ReadFile(listsFile); err == nil {
		require.NoError(f, json.Unmarshal(data, &all))
	}
	if all == nil {
		all = map[string][]string{}
	}
	all["seeds"] = seeds
	for _, texts := range all {
		for i, text := range texts {
			f.Add(text, texts[(i+1)%len(texts)])
		}
	}
	zones := []*time.Location{nil, time.UTC}
	for _, name := range []string{"Europe/Berlin", "America/Anchorage", "America/Sao_Paulo", "Pacific/Apia", "Africa/Monrovia"} {
		zones = append(zones, zone(f, name))
	}
	f.Fuzz(func(t *testing.T, first, second string) {
		a, okA := holds(t, first, zones)
		b, okB := holds(t, second, zones)
		if !okA || !okB {
			return
		}
		forth, back := edtf.Compare(a, b), edtf.Compare(b, a)
		if (forth == edtf.Before) != (back == edtf.After) || (forth == edtf.After) != (back == edtf.Before) {
			t.Fatalf("%q, %q: %s, but the other way round %s", first, second, forth, back)
		}
		if forth != edtf.Before && forth != edtf.After && forth != back {
			t.Fatalf("%q, %q: %s, but the other way round %s", first, second, forth, back)
		}
		if _, err := edtf.Parse(first + "/" + second); err == nil && a.IsPoint() && forth == edtf.After {
			t.Fatalf("%q, %q: after, but an interval", first, second)
		}
	})
}

// holds checks what is true of every text, and of every value.
func holds(t *testing.T, text string, zones []*time.Location) (edtf.Value, bool) {
	v, err := edtf.Parse(text)
	if edtf.Valid(text) != (err == nil) {
		t.Fatalf("%q: Valid and Parse differ", text)
	}
	if err != nil {
		parse, ok := err.(*edtf.ParseError)
		if !ok || parse.Text != text || parse.Offset < 0 || parse.Offset > len(text) || parse.Reason == "" || v != (edtf.Value{}) {
			t.Fatalf("%q: error %#v, value %#v", text, err, v)
		}
		return v, false
	}
	again, _ := edtf.Parse(v.String())
	if v.String() != text || again != v {
		t.Fatalf("%q: reads as %q", text, v)
	}
	if o := edtf.Compare(v, v); o != edtf.Equal && o != edtf.Overlapping {
		t.Fatalf("%q: %s itself", text, o)
	}
	for _, loc := range zones {
		first, ok := v.Earliest(loc)
		last, ok2 := v.Latest(loc)
		if ok && ok2 && last.Before(first) {
			t.Fatalf("%q: from %s to %s", text, first, last)
		}
	}
	for m := range v.Members() {
		m.Start()
		m.End()
		if o := edtf.Compare(v, m); o == edtf.Before || o == edtf.After {
			t.Fatalf("%q: %s its member %s", text, o, m)
		}
	}
	v.Start()
	v.End()
	return v, true
}
