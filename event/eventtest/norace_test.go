//go:build !race

package eventtest_test

const underRace = false
