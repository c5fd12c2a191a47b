package form_test

import (
	"testing"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
)

func TestEntriesAreAskedForTheirNamesAndValues(t *testing.T) {
	bothGood := func(name, value string) bool { return name == "good" && value == "good" }
	require.True(t, form.Entries(nil, bothGood))
	require.True(t, form.Entries(map[string]string{"good": "good"}, bothGood))
	require.False(t, form.Entries(map[string]string{"good": "bad"}, bothGood))
	require.False(t, form.Entries(map[string]string{"bad": "good"}, bothGood))
	require.False(t, form.Entries(map[string]string{"good": "good", "bad": "good"}, bothGood))
}
