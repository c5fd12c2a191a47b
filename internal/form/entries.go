package form

// Entries reports whether every entry of a map is as it should be.
func Entries[V any](entries map[string]V, holds func(name string, value V) bool) bool {
	if len(entries) == 0 { // most maps are, and a loop takes a while to begin
		return true
	}
	for name, value := range entries {
		if !holds(name, value) {
			return false
		}
	}
	return true
}
