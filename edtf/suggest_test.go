package edtf_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/stretchr/testify/require"
)

func TestSuggestFindsTheDateThatIsMeant(t *testing.T) {
	for text, want := range map[string]string{
		"12/14/2015": "2015-12-14", "14/12/2015": "2015-12-14", "4.5.2015": "2015-05-04", "5/5/2015": "2015-05-05",
		"2015/12/14": "2015-12-14", "2015-12-4": "2015-12-04", "2015-1-4": "2015-01-04", "20151214": "2015-12-14",
		"December 14, 2015": "2015-12-14", "14 December 2015": "2015-12-14", "2015-Dec-12": "2015-12-12",
		"Dec 2015": "2015-12", "2015–11–30": "2015-11-30", "2015-12-14 11:30": "2015-12-14T11:30",
		"Monday, 14 December 2015": "2015-12-14", "Mon 14 Dec 2015": "2015-12-14", "14th of December 2015": "2015-12-14", "December 1st, 2015": "2015-12-01", "the 2nd of May, 2015": "2015-05-02",
		"c. 2015": "2015~", "around December 2015": "2015-12~", "Circa 2015-12": "2015-12~", "approx. 14 December 2015": "2015-12-14~",
		"2015年12月14日": "2015-12-14", "2015年5月4日": "2015-05-04",
		"2015-12-14T11:30 UTC": "2015-12-14T11:30Z", "2015-12-14 11:30 gmt": "2015-12-14T11:30Z", "2015-12-14T11:30:00 +0200": "2015-12-14T11:30:00+02:00", "2015-12-14 11:30 -08:00": "2015-12-14T11:30-08:00",
		" 2015-12-14": "2015-12-14", "2015-12-14t11:30:00z": "2015-12-14T11:30:00Z",
	} {
		got, ok := edtf.Suggest(text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
}

func TestSuggestDoesNotGuess(t *testing.T) {
	for _, text := range []string{
		"", "04/05/2015", "4-5-2015", "yesterday", "12/14/15", "31/31/2015", "2015-02-30", "mayor 2015", "14 2015",
		"2015-12-14", "De 2015", strings.Repeat("1", 300), "May May 2015", "2015 2016 May",
		"around", "about ", "around Christmas 2015", "c. around 2015", "ca 2015-12-14T11:30", "Monday", "14th December", "the 2015", "2015年", "2015-12-14 CET", "2015-12-14T11:30 EST", "2015-12-14T11:30 CEST", "th of May 2015", "mid-August 2015", "2015-12-14 +0200",
	} {
		got, ok := edtf.Suggest(text)
		require.False(t, ok, "%s: %s", text, got)
	}
}

func ExampleSuggest() {
	fmt.Println(edtf.Suggest("December 14, 2015"))
	fmt.Println(edtf.Suggest("04/05/2015"))
	// Output:
	// 2015-12-14 true
	//  false
}
