package show

import (
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

func TestPlacesSayNothingTwice(t *testing.T) {
	for want, place := range map[string]event.Place{
		"Key Bridge, Baltimore, Maryland, US":    {Name: "Key Bridge, Baltimore", Locality: "Baltimore", Region: "Maryland", Country: "US"},
		"Vienna, AT":                             {Name: "Vienna", Locality: "Vienna", Region: "Vienna", Country: "AT"},
		"East Vienna, Vienna (48.2, 16.4)":       {Name: "East Vienna", Locality: "Vienna", Coordinates: &event.Coordinates{Latitude: "48.2", Longitude: "16.4"}},
		"Peace Palace, The Hague, South Holland": {Name: "Peace Palace", Locality: "The Hague", Region: "South Holland"},
	} {
		require.Equal(t, want, where(&place))
	}
}
