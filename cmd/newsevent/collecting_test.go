package main

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMemoryIsCollectedMoreOftenOnceThereIsMoreOfIt(t *testing.T) {
	var said []int
	c := collecting{set: func(percent int) int { said = append(said, percent); return 0 }}
	for _, percent := range []int{collectFiles, collectFiles, collectUsual, collectFiles, collectIDs, collectUsual} {
		c.lower(percent)
	}
	require.Equal(t, []int{collectFiles, collectUsual, collectIDs}, said)
}

func TestHowOftenMemoryIsCollectedIsTheUsersToSay(t *testing.T) {
	environment := map[string]string{}
	c := newCommand(strings.NewReader(""), io.Discard, io.Discard)
	c.terminal.env = func(name string) (string, bool) { value, ok := environment[name]; return value, ok }
	require.NotNil(t, c.collecting().set)
	environment["GOGC"] = "off"
	ours := c.collecting()
	require.Nil(t, ours.set)
	require.NotPanics(t, func() { ours.lower(collectIDs) })
}
