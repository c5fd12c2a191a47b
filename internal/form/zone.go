package form

import (
	"iter"
	"slices"
)

// Zone reports whether s is the name of a time zone in the IANA time zone
// database, links from former names included: America/Anchorage, Europe/Kyiv,
// Europe/Kiev, UTC. The names are those of version 2025c, so that the answer
// is the same on every machine. Capitals matter. "Local" is no zone, and
// neither is "Factory", which stands for a clock that was never set.
func Zone(s string) bool {
	_, found := slices.BinarySearch(zones[:], s)
	return found
}

// Zones yields the names that [Zone] takes, sorted.
func Zones() iter.Seq[string] { return slices.Values(zones[:]) }
