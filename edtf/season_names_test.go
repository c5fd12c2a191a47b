package edtf_test

import (
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

func TestEverySeasonHasItsName(t *testing.T) {
	names := []string{
		"spring", "summer", "autumn", "winter",
		"spring (northern hemisphere)", "summer (northern hemisphere)", "autumn (northern hemisphere)", "winter (northern hemisphere)",
		"spring (southern hemisphere)", "summer (southern hemisphere)", "autumn (southern hemisphere)", "winter (southern hemisphere)",
		"first quarter", "second quarter", "third quarter", "fourth quarter",
		"first quadrimester", "second quadrimester", "third quadrimester",
		"first semester", "second semester",
	}
	require.Len(t, names, int(edtf.SecondSemester-edtf.Spring)+1)
	for i, name := range names {
		require.Equal(t, name, (edtf.Spring + edtf.Season(i)).String())
	}
}
