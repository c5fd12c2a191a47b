package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSubcommandIsMadeByItsName(t *testing.T) {
	c := newCommand(new(bytes.Buffer), new(bytes.Buffer), new(bytes.Buffer))
	all := c.root(nil)
	for _, sub := range c.subcommands() {
		require.Equal(t, sub.name, sub.make().Name())
		only := c.root([]string{sub.name}).Commands()
		require.Len(t, only, 1)
		require.Equal(t, sub.name, only[0].Name())
		found, _, err := all.Find([]string{sub.name})
		require.NoError(t, err)
		require.Equal(t, sub.name, found.Name())
	}
}
