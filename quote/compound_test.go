package quote_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/quote"
)

func TestAWordWithAHyphenIsChangedAsOneWord(t *testing.T) {
	often := strings.Repeat("Der Rat der Stadt tagte bei der Feuerwehr. ", 20)
	for _, c := range []located{
		{"another one at the end", "Die Lehrer drohten mit einem Streik vor den Herbst-Ferien.", "Die Lehrer drohten mit einem Streik vor den Wahlen", quote.Altered, "Die Lehrer drohten mit einem Streik vor den Herbst-Ferien", false},
		{"another one before the last word", "Das Museum bleibe bis zum Abschluss der Dach-und-Wand-Arbeiten geschlossen.", "Das Museum bleibe bis zum Abschluss der Prüfung geschlossen", quote.Altered, "Das Museum bleibe bis zum Abschluss der Dach-und-Wand-Arbeiten geschlossen", false},
		{"left out before the last word", "Das Museum bleibe bis zum Abschluss der Dach-und-Wand-Arbeiten geschlossen.", "Das Museum bleibe bis zum Abschluss der geschlossen", quote.Altered, "Das Museum bleibe bis zum Abschluss der Dach-und-Wand-Arbeiten geschlossen", false},
		{"another one behind the first word", often + "Nach Angaben der Polizei hatte der 40-jährige Fahrer die Schranke am alten Bahnhof übersehen.", "der betrunkene Fahrer die Schranke am alten Bahnhof übersehen", quote.Altered, "der 40-jährige Fahrer die Schranke am alten Bahnhof übersehen", false},
		{"left out behind the first word", often + "Nach Angaben der Polizei hatte der 40-jährige Fahrer die Schranke am alten Bahnhof übersehen.", "der Fahrer die Schranke am alten Bahnhof übersehen", quote.Altered, "der 40-jährige Fahrer die Schranke am alten Bahnhof übersehen", false},
		{"one of four words", "Die Stadt will alle Park-and-Ride-Plätze neu bauen.", "alle Haltestellen neu bauen", quote.Altered, "alle Park-and-Ride-Plätze neu bauen", false},
		{"one of two words", "Sie nannte es ein „sündhaft teures Prestige-Projekt“.", "teures Vorhaben", quote.Altered, "teures Prestige-Projekt", true},
		{"English", "The mayor promised a state-of-the-art hall for the town.", "promised a new hall for the town", quote.Altered, "promised a state-of-the-art hall for the town", false},
	} {
		c.check(t)
	}
}
