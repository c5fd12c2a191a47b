package quote_test

import (
	"testing"

	"github.com/newsevent/newsevent/quote"
	"github.com/stretchr/testify/require"
)

func TestFormsOfLettersAreTypography(t *testing.T) {
	for _, c := range []struct{ text, words, found string }{
		{"“The ﬁnal oﬃce ﬂoor,” he said", "final office floor", "ﬁnal oﬃce ﬂoor"},
		{"“The final office floor,” he said", "ﬁnal oﬃce ﬂoor", "final office floor"},
		{"“ﬁne,” he said", "fine", "ﬁne"},
		{"“ﬁne,” he said", "Fine", "ﬁne"},
		{"„H₂O und CO₂“, sagte er", "H2O und CO2", "H₂O und CO₂"},
		{"„H2O“, sagte er", "H₂O", "H2O"},
		{"“5 km² burned,” she said", "5 km2 burned", "5 km² burned"},
		{"« le XIXᵉ siècle », dit-il", "XIXe siècle", "XIXᵉ siècle"},
		{"😀“ＮＡＴＯ will act，” he said", "NATO will act", "ＮＡＴＯ will act"},
		{"「ﾊﾟﾘで合意した｡」", "パリで合意した。", "ﾊﾟﾘで合意した｡"},
		{"「パリで合意した。」", "ﾊﾟﾘで合意した", "パリで合意した"},
		{"“Louis Ⅻ agreed,” he said", "Louis XII agreed", "Louis Ⅻ agreed"},
		{"قال: «ﻻ اتفاق»", "لا اتفاق", "ﻻ اتفاق"},
		{"“Ǆ is one letter,” he said", "DŽ is one letter", "Ǆ is one letter"},
		{"「10時〜12時に会う」", "10時～12時に会う", "10時〜12時に会う"},
	} {
		m, ok := quote.Locate(c.text, quote.Appearance{Exact: c.words}).Best()
		require.True(t, ok, c.text)
		want := quote.Typographic
		if c.words == "Fine" {
			want = quote.Edited
		}
		require.Equal(t, want.String(), m.Fidelity.String(), "%s: %+v", c.text, m.Changes)
		require.Equal(t, c.found, c.text[m.Span.Start.Bytes:m.Span.End.Bytes])
		require.Equal(t, len([]rune(c.text[:m.Span.Start.Bytes])), m.Span.Start.CodePoints)
		require.Equal(t, len([]rune(c.text[:m.Span.End.Bytes])), m.Span.End.CodePoints)
	}
}

func TestAnExponentIsNoDigitAndAFractionNoNumberBeside(t *testing.T) {
	for text, words := range map[string]string{
		"“About 10² of them came,” he said":    "About 102 of them came",
		"“About 102 of them came,” he said":    "About 10² of them came",
		"“It took 2½ hours to agree,” he said": "It took 21⁄2 hours to agree",
		"“The CO₂ of all of them,” he said":    "The CO₃ of all of them",
		"“It was ﬁnal for all of us,” he said": "It was fatal for all of us",
		"“The ｆull house was theirs,” he said": "The dull house was theirs",
	} {
		require.Equal(t, quote.Altered.String(), quote.Locate(text, quote.Appearance{Exact: words}).Fidelity().String(), text)
	}
}
