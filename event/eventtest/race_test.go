//go:build race

package eventtest_test

// underRace says that the race detector runs, which makes reading some ten
// times as slow.
const underRace = true
