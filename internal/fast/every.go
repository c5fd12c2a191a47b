package fast

// Every reports whether every struct of a list is plainly valid.
func Every[T any](list []T, plain func(*T) bool) bool {
	for i := range list {
		if !plain(&list[i]) {
			return false
		}
	}
	return true
}

// EveryText reports whether every text of a list has a form.
func EveryText[T ~string](list []T, holds func(string) bool) bool {
	for _, text := range list {
		if !holds(string(text)) {
			return false
		}
	}
	return true
}

// EveryValid reports whether every value of a list is in its vocabulary.
func EveryValid[T interface{ Valid() bool }](list []T) bool {
	for _, word := range list {
		if !word.Valid() {
			return false
		}
	}
	return true
}
