package form_test

import (
	"math"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/newsevent/newsevent/internal/form"
	"github.com/stretchr/testify/require"
)

const (
	hour = 3600.0
	day  = 24 * hour
)

func parsed(t *testing.T, s string) form.Duration {
	t.Helper()
	d, ok := form.ParseDuration(s)
	require.True(t, ok, "%q is refused", s)
	return d
}

func TestDurationsCountSeconds(t *testing.T) {
	for s, want := range map[string]form.Duration{
		"PT0S": {}, "PT1S": {Min: 1, Max: 1}, "PT2H30M": {Min: 9000, Max: 9000}, "PT150M": {Min: 9000, Max: 9000}, "PT2.5H": {Min: 9000, Max: 9000},
		"PT1.1234567890123S": {Min: 1.123456789012, Max: 1.123456789012}, "PT0.000000000001S": {Min: 1e-12, Max: 1e-12}, "PT0.0000000000009S": {},
		"P3M": {Min: 89 * day, Max: 92 * day}, "P6M": {Min: 181 * day, Max: 184 * day}, "P10M": {Min: 303 * day, Max: 306 * day}, "P13M": {Min: 393 * day, Max: 397 * day}, "P1.5Y": {Min: 547.5 * day, Max: 549 * day},
		"PT2.3H": {Min: 8280, Max: 8280}, "PT0.1H": {Min: 360, Max: 360}, "PT1.25S": {Min: 1.25, Max: 1.25}, "P1D": {Min: day, Max: day},
		"P2W": {Min: 14 * day, Max: 14 * day}, "P0.5D": {Min: day / 2, Max: day / 2}, "P1W2DT1M": {Min: 9*day + 60, Max: 9*day + 60}, "P007D": {Min: 7 * day, Max: 7 * day},
		"P1M": {Min: 28 * day, Max: 31 * day}, "P2M": {Min: 59 * day, Max: 62 * day}, "P11M": {Min: 334 * day, Max: 337 * day},
		"P1Y": {Min: 365 * day, Max: 366 * day}, "P12M": {Min: 365 * day, Max: 366 * day}, "P1Y1M": {Min: 393 * day, Max: 397 * day},
		"P0.5Y": {Min: 182.5 * day, Max: 183 * day}, "P1.5M": {Min: 42 * day, Max: 46.5 * day}, "P1Y2M3DT4H5M6S": {Min: (365+59+3)*day + 4*hour + 306, Max: (366+62+3)*day + 4*hour + 306},
	} {
		require.Equal(t, want, parsed(t, s), s)
	}
}

func TestWhatIsNoDuration(t *testing.T) {
	for _, s := range []string{
		"", "P", "PT", "P1", "1D", "P1DT", "PT1", "P1H", "PT1D", "PT1Y", "P1S", "P1D1M", "P1M1Y", "PT1S1M", "PT1M1H", "P1D1W", "P1D1D", "PT1H1H",
		"-P1D", "P-1D", "+P1D", "P+1D", "PT2,5H", "PT.5H", "PT2.H", "PT2.5.5H", "PT1.5H30M", "P0.5DT1H", "P1.5Y1M", "p1d", "PT2h", "P 1D", "P1D ",
		"PT1HT1M", "P1DT1HT", "P٣D", "PD", "PTH", "P1D/P2D", "2h", "P1é",
	} {
		_, ok := form.ParseDuration(s)
		require.False(t, ok, "%q is taken", s)
	}
}

func TestAbsurdDurationsStayFinite(t *testing.T) {
	nines := strings.Repeat("9", 500)
	for _, s := range []string{"P" + nines + "Y", "P" + nines + "M", "PT" + nines + "H", "PT0." + nines + "S", "P" + nines + "Y" + nines + "M" + nines + "D"} {
		d := parsed(t, s)
		require.False(t, math.IsInf(d.Max, 0) || math.IsNaN(d.Max), s[:4])
		require.LessOrEqual(t, d.Min, d.Max)
	}
}

func TestBoundsWidenADurationToARange(t *testing.T) {
	d := form.Duration{Min: 100, Max: 200}
	for bound, want := range map[string]form.Range{
		"":       {Low: 100, High: 200},
		"exact":  {Low: 100, High: 200},
		"about":  {Low: 90, High: 220},
		"almost": {Low: 90, High: 200, HighOpen: true},
		"over":   {Low: 100, High: 250, LowOpen: true},
		"under":  {Low: 0, High: 200, LowOpen: true, HighOpen: true},
	} {
		require.Equal(t, want, d.Range(bound), bound)
	}
	require.Equal(t, form.Range{Low: 100, High: 300}, d.UpTo(form.Duration{Min: 250, Max: 300}))
}

func TestRangesMeetWhereADurationLiesInBoth(t *testing.T) {
	of := func(s, bound string) form.Range { return parsed(t, s).Range(bound) }
	for _, c := range []struct {
		a, b  form.Range
		meets bool
	}{
		{of("PT3H", ""), of("PT180M", ""), true},
		{of("PT3H", ""), of("PT2H59M", ""), false},
		{of("PT3H", "almost"), of("PT3H", ""), false},
		{of("PT3H", "almost"), of("PT2H42M", ""), true},
		{of("PT3H", "almost"), of("PT2H41M", ""), false},
		{of("PT2H", "over"), of("PT2H", ""), false},
		{of("PT2H", "over"), of("PT2H30M", ""), true},
		{of("PT2H", "over"), of("PT2H31M", ""), false},
		{of("PT2H", "about"), of("PT108M", ""), true},
		{of("PT2H", "about"), of("PT132M", ""), true},
		{of("PT2H", "about"), of("PT133M", ""), false},
		{of("PT3H", "almost"), of("PT2H30M", "over"), true},
		{of("PT2H", "under"), of("PT2H", "over"), false},
		{of("PT2H", "under"), of("PT1S", ""), true},
		{of("PT2H", "under"), of("PT0S", ""), false},
		{of("PT0S", "under"), of("PT0S", "under"), false},
		{of("P1M", ""), of("P30D", ""), true},
		{of("P1M", ""), of("P32D", ""), false},
		{parsed(t, "PT2H").UpTo(parsed(t, "PT3H")), of("PT3H", ""), true},
		{parsed(t, "PT2H").UpTo(parsed(t, "PT3H")), of("PT4H", ""), false},
		{form.Exactly(3600), of("PT1H", ""), true},
	} {
		require.Equal(t, c.meets, c.a.Meets(c.b), "%v %v", c.a, c.b)
		require.Equal(t, c.meets, c.b.Meets(c.a), "%v %v", c.b, c.a)
	}
}

func TestRangesAreEmptyWhereNothingLiesInThem(t *testing.T) {
	require.False(t, form.Range{Low: 1, High: 1}.Empty())
	require.False(t, form.Range{}.Empty())
	require.False(t, form.Range{Low: 1, High: 2, LowOpen: true, HighOpen: true}.Empty())
	require.True(t, form.Range{Low: 1, High: 1, LowOpen: true}.Empty())
	require.True(t, form.Range{Low: 1, High: 1, HighOpen: true}.Empty())
	require.True(t, form.Range{Low: 2, High: 1}.Empty())
}

func TestLongerWhateverMonthsAreMeant(t *testing.T) {
	require.True(t, parsed(t, "PT2H").LongerThan(parsed(t, "PT1H")))
	require.False(t, parsed(t, "PT2H").LongerThan(parsed(t, "PT2H")))
	require.False(t, parsed(t, "P30D").LongerThan(parsed(t, "P1M")))
	require.True(t, parsed(t, "P32D").LongerThan(parsed(t, "P1M")))
}

var isoDuration = regexp.MustCompile(`^P(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$`)

// looksLikeDuration is the form of a duration said another way.
func looksLikeDuration(s string) bool {
	fraction := strings.IndexByte(s, '.')
	return isoDuration.MatchString(s) && s[len(s)-1] != 'P' && s[len(s)-1] != 'T' &&
		(fraction < 0 || strings.IndexFunc(s[fraction:], unicode.IsUpper) == len(s)-1-fraction)
}

func FuzzDuration(f *testing.F) {
	for _, s := range []string{"PT2H30M", "P1Y2M3W4DT5H6M7.8S", "P", "PT", "P0.5D", "-P1D", "P1.5DT1H", "PT0S", "P1M1Y", "pt2h", "P99999999999999999999Y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := form.ParseDuration(s)
		require.Equal(t, looksLikeDuration(s), ok, "%q", s)
		require.Equal(t, ok, form.IsDuration(s))
		if !ok {
			require.Equal(t, form.Duration{}, d)
			return
		}
		require.GreaterOrEqual(t, d.Min, 0.0)
		require.LessOrEqual(t, d.Min, d.Max)
		require.LessOrEqual(t, d.Max, 1e26)
		require.True(t, d.Range("about").Meets(d.Range("exact")))
		require.False(t, d.LongerThan(d))
	})
}
