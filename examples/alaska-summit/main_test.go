package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestItSaysWhoSaidWhatAndWhatCameOfIt(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out, nil))
	for _, line := range []string{
		"  Volodymyr Zelenskiy, President of Ukraine: excluded",
		"  Donald Trump to reporters: “We’ve made some headway” (direct)",
		"  Donald Trump and Vladimir Putin: “productive” (partial)",
		"  ceasefire: not-reached",
	} {
		require.Contains(t, out.String(), line+"\n")
	}
	out.Reset()
	require.NoError(t, run(&out, []string{"../election/event.yaml"}))
	require.NotContains(t, out.String(), "Trump")
	require.Error(t, run(&out, []string{"no-such-file.yaml"}))
}
